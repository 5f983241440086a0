import type { Polarity } from './polarity.js'

/** An indicator against the library of standards, and a change of the library: below or above, there already or not. */
export const standard: Polarity = {
  'standard.too-low if comparison=up': [
    '“{name}”（{value} | ）低于“{title}”中“{label}”的常见下限{from} | 指标值偏低，请说明理由或调高 ! 高于 | 上限 | 调低',
    '“{name}” ({value} | ) is below {from} | , the usual lower end of “{label}” in “{title}” | The target is too low: give the reason or raise it ! above | upper | high',
  ],
  'standard.too-large if comparison=up': [
    '“{name}”（{value} | ）高于“{title}”中“{label}”的常见上限{to} | 指标值设得过大，请确认能否做到或调低 ! 低于 | 下限 | 调高 | 过小',
    '“{name}” ({value} | ) is above {to} | , the usual upper end of “{label}” in “{title}” | The target is set too large: make sure it can be reached, or lower it ! below | lower end | raise | small',
  ],
  'standard.unit-unknown': [
    '“{name}”的单位“{unit}”与标准的单位“{expected}”无法换算，没有比较 ! 可以 | 已经比较',
    'The unit “{unit}” of “{name}” cannot be converted to “{expected}” of the standard; nothing was compared ! can be',
  ],
  'standard.direction': [
    '“{name}”的方向与“{title}”中“{label}”相反。请改用 {expected} ! 相同',
    'The direction of “{name}” is against “{label}” in “{title}”. Use {expected} ! the same | agrees',
  ],
  'standard.category': [
    '“{name}”列在服务对象满意度指标下，“{title}”中“{label}”列在社会效益指标下 ! 不在 | {found}',
    '“{name}” stands under “satisfaction of those served”, “{label}” in “{title}” under “social benefit” ! not',
  ],
  'standard.no-range': [
    '“{title}”中“{label}”没有给出常见值，只比较变化，不判断高低 ! 已给出 | 只判断',
    '“{label}” in “{title}” states no usual value: only changes are compared, nothing is judged ! states a | no changes',
  ],
  'standard.not-found': [
    '“{title}”中没有与“{name}”相应的指标，没有比较。需要时请提出增补 ! 中有 | 已经比较',
    '“{title}” has no indicator for “{name}”; nothing was compared. Propose one where it is needed ! has an',
  ],
  'standard.unknown': ['“{title}”中没有“{id}” ! 中有', '“{title}” has no “{id}” ! has the'],
  'standard.already-there': [
    '“{title}”中已有“{id}” ! 没有 | 未有',
    '“{title}” has “{id}” already. Change that one, or use another id ! has not | has no',
  ],
  'standard.no-change': [
    '对“{id}”的修订与现行内容相同 ! 不同',
    'The change of “{id}” equals what is in force ! differs | not',
  ],
  'standard.reason-missing': [
    '修订“{id}”没有写明理由 | 请写明 ! 已写明',
    'No reason is given for the change of “{id}” ! a reason | not',
  ],
  'standard.already-decided': [
    '对“{id}”的修订已于{on}作出决定。如需再改，请另行提出 ! 未于 | 尚未',
    'The change of “{id}” was decided on {on}. Propose again for a further change ! not | undecided',
  ],
  'standard.decided-early': [
    '决定日期{on}早于提出日期{from} ! 晚于',
    'The decision of {on} is before the proposal of {from} ! after',
  ],
  'standard.changed-since': [
    '“{id}”自{on}提出修订后已有变动，不能直接采纳。请按现行内容重新提出 ! 没有变动 | 未有 | 可以 | 修订前',
    '“{id}” has changed since the proposal of {on}, so it cannot be accepted as it is. Propose again on what is in force ! not changed | can be | before the',
  ],
  'standard.too-low if comparison=down': [
    '“{name}”（{value}元）低于“{title}”中“{label}”的常见下限{from}元。要求比通常更严，请确认能否做到 ! 调高 | 高于',
    '“{name}” ({value}元) is below {from}元, the usual lower end of “{label}” in “{title}”. That is stricter than usual: make sure it can be done ! raise | above',
  ],
  'standard.too-large if comparison=down': [
    '“{name}”（{value}元）高于“{title}”中“{label}”的常见上限{to}元。上限过宽，约束不足，请说明理由或调低 ! 调高 | 低于',
    '“{name}” ({value}元) is above {to}元, the usual upper end of “{label}” in “{title}”. The cap is too loose: give the reason or lower it ! raise | below | tight',
  ],
}
