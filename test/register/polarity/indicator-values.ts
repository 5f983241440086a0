import type { Polarity } from './polarity.js'

/** What an indicator promises, how much and in what: higher or lower, too good or nothing, possible or not. */
export const indicatorValues: Polarity = {
  'indicator.missing-value': [
    '“{name}”没有指标值，到年底无从判断是否完成 | 请填写 ! 年初 | 可以判断',
    'a standard that can be verified | “{name}” has no target, so nobody can tell at year end whether it was reached ! has a | everybody | missed',
  ],
  'indicator.vague-value': [
    '“{name}”的指标值“{target}”没有数量，也没有对比的基准或调查办法，无法判断是否达到。请给出数值 ! 可以判断 | 未达',
    'how it is assessed | The target “{target}” of “{name}” has no number, baseline or survey, so nobody can tell whether it was reached. Give a number ! has a | missed',
  ],
  'indicator.self-affirming': [
    '“{name}”的指标值“{target}”只说会做好，没有说做到什么程度。请写明 ! 不会 | 做坏 | 已经说',
    'The target “{target}” of “{name}” says only that it will be as it should be. Give a deadline ! should not | will not',
  ],
  'indicator.value-in-prose': [
    '“{name}”的数字写在句子里（“{target}”），不能自动比较。请只填 ! 可以',
    'The number of “{name}” is inside a sentence (“{target}”) and cannot be compared. Give operator, number and unit only ! outside | can be',
  ],
  'indicator.target-is-name': [
    '“{name}”的指标值“{target}”是指标名称或重复了名称，不是要达到的值。请填数值 ! 不是指标名称 | ，是要',
    'The target “{target}” of “{name}” is a name, or repeats it, and no value. Give a number ! not a name | a value',
  ],
  'indicator.date-as-qualitative': [
    '“{name}”的指标值“{target}”是日期，却按定性文字填写，不能判断是否逾期。请按时限填写 ! 可以 | 不是日期 | 定量 | 提前',
    'The target “{target}” of “{name}” is a date given as words, so lateness cannot be told. Give it as a deadline ! can be | early | no date',
  ],
  'indicator.weights-in-value': [
    '“{name}”的指标值{target}与分值{points}相同且没有单位，像是把分值填进了指标值栏。请填要达到的值 ! 不同 | 填进了分值',
    'The target {target} of “{name}” equals its points {points} and has no unit: the points seem to be typed into the target. Give the value to be reached ! differs | into the points',
  ],
  'indicator.qualitative-answered-with-number': [
    '“{name}”的指标值“{target}”是定性的，完成值却是数{actual}，两者不能比较。请把指标值改为数量 ! 可以 | 定量 | 把完成值',
    'The target “{target}” of “{name}” is in words but was answered with {actual}: they cannot be compared. Give the target as a number ! can be | the actual as',
  ],
  'indicator.operator-missing if comparison=at-least': [
    '没有比较符，按不低于理解。请补上 ≥、≤ 或 = ! 不超过 | 删去',
    'has no operator and is read as at least. Add ≥, ≤ or = ! at most | remove',
  ],
  'indicator.operator-missing if comparison=at-most': [
    '没有比较符，按不超过理解。请补上 ≥、≤ 或 = ! 不低于 | 删去',
    'has no operator and is read as at most. Add ≥, ≤ or = ! at least | remove',
  ],
  'indicator.operator-doubled': [
    '写了两个比较符，不知以哪个为准。请只留一个 ! 没有',
    'has two operators, and it is open which one holds. Keep one ! no operator',
  ],
  'indicator.approximate': [
    '是约数，差一点算不算完成说不清。请改为下限或区间 ! 上限 | 不是约数',
    'is about a number: it is open whether a little less will do. Use a floor or a range ! more | cap | ceiling',
  ],
  'indicator.trivial-target': [
    '任何结果都算达到。请改为有意义的下限，减少不好的事请用 ≤ ! 没有意义 | 上限 | 未达到 | 增加 | 用 ≥',
    'is reached by any result. Set a floor that means something; for something bad use ≤ ! no result | cap | good | use ≥ | missed',
  ],
  'indicator.exact-open-ended': [
    '用“=”，而多做是好事。若多于此数也算完成，请改用 ≥ ! ≤ | 坏事 | 少',
    'has “=”, though more would be welcome. Use ≥ where more counts as reached ! ≤ | unwelcome | less | missed',
  ],
  'indicator.direction if comparison=at-most': [
    '“{name} {target}”的方向与名称相反：照此办，结果越差得分越高。请改用 {expected} ! 相同 | 越好 | 越低',
    '“{name} {target}” goes against the name: the worse the result, the more it scores. Use {expected} ! better | with the name | less',
  ],
  'indicator.direction if comparison=at-least': [
    '“{name} {target}”的方向与名称相反：照此办，结果越差得分越高。请改用 {expected} ! 相同 | 越好 | 越低',
    '“{name} {target}” goes against the name: the worse the result, the more it scores. Use {expected} ! better | with the name | less',
  ],
  'indicator.output-ceiling': [
    '给产出数量设了上限，一件不做也得满分。请改用 ≥ 或 = ! 下限 | 不得分 | 用 ≤',
    'caps an output: doing none of it would score in full. Use ≥ or = ! all of it | nothing | use ≤',
  ],
  'indicator.impossible-rate': [
    '比率不可能超过100%。请写 =100%，或按实际水平定下限 ! 低于 | 上限 | 率可能',
    'a rate cannot exceed 100%. Write =100%, or a floor at the real level ! cap | can exceed',
  ],
  'indicator.percent-out-of-range': [
    '{value}%不在0至100%之间，这个率达不到 ! %在 | 达得到',
    '{value}% is not between 0 and 100%, so the rate cannot be reached ! is between | can be',
  ],
  'indicator.satisfaction-too-high': [
    '要求人人满意，一人不满意即未完成。请按以往调查结果定值 ! 即完成 | 即已完成 | 人人不',
    'asks that everybody be satisfied; one who is not makes it fail. Set it by earlier surveys ! nobody | succeed | later',
  ],
  'indicator.unit-missing': ['没有计量单位 | 请补填单位 ! 标有', 'has no unit | Add it ! has a'],
  'indicator.unit-invented': [
    '的单位“{unit}”不是计量单位。请改为 %、个、人等 ! ”是',
    'The unit “{unit}” of “{name} {target}” is none. Use %, pieces ! is a unit',
  ],
  'indicator.unit-contradicts': [
    '“{words}”不能以“{unit}”计量，名称与单位有一个不对 ! ”可以 | ”应 | 写对',
    '“{words}” cannot be measured in “{unit}”: the name or the unit is wrong ! can be | right',
  ],
  'indicator.unit-mixed': [
    '以{unit}计，同一张表其他金额以{expected}计，容易看错。请统一 ! 不易 | 看对',
    'is in yuan while other amounts of the table are in {expected}, which is easily misread. Use one money unit ! not',
  ],
  'indicator.deadline-outside-period if to=2024-12-31': [
    '“{name} {target}”的期限{by}不在项目期{from}至{to}之内 ! {by}在 | 早于',
    "The deadline {by} of “{name} {target}” is outside the project's period from {from} to {to} ! inside",
  ],
  'indicator.deadline-outside-period if to=': [
    '的期限{by}早于项目期开始的{from} ! 晚于 | {by}在',
    'The deadline {by} of “{name} {target}” is before {from}, when the project begins ! after',
  ],
  'indicator.points-not-positive': [
    '“{name}”的分值为{points}，不计分的指标不起作用。请改为正数 ! 负数 | ，计分',
    '“{name}” has {points} points: a row worth nothing does nothing. Give a positive number ! negative | something',
  ],
  'indicator.points-decimals': [
    '“{name}”的分值{points}多于两位小数。请保留两位以内 ! 少于 | 以上 | 以外',
    'The points {points} of “{name}” have more than two decimals. Keep at most two ! less | fewer | at least',
  ],
}
