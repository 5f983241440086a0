import type { Polarity } from './polarity.js'

/** What keeps a row or the money from being scored, or warns of it: missing or given, over or under, met or not. */
export const scoring: Polarity = {
  'points.missing': [
    '没有分值，不能计分。请填写分值（得分不能代替分值） ! 可以 | 分值不能代替',
    'There are no points, so the row cannot be scored. Fill in the points (a score cannot stand for them) ! can be | can stand',
  ],
  'points.sum': [
    '合计{sum}分，应为{expected}分 | 调整分值 ! 不应',
    'add up to {sum}; they should make {expected} ! should not',
  ],
  'points.parts-sum': [
    '本行分值{points}分，其下各行合计{sum}分 ! 其上 | 一致',
    'This row has {points} points; those of its parts add up to {sum} ! agree',
  ],
  'rows.none-applicable': [
    '所有指标都不适用，不能评价 ! 都适用',
    'No indicator applies, so nothing can be evaluated ! every',
  ],
  'actual.unjudged': [
    '完成值“{text}”得多少分须由评价人判定，尚未判定 | 请填写判定比例 ! 无需 | 已判定',
    'the actual “{text}” is worth must be judged by a person and has not been. Fill in the judged share ! need not',
  ],
  'actual.kind-mismatch if target=measure': [
    '完成值（文字）与指标值（数值）不是同一类内容，不能比较。请按指标值的形式填写 ! 可以 | 按完成值',
    'The actual (words) and the target (a number) are of different kinds and cannot be compared. Give the actual in the form of the target ! same',
  ],
  'actual.kind-mismatch if target=statement': [
    '完成值（数值）与指标值（文字）不是同一类内容，不能比较。请按指标值的形式填写 ! 可以 | 按完成值',
    'The actual (a number) and the target (words) are of different kinds and cannot be compared. Give the actual in the form of the target ! same',
  ],
  'actual.bound': [
    '完成值{value}带有比较符，只是一个界限，按该数计分。请填写实际数 ! 指标值 | 不带',
    'The actual {value} carries an operator, so it is only a bound; it was scored as that number. Give the exact number ! target | not',
  ],
  'target.unscorable': [
    '没有指标值，不能计分。请补填指标值，或由评价人判定 ! 完成值 | 可以',
    'There is no target, so the row cannot be scored. Fill in the target, or have a person judge it ! actual | can be',
  ],
  'target.strict-equality': [
    '完成值恰等于指标值{target}，而指标写“大于”或“小于”。建议改用“不低于”“不超过” ! 不等于',
    'The actual equals the target {target} exactly, and the target says “above” or “below”. Better write “at least” or “at most” ! not',
  ],
  'target.zero': [
    '请核对指标值 | 下限指标的指标值为0，任何结果都算达到 ! 上限 | 没有任何 | 未达到',
    'Check the target | The target of an at-least indicator is 0, which any result reaches ! at-most | no result | misses',
  ],
  'target.negative': [
    '指标值{target}、完成值{actual}含负数，比例没有意义，只判达到与否 ! 正数 | 比例有',
    'Target {target} and actual {actual} include a negative number, so a proportion has no meaning; only met or missed was decided ! positive',
  ],
  'judgement.out-of-band': [
    '“{words}”一档的得分应不低于{from}分 | 现为{score}分。请改得分 ! 正在 | 不应',
    '“{words}” calls for a score of at least {from} and | it is {score}. Change the score ! inside | within',
  ],
  'judgement.out-of-band if inclusive=true': [
    '不低于{from}分、不超过{to}分 ! 低于{to}',
    'at least {from} and at most {to}; ! below',
  ],
  'judgement.out-of-band if inclusive=': [
    '不低于{from}分、低于{to}分 ! 不超过',
    'at least {from} and below {to}; ! at most',
  ],
  'judgement.measured-target': [
    '指标值是数，可以计算，完成值却由人判定 | 请填写实际完成的数 ! 不可 | 没有数值',
    'The target is a number and can be computed, yet the actual was judged by a person | Give the number that was reached ! cannot',
  ],
  'over-achievement.unexplained': [
    '完成率{rate}，达到{line}即须说明原因，但没有说明。请补充 ! 无须 | 已经说明 | 未达到',
    'attainment rate is {rate}; from {line} a reason must be given, and there is none. Add the reason ! need not | below',
  ],
  'funds.no-budget': [
    '请核对预算数 | 没有预算数，不能计算执行率 ! 没有执行数 | 可以',
    'There is no budget, so the execution rate cannot be computed. Check the budget ! can be',
  ],
  'funds.spent-without-budget': [
    '没有预算却有执行数{executed}元 ! ，有预算 | 没有执行',
    'There is no budget, yet {executed} yuan were executed ! not executed | is a budget',
  ],
  'funds.annual-missing': [
    '没有填写全年预算数，不能计算执行率 | 补填 ! 执行数 | 可以',
    'The annual budget is not given, so the execution rate cannot be computed. Fill it in ! is given | can be',
  ],
  'funds.executed-missing': [
    '没有填写全年执行数，不能计算执行率 | 补填 ! 预算数 | 可以',
    'The executed amount is not given, so the execution rate cannot be computed. Fill it in ! is given | can be',
  ],
  'funds.zero-parent': [
    '资金总额为0而明细有数，已按明细之和计算（预算{annual}元，执行{executed}元）。请补填总额 ! 未按 | 明细为0 | 没有',
    'The total funds are 0 while their parts are not; the sum of the parts was used (budget {annual} yuan, executed {executed} yuan). Fill in the total ! total was used',
  ],
  'rows.cut-off': [
    '这是节选，印出的指标分值合计{sum}分（全表应为{expected}分），总分不能确定 | 补齐其余各行 ! 全部 | 可以确定',
    'This is an excerpt: its rows have {sum} points of the {expected} of the whole table, so there is no total ! is complete | Adjust',
  ],
  'target.undecidable': [
    '指标值{target}是负数，又没有写比较符，无法判断完成值{actual}是好是坏，不能计分 ! 正数 | 可以',
    'The target {target} is negative and has no operator, so nobody can say whether {actual} is better or worse; the row cannot be scored ! positive | can be scored',
  ],
  'actual.date-too-coarse': [
    '应于{by}前完成 | （按其最后一日为{on}），是否逾期无法判断，不能计分 | 写明哪一天 ! 已逾期 | 未逾期 | 第一日',
    'Due by {by} | (its last day is {on}), so whether it was late is not known and the row cannot be scored ! first day | was late,',
  ],
  'row.unmet-unexplained': [
    '本行{points}分失{lost}分，没有说明未完成的原因 | 补充原因和改进措施 ! 已说明 | 得{lost}',
    'This row lost {lost} of {points} points and gives no reason ! gained | gives a reason',
  ],
  'evaluation.from-print': [
    '有{rows}行共{points}分照录印出得分，不是重新计算的 | 另行核实 ! ，是重新 | 无须',
    'worth {points} points (rows: {rows}) are the printed ones, not computed again ! were computed again | need not',
  ],
}
