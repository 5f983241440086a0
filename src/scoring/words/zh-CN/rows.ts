import type { WordsOf } from '../../../kernel/words.js'
import type { scoreExecution } from '../../rows/score-execution.js'
import type { scoreIndicator } from '../../rows/score-indicator.js'
import type { measurePoints } from '../../totals/measure-points.js'
import type { gradeTotal } from '../../totals/grade-total.js'
import type { rescalePoints } from '../../totals/rescale-points.js'
import type { rescaleRow } from '../../totals/rescale-row.js'
import type { sumScores } from '../../totals/sum-scores.js'
import { full, rounded, within } from './phrases.js'

/** 中文：各行与总分。 */
export const rows = {
  'scoring.score-indicator': {
    scored: (f) => `${f.name}：得${f.value}分（分值${f.points}分）`,
    'not-applicable': (f) => `${f.name}：不适用，不计分（${f.because}）`,
    unscored: (f) => `${f.name}：暂不计分。${f.reason}`,
  },
  'scoring.score-execution': {
    scored: (f) => `预算执行率：${rounded(f, `${f.points} × ${f.executed}元 ÷ ${f.annual}元`)}`,
    capped: (f) => `预算执行率：执行数${f.executed}元超过预算数${f.annual}元，执行率按1计，${full(f)}`,
    banded: (f) =>
      `预算执行率：执行率${f.rate}，落在${within(f)}一档，得分比例${f.share}：${rounded(f, `${f.points} × ${f.share}`)}`,
    'no-budget': (f) => `预算执行率：预算数${f.annual}元、执行数${f.executed}元，没有预算，不计分（分值${f.points}分）`,
    unscored: (f) => `预算执行率：暂不计分（分值${f.points}分）。${f.reason}`,
  },
  'scoring.rescale-points': {
    unchanged: () => '各行分值不变',
    rescaled: (f) => `有指标不适用，其${f.dropped}分按比例分给其余指标，分值合计不变`,
    'rescaled-within-group': (f) => `有指标不适用，其${f.dropped}分在同一级指标内分给其余指标`,
    'counted-as-zero': (f) => `有指标不适用，其${f.dropped}分计0分`,
    'nothing-applies': () => '没有一项指标适用，分值无处可分',
  },
  'scoring.rescale-row': {
    exact: (f) => `${f.name}：分值${f.points} × ${f.whole} ÷ ${f.rest} = ${f.value}分`,
    raised: (f) => `${f.name}：分值${f.points} × ${f.whole} ÷ ${f.rest}，余数较大（相同时先给前行），进到${f.value}分`,
    cut: (f) => `${f.name}：分值${f.points} × ${f.whole} ÷ ${f.rest}，去尾为${f.value}分`,
  },
  'scoring.measure-points': {
    complete: (f) => `指标分值合计${f.sum}分，与应有的${f.expected}分一致`,
    off: (f) => `指标分值合计${f.sum}分，应为100 − ${f.execution} = ${f.expected}分，不一致`,
    'cut-off': (f) => `节选：印出的指标分值合计${f.sum}分，全表应为${f.expected}分，其余各行不在此表`,
  },
  'scoring.sum-scores': {
    summed: (f) =>
      f.scores === '' ? '尚无得分，合计0分' : `合计：${f.scores.includes(' + ') ? `${f.scores} = ` : ''}${f.value}分`,
    'summed-with-rounding': (f) =>
      `合计：${f.scores.includes(' + ') ? `${f.scores} = ` : ''}${f.value}分（各行不舍入则为${f.unrounded}分）`,
  },
  'scoring.grade-total': {
    graded: (f) =>
      `等级：${f.score}分${f.from === '' ? '' : `，不低于${f.from}分`}${f.below === '' ? '' : `、低于${f.below}分`}，评为“${f.label}”`,
  },
} satisfies WordsOf<
  | typeof scoreIndicator
  | typeof scoreExecution
  | typeof rescalePoints
  | typeof rescaleRow
  | typeof measurePoints
  | typeof sumScores
  | typeof gradeTotal
>
