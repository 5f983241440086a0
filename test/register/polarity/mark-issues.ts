import type { Polarity } from './polarity.js'

/** Marks that cannot be taken, and why: unknown or known, above or below, too many or too few. */
export const markIssues: Polarity = {
  'marks.unknown-criterion': [
    '框架中没有要点“{id}”，这个评分没有着落 ! 中有 | 已有',
    'The framework has no criterion “{id}”, so this mark belongs nowhere ! has a',
  ],
  'marks.not-a-leaf': [
    '“{id}”由下级要点合成，不能直接评分。请评其下 ! 上级 | 可以 | 其上',
    '“{id}” is made of its parts and takes no mark. Mark the parts ! takes a | not',
  ],
  'marks.missing': [
    '没有评分，不能计分（不按0分处理） | 补评 ! （按0 | 可以',
    'No mark, so it cannot be scored (it is not 0). Give the mark ! can be | it is 0',
  ],
  'marks.kind if found=ratio': [
    '按“判定”计分，收到的是“分子分母” ! 不按',
    'is scored by judgement, the mark is a numerator and denominator ! not',
  ],
  'marks.kind if found=value': [
    '按“判定”计分，收到的是“数值” ! 不按',
    'is scored by judgement, the mark is a value ! not',
  ],
  'marks.count': [
    '次数“{found}”不能计分：须为不小于0的整数，且要点写明每次的分值 ! 可以 | 为小于 | 不大于 | 无须',
    'count of “{found}” cannot be scored: it must be a whole number from 0, and the criterion must say what one costs ! can be | need not | below',
  ],
  'marks.out-of-points': [
    '评分{score}不在0至{points}之间 ! {score}在',
    'The mark {score} is not between 0 and {points} ! is between | outside',
  ],
  'marks.out-of-band if grade=excellent': [
    '评为“优”的得分应不低于{from}分、不超过{to}分，现评{score}分。请改评分 ! 不应 | 低于{to}',
    '“excellent” calls for a score of at least {from} and at most {to}; the mark is {score}. Change the mark ! below',
  ],
  'marks.out-of-band if grade=fair': [
    '评为“中”的得分应不低于{from}分、低于{to}分，现评{score}分。请改评分 ! 不应 | 不超过',
    '“fair” calls for a score of at least {from} and below {to}; the mark is {score}. Change the mark ! at most',
  ],
  'marks.too-many-decimals': [
    '评分{score}的小数超过{limit}位。请按规定的小数位评分，本库不代为舍入 ! 不足 | 本库代',
    'The mark {score} has more than {limit} decimals. Mark as the framework asks; nothing is rounded for you ! less | fewer',
  ],
  'marks.grade-without-band': ['此要点没有“良”这一档 ! 点有', 'This criterion has no band “good” ! has a'],
  'marks.grade-without-score': [
    '只评了“优”，没有评分，这一档不低于{from}分、不超过{to}分，由评分人确定。请填写得分 ! 低于{to}',
    'Only “excellent” is ticked and no score given; that grade leaves a score of at least {from} and at most {to} to the assessor. Give the score ! below',
  ],
  'marks.unknown-item': [
    '清单中没有“{found}”（有：{known}） ! 中有 | （没有',
    'The checklist has no item “{found}” (it has: {known}) ! has an | has not',
  ],
  'marks.repeated-item': [
    '“{id}”勾选了两次，只计一次 ! 了一次 | 计两次',
    '“{id}” is checked twice and counts once ! counts twice',
  ],
  'marks.zero-denominator if name=': [
    '分母为0，比率没有意义。请核对，或注明不适用 ! 分子 | 率有 | 明适用',
    'The denominator is 0, so there is no rate. Check it, or say that it does not apply ! numerator | is a rate',
  ],
  'marks.zero-denominator if name=计划产出数': [
    '分母“{name}”为0，比率没有意义。请核对，或注明不适用 ! 分子 | 率有 | 明适用',
    'The denominator “{name}” is 0, so there is no rate. Check it, or say that it does not apply ! numerator | is a rate',
  ],
  'marks.combine-missing': [
    '有{count}个评分而没有说明如何合成。请指定平均、中位数或去掉最高最低后的平均 ! 已说明',
    'There are {count} marks and no word on how to combine them. Name mean, median or trimmed mean ! is a word',
  ],
  'marks.too-few-to-trim': [
    '只有{count}个评分，去掉最高最低后没有剩余。请增加评分 ! 减少 | 还有',
    'Of {count} marks nothing is left without the highest and the lowest. Add marks ! remove | with the',
  ],
  'marks.mixed-states': [
    '{count}个评分意见不一：能不能评、适用不适用、有没有此情形须先取得一致 ! 意见一致 | 无须',
    '{count} marks disagree on whether it can be assessed, applies, or is the case. Settle that first ! marks agree | last',
  ],
  'marks.insufficient-evidence': [
    '证据不足，不计分也不按0分处理（{because}）。请补充证据 ! 充足 | 也按0',
    'Insufficient evidence, so it has no score and is not 0 ({because}). Add the evidence ! and is 0 | has a',
  ],
  'marks.nothing-applies': [
    '没有一项要点适用，不能评分 ! 可以 | 都适用',
    'No criterion applies, so nothing can be scored ! every',
  ],
  'marks.veto-without-grade': [
    '有一票否决的情形，但此框架不评等级，无从限制 ! 没有一票 | 可以',
    'Deal with it otherwise | A veto is raised, but this framework is not graded, so there is nothing to cap ! no veto | is graded',
  ],
  'framework.unknown-cap': [
    '一票否决的等级“低”不在等级标准之内，无法执行 ! ”在 | 可以',
    'The grade “low” of the veto is not on the grade scale, so it cannot be applied ! is on | can be',
  ],
  'framework.reduced-total': [
    '有要点不适用，其分值不再分配，总分由{expected}分变为{total}分，不评等级 ! 点适用 | ，评',
    'Some criteria do not apply and their points go nowhere: the total is {total}, not {expected}, and there is no grade ! do apply | is a grade',
  ],
  'marks.uneven-count': [
    '只有{count}个评分，别的要点有{most}个 | 请核对是否漏评 ! 多于',
    'Marks here: {count}, elsewhere: {most} | Check whether one is left out ! more here',
  ],
}
