import type { Polarity } from './polarity.js'

/** Printed cells: written or not, which operator, which unit is larger, what was read and what was left. */
export const reading: Polarity = {
  'cell.not-text': [
    '单元格应为文本，收到的是{found} | 按印出的文字 ! 不应',
    'A cell must be text, not {found} | as printed ! need not',
  ],
  'cell.too-long': [
    '超过{limit}个字符，不像一个单元格 ! 不足',
    'has more than | more than {limit} characters, too many for ! less | few',
  ],
  'target.unreadable if cell=9月前': [
    '指标值“{cell}”读不出来：“9月前”没有写年份，日期无法确定 ! 已写 | 读出',
    'target “{cell}” could not be read: “9月前” names no year ! names a year | could be',
  ],
  'target.unreadable if cell=≥': [
    '指标值“{cell}”读不出来：指标值“≥”有比较符而没有数字，不能比较 ! 没有比较符 | 可以',
    'target “{cell}” could not be read: The target “≥” has an operator and no number ! no operator | could be',
  ],
  'cell.unreadable': ['“{cell}”没有读成数据 ! 已读', '“{cell}” could not be read as data ! could be'],
  'target.no-number': [
    '指标值“{cell}”有比较符而没有数字，不能比较 | 补填数字 ! 没有比较符 | 可以 | 完成值',
    'target “{cell}” has an operator and no number, so nothing can be compared | Add the number ! no operator | actual',
  ],
  'actual.no-number': [
    '完成值“{cell}”有比较符而没有数字，不能比较 | 补填数字 ! 没有比较符 | 可以 | 指标值',
    'actual “{cell}” has an operator and no number, so nothing can be compared | Add the number ! no operator | target',
  ],
  'target.contradictory-operators': [
    '指标值“{cell}”的比较符互相矛盾，不知取哪一个。请只留一个 ! 一致 | 完成值',
    'target “{cell}” contradict each other; neither can be preferred. Keep one ! agree | actual',
  ],
  'actual.contradictory-operators': [
    '完成值“{cell}”的比较符互相矛盾，不知取哪一个。请只留一个 ! 一致 | 指标值',
    'actual “{cell}” contradict each other; neither can be preferred. Keep one ! agree | target',
  ],
  'target.trailing-operator': [
    '指标值“{cell}” | “{cell}”的比较符写在数字之后，既可读作“不低于”也可读作“不超过”，不知取哪一个。请写在数字之前 ! ”高于',
    'The operator of the target “{cell}” | “{cell}” stands behind its number and can mean at least or at most; neither can be preferred. Write it before the number ! behind the number',
  ],
  'target.doubled-operator': [
    '指标值“{cell}”的比较符写了两次，按一个读 ! 写了一次 | 完成值',
    'target “{cell}” has its operator twice; it was read as one ! once | actual',
  ],
  'actual.doubled-operator': [
    '完成值“{cell}”的比较符写了两次，按一个读 ! 写了一次 | 指标值',
    'actual “{cell}” has its operator twice; it was read as one ! once | target',
  ],
  'target.ocr-suspect': [
    '指标值“{cell}” | “{cell}”疑似识别有误（“≥”常被误识为“工”“二”“2”） ! “≤ | 无误',
    'The target “{cell}” looks | Check the printed table | “{cell}” looks like a scanning error (“≥” is often taken for another character) ! “≤ | never',
  ],
  'target.vector': [
    '指标值“{cell}” | “{cell}”含{value}个数值，只能按文字读，须由人判定。请拆成{value}行 ! 无须 | 按数',
    'The target “{cell}” holds | “{cell}” holds {value} numbers; it can only be read as words, which a person must judge | into {value} rows ! need not',
  ],
  'target.missing': [
    '没有填写指标值，得分{score}（分值{points}）只能看作由人判定 | 补填指标值 ! 完成值 | 已填',
    'No target is given, so the score {score} (points {points}) can only be taken as judged by a person | Fill in the target ! actual',
  ],
  'target.assumed-comparison if comparison=at-least': [
    '指标值“{cell}” | “{cell}”没有写比较符，按“不低于”读。方向不对时 ! 不超过 | 方向对',
    'The target “{cell}” has | “{cell}” has no operator and was read as “at least” | if the direction is wrong ! at most | right',
  ],
  'target.assumed-comparison if comparison=at-most': [
    '指标值“{cell}” | “{cell}”没有写比较符，按“不超过”读。方向不对时 ! 不低于 | 方向对',
    'The target “{cell}” has | “{cell}” has no operator and was read as “at most” | if the direction is wrong ! at least | right',
  ],
  'target.open-bound': [
    '“{cell}”的区间有一端不含端点，按两端都含读 ! 都不含',
    'The range “{cell}” leaves | “{cell}” leaves a bound out and was read with both bounds in it ! without | both bounds out',
  ],
  'target.word-unit': [
    '指标值“{cell}” | “{cell}”的单位写成了文字“{printed}”，按“{given}”读。请改写为“{given}” ! 改写为“{printed}',
    'The target “{cell}” has | “{cell}” has its unit in words, “{printed}”, and was read as “{given}”. Write “{given}” ! Write “{printed}',
  ],
  'target.declared-qualitative': [
    '指标值“{cell}” | “{cell}”写明定性，内容却是日期或数字。请改为定量，或改写为文字 ! 写明定量 | 改为定性',
    'The target “{cell}” calls | “{cell}” calls itself qualitative and holds a date or a number. Make it quantitative, or write words ! itself quantitative',
  ],
  'date.year-missing': [
    '“{cell}”没有写年份，日期无法确定。请写明年份 ! 可以 | 月份',
    '“{cell}” names no year, so the day is not known. Write the year ! is known | month',
  ],
  'unit.contradicts': [
    '“{cell}”所写单位“{printed}”与单位栏“{given}”不一致，不知取哪一个 | 请统一 ! ”一致',
    'unit “{printed}” in “{cell}” differs from “{given}” in the unit column; neither can be preferred. Use one ! equals',
  ],
  'unit.unknown-pair if given=户': [
    '完成值的单位“{printed}”无法换算为指标值的单位“{given}” | 统一 ! 可以',
    "actual's unit “{printed}” cannot be converted to the target's unit “{given}” | Use one ! can be",
  ],
  'unit.unknown-pair if given=': [
    '完成值的单位“{printed}”无法换算为指标值的单位（指标值没有写单位） | 统一 ! 可以',
    "actual's unit “{printed}” cannot be converted to the target's unit (the target has none) | Use one ! can be",
  ],
  'unit.target-bare': [
    '完成值的单位是“{printed}”，指标值没有写单位，按同一单位比较。请补填指标值的单位 ! 完成值没有 | 填完成值',
    "The actual has the unit “{printed}”, the target has none; they were compared as if in one unit. Add the target's unit ! not ",
  ],
  'actual.missing': [
    '没有填写实际完成值，不能计分（不按0分处理） | 补填 ! （按0 | 可以 | 指标值',
    'No actual is given, so the row cannot be scored (it does not count as 0). Fill in the actual ! target | can be | counts as',
  ],
  'actual.range': [
    '完成值“{cell}” | “{cell}”是一个区间，不是一个数，不能计分 | 实际达到的 ! 可以 | 不是一个区间',
    'The actual “{cell}” is | “{cell}” is a range and no number, so it cannot be scored. Give the number that was reached ! can be | missed',
  ],
  'actual.read-as-share': [
    '实际完成值“{cell}”对应百分数指标，按小数比例读（0.95即95%）。请补写百分号 ! 删去 | 按百分数读',
    'actual “{cell}” answers a percentage and was read as a share of 1 (0.95 is 95 %). Write the per cent sign ! not',
  ],
  'judged.over-points': [
    '得分{score}超过分值{points}，判定比例不能大于1，本行视为未判定 ! 低于 | 可以 | 小于 | 已判定',
    'score {score} is over the points {points}; a judged share cannot be above 1, so the row counts as not judged ! under | can be | below',
  ],
  'money.unit-missing if cell=': [
    '金额没有写单位，不知是元还是万元。请写明单位 ! 已写明',
    'The amounts have no unit: 元 and 万元 are both possible. Write the unit ! neither',
  ],
  'money.unit-missing if cell=38.77': [
    '“{cell}”没有写明金额单位，不知是元还是万元。请写明单位 ! 已写明',
    '“{cell}” names no unit of money: 元 and 万元 are both possible. Write the unit ! neither',
  ],
  'money.unit-unsupported': [
    '金额单位“{printed}”不在可读的单位之列（{supported}），不作换算。请换算后填写，并写明单位 ! ”在可读 | 已换算',
    'money unit “{printed}” is none of those that are read | is not converted. Give the amounts in one of them ! is one of | was converted',
  ],
  'money.unit-contradicts': [
    '金额“{cell}”所写单位“{printed}”与表头单位“{given}”不一致 | 统一 ! ”一致',
    "unit “{printed}” of the amount “{cell}” differs from the table's unit “{given}”. Use one ! equals",
  ],
  'money.unit-differs': [
    '金额“{cell}”所写单位“{printed}”大于表头单位“{given}”，按所写单位读 | 统一 ! 小于 | 按表头',
    "unit “{printed}” of the amount “{cell}” is larger than the table's unit “{given}” and was taken as printed ! smaller | not",
  ],
  'money.malformed': [
    '“{cell}”不是金额 | 请只写 ! ”是',
    '“{cell}” is not an amount. Write one number and a unit only ! is an',
  ],
  'funds.total-missing': [
    '没有总额一行，只有分项。请补填总额 ! 没有分项 | 只有总额',
    'have no total row, only parts. Fill in the total ! no parts',
  ],
  'points.range': [
    '“{label}”的分值“{cell}”是一个区间，不是确定的分值，不作合计核对 ! ，是确定 | ，作合计',
    'points “{cell}” of “{label}” are a range, so no sum is checked against them. Write one number where it should be ! not ',
  ],
  'name.missing': [
    '没有填写三级指标名称，暂用上级名称 | 补填 ! 下级 | 已填',
    'has no level-3 name; the name above it was used. Fill it in ! below | not',
  ],
  'table.year-differs': [
    '表上印的年度是{printed}，另给的年度是{given}，按印出的{printed}读 ! 按另给 | 年度是{given}，另 | 的{given}读',
    'prints the year {printed}, the year given is {given}: read as {printed}, as printed ! read as {given} | as given',
  ],
  'form.kept-malformed': [
    '已被改动，读不出来，其中所存各项未予采用 | 重新打开原项目 ! 已采用 | 无须',
    'was changed and cannot be read; nothing of it was taken | Open the project again ! was taken over | need not',
  ],
  'table.not-scored': [
    '没有打分或是空白模板，只读其内容，没有得分可核对 | 用打过分的表 ! 已打分 | 没打过',
    'not scored or is a blank form; its contents were read, there are no scores to check. To check scores, pass a scored table ! unscored | is scored',
  ],
  'target.unreadable if reason=': [
    '像是数值，但不完整，读不出来，不能计分，也不能照录得分 | 补全 ! ，可以 | ，完整',
    'looks like a number and is incomplete; it can neither be scored nor does a printed score stand for it ! is complete | it can be',
  ],
  'target.direction-unlike-dimension': [
    '没有写比较符。按名称“{name}”读作“ | 一般相反 ! 一致 | 写了比较符',
    'has no operator. Its name “{name}” says “ | mostly means the opposite ! the same | has an operator',
  ],
  'row.blank-with-score': [
    '指标值和完成值都没有填写，却印有得分{score}（分值{points}），无从判断，不计分 ! 都已填写 | 照录',
    'Neither target nor actual is given, yet a score of {score} (points {points}) is printed | not scored ! Both are | is scored',
  ],
}
