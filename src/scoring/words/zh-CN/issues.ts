import type { IssueWords } from '../../../kernel/words.js'
import type { scoringIssues } from '../../issues.js'
import { scoresOf } from './phrases.js'

/** 中文：计分时的问题：哪里不对，为什么，怎么办。 */
export const rowIssues = {
  'points.missing': () => '没有分值，不能计分。请填写分值（得分不能代替分值）',
  'points.sum': (f) => `指标分值合计${f.sum}分，应为${f.expected}分。请调整分值`,
  'rows.cut-off': (f) =>
    `这是节选，印出的指标分值合计${f.sum}分（全表应为${f.expected}分），总分不能确定。需要总分时请补齐其余各行`,
  'points.parts-sum': (f) => `本行分值${f.points}分，其下各行合计${f.sum}分。请核对`,
  'rows.none-applicable': () => '所有指标都不适用，不能评价。请核对',
  'actual.missing': () => '没有填写实际完成值，不能计分（不按0分处理）。请补填',
  'actual.unjudged': (f) => `完成值“${f.text}”得多少分须由评价人判定，尚未判定。请填写判定比例（0至1）`,
  'actual.kind-mismatch': (f, say) =>
    `完成值（${say('kind', f.actual)}）与指标值（${say('kind', f.target)}）不是同一类内容，不能比较。请按指标值的形式填写`,
  'actual.bound': (f) => `完成值${f.value}带有比较符，只是一个界限，按该数计分。请填写实际数`,
  'target.unscorable': () => '没有指标值，不能计分。请补填指标值，或由评价人判定',
  'target.undecidable': (f) =>
    `指标值${f.target}是负数，又没有写比较符，无法判断完成值${f.actual}是好是坏，不能计分。请写明“下降”或“增长”，或写明比较符`,
  'actual.date-too-coarse': (f) =>
    `应于${f.by}前完成，完成时间只写到月份或年份（按其最后一日为${f.on}），是否逾期无法判断，不能计分。请写明哪一天`,
  'row.unmet-unexplained': (f) => `本行${f.points}分失${f.lost}分，没有说明未完成的原因。请补充原因和改进措施`,
  'target.strict-equality': (f) => `完成值恰等于指标值${f.target}，而指标写“大于”或“小于”。建议改用“不低于”“不超过”`,
  'target.zero': () => '下限指标的指标值为0，任何结果都算达到。请核对指标值',
  'target.negative': (f) => `指标值${f.target}、完成值${f.actual}含负数，比例没有意义，只判达到与否。请核对指标`,
  'judgement.out-of-band': (f) => `“${f.words}”一档的得分应${scoresOf(f)}，现为${f.score}分。请改得分，或改档次`,
  'judgement.measured-target': (f, say) =>
    `指标值是数，可以计算，完成值却由人判定（${say('kind', f.text)}）。请填写实际完成的数`,
  'over-achievement.unexplained': (f) => `完成率${f.rate}，达到${f.line}即须说明原因，但没有说明。请补充原因`,
  'funds.no-budget': () => '没有预算数，不能计算执行率。请核对预算数',
  'funds.spent-without-budget': (f) => `没有预算却有执行数${f.executed}元。请核对资金`,
  'funds.annual-missing': () => '没有填写全年预算数，不能计算执行率。请补填',
  'funds.executed-missing': () => '没有填写全年执行数，不能计算执行率。请补填',
  'funds.zero-parent': (f) =>
    `资金总额为0而明细有数，已按明细之和计算（预算${f.annual}元，执行${f.executed}元）。请补填总额`,
} satisfies IssueWords<typeof scoringIssues>
