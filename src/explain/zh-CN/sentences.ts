import type { Facts } from '../facts.js'
import type { Sentences } from '../locale.js'
import { frameworkSentences } from './frameworks.js'
import { gateSentences } from './gate.js'

const full = (f: Facts): string => `得满分${f.points}分`
const measured = (f: Facts): string => `完成值${f.actual}${f.unit}`
const target = (f: Facts): string => `指标值${f.target}${f.unit}`
const rounded = (f: Facts, formula: string): string =>
  f.rounded === '' ? `${formula} = ${f.value}分` : `${formula} ≈ ${f.value}分（四舍五入到两位小数）`

/** 中文：每条规则每种结果一句。 */
export const sentences: Sentences = {
  'scoring.score-at-least': {
    met: (f) => `${measured(f)}，达到${target(f)}，${full(f)}`,
    short: (f) => `${measured(f)}，未达${target(f)}，按比例：${rounded(f, `${f.points} × ${f.actual} ÷ ${f.target}`)}`,
    'below-pass-line': (f) => `${measured(f)}，${target(f)}，完成率${f.rate}低于及格门槛${f.passAt}，不得分`,
    'over-reduced': (f) =>
      `${measured(f)}，达${target(f)}的${f.from}倍以上，扣减分值的${f.lose}：${rounded(f, `${f.points} × (1 − ${f.lose})`)}`,
    'strict-equality': (f) => `${measured(f)}恰等于${target(f)}，指标写“大于”，${full(f)}`,
    'strict-missed': (f) => `${measured(f)}恰等于${target(f)}，指标写“大于”，未达，不得分`,
    'zero-target': (f) => `指标值为0，完成值${f.actual}${f.unit}必然达到，${full(f)}`,
    'signed-met': (f) => `${measured(f)}，达到${target(f)}（负值不作比例），${full(f)}`,
    'signed-missed': (f) => `${measured(f)}，未达${target(f)}（负值不作比例），不得分`,
  },
  'scoring.score-at-most': {
    met: (f) => `${measured(f)}，未超过${target(f)}，${full(f)}`,
    'over-ratio': (f) =>
      `${measured(f)}，超过${target(f)}，按指标值与完成值之比：${rounded(f, `${f.points} × ${f.target} ÷ ${f.actual}`)}`,
    'over-linear': (f) =>
      `${measured(f)}，超过${target(f)}，按超出部分扣减，最低0分：${rounded(f, `${f.points} × (2 × ${f.target} − ${f.actual}) ÷ ${f.target}`)}`,
    'below-pass-line': (f) => `${measured(f)}，超过${target(f)}，应得比例低于及格门槛${f.passAt}，不得分`,
    'strict-equality': (f) => `${measured(f)}恰等于${target(f)}，指标写“小于”，${full(f)}`,
    'strict-missed': (f) => `${measured(f)}恰等于${target(f)}，指标写“小于”，未达，不得分`,
    'zero-met': (f) => `指标值为0，完成值${f.actual}${f.unit}，${full(f)}`,
    'zero-missed': (f) => `指标值为0，完成值${f.actual}${f.unit}，不得分`,
    'signed-met': (f) => `${measured(f)}，未超过${target(f)}（负值不作比例），${full(f)}`,
    'signed-missed': (f) => `${measured(f)}，超过${target(f)}（负值不作比例），不得分`,
  },
  'scoring.score-equal': {
    met: (f) => `${measured(f)}，等于${target(f)}，${full(f)}`,
    'within-tolerance': (f) => `${measured(f)}，与${target(f)}相差不超过${f.tolerance}，${full(f)}`,
    exceeded: (f) => `${measured(f)}，超过${target(f)}，视为达到，${full(f)}`,
    symmetric: (f) =>
      `${measured(f)}，偏离${target(f)}，按偏离扣减，最低0分：${rounded(f, `${f.points} × (${f.target} − |${f.actual} − ${f.target}|) ÷ ${f.target}`)}`,
    short: (f) => `${measured(f)}，未达${target(f)}，按比例：${rounded(f, `${f.points} × ${f.actual} ÷ ${f.target}`)}`,
    'below-pass-line': (f) => `${measured(f)}，${target(f)}，完成率${f.rate}低于及格门槛${f.passAt}，不得分`,
    'zero-met': (f) => `指标值为0，完成值${f.actual}${f.unit}，${full(f)}`,
    'zero-missed': (f) => `指标值为0，完成值${f.actual}${f.unit}，不得分`,
    'signed-met': (f) => `${measured(f)}，达到${target(f)}（负值不作比例），${full(f)}`,
    'signed-missed': (f) => `${measured(f)}，未达${target(f)}（负值不作比例），不得分`,
  },
  'scoring.score-range': {
    inside: (f) => `${measured(f)}，在${f.from}至${f.to}${f.unit}之间，${full(f)}`,
    'below-range': (f) =>
      `${measured(f)}，低于区间下端${f.from}${f.unit}，按与下端之比：${rounded(f, `${f.points} × ${f.actual} ÷ ${f.from}`)}`,
    'above-range': (f) =>
      `${measured(f)}，高于区间上端${f.to}${f.unit}，按与上端之比：${rounded(f, `${f.points} × ${f.to} ÷ ${f.actual}`)}`,
    outside: (f) => `${measured(f)}，不在${f.from}至${f.to}${f.unit}之间，不得分`,
  },
  'scoring.score-banded': {
    'in-band': (f) =>
      `${measured(f)}，落在${f.from}${f.unit}及以上一档，得分比例${f.share}：${rounded(f, `${f.points} × ${f.share}`)}`,
    'below-bands': (f) => `${measured(f)}，低于最低一档，不得分`,
  },
  'scoring.score-deadline': {
    'in-time': (f) => `${f.on}完成，不晚于${f.by}，${full(f)}`,
    late: (f) => `${f.on}完成，晚于${f.by}，逾期${f.days}天，不得分`,
    'late-per-day': (f) =>
      `${f.on}完成，晚于${f.by}，逾期${f.days}天，每天扣${f.share}，最低0分：${rounded(f, `${f.points} × (1 − ${f.share} × ${f.days})`)}`,
    'late-unjudged': (f) => `${f.on}完成，晚于${f.by}，逾期${f.days}天，得分须由评价人判定`,
    'not-completed': (f) => `应于${f.by}前完成，未完成，不得分`,
  },
  'scoring.score-yes-no': {
    met: (f) => `已达到，${full(f)}`,
    'not-met': () => '未达到，不得分',
  },
  'scoring.score-judged': {
    judged: (f) =>
      `${f.text === '' ? '' : `“${f.text}”，`}判定比例${f.share}${f.tier === '' ? '' : `，属“${f.tier}”档`}：${rounded(f, `${f.points} × ${f.share}`)}`,
    'out-of-band': (f) =>
      `“${f.text}”属“${f.tier}”档，应在${f.from}至${f.to}分之间，判定比例${f.share}不在其中：${rounded(f, `${f.points} × ${f.share}`)}`,
  },
  'scoring.score-indicator': {
    scored: (f) => `${f.name}：得${f.value}分（分值${f.points}分）`,
    'not-applicable': (f) => `${f.name}：不适用，不计分（${f.because}）`,
    unscored: (f) => `${f.name}：暂不计分。${f.reason}`,
  },
  'scoring.score-execution': {
    scored: (f) => `预算执行率：${rounded(f, `${f.points} × ${f.executed}元 ÷ ${f.annual}元`)}`,
    capped: (f) => `预算执行率：执行数${f.executed}元超过预算数${f.annual}元，执行率按1计，${full(f)}`,
    banded: (f) =>
      `预算执行率：执行率${f.rate}，落在${f.from}及以上一档，得分比例${f.share}：${rounded(f, `${f.points} × ${f.share}`)}`,
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
  },
  'scoring.sum-scores': {
    summed: (f) =>
      f.scores === '' ? '尚无得分，合计0分' : `合计：${f.scores.includes(' + ') ? `${f.scores} = ` : ''}${f.value}分`,
    'summed-with-rounding': (f) => `合计：${f.scores} = ${f.value}分（各行不舍入则为${f.unrounded}分）`,
  },
  'scoring.grade-total': {
    graded: (f) =>
      `等级：${f.score}分${f.from === '' ? '' : `，不低于${f.from}分`}${f.below === '' ? '' : `、低于${f.below}分`}，评为“${f.label}”`,
  },
  'evaluation.evaluate-project': {
    final: (f) => `《${f.name}》总分${f.score}分，评为“${f.label}”`,
    provisional: (f) =>
      `《${f.name}》暂得${f.subtotal}分（最多可达${f.reachable}分），尚不能评定等级，因为：${f.missing}`,
  },
  ...frameworkSentences,
  ...gateSentences,
  'oversight.reconcile-scores': {
    agree: (f) => `《${f.name}》公布的得分与重算结果一致`,
    differ: (f) => `《${f.name}》公布的得分与重算结果有${f.differences}处差异`,
  },
}
