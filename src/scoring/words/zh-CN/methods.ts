import type { Facts, WordsOf } from '../../../kernel/words.js'
import type { scoreAtLeast } from '../../methods/score-at-least.js'
import type { scoreAtMost } from '../../methods/score-at-most.js'
import type { scoreBanded } from '../../methods/score-banded.js'
import type { scoreDeadline } from '../../methods/score-deadline.js'
import type { scoreEqual } from '../../methods/score-equal.js'
import type { scoreJudged } from '../../methods/score-judged.js'
import type { scoreRange } from '../../methods/score-range.js'
import type { scoreYesNo } from '../../methods/score-yes-no.js'
import { full, rounded, scoresOf, within } from './phrases.js'

const measured = (f: Facts<'actual' | 'unit'>): string => `完成值${f.actual}${f.unit}`
const target = (f: Facts<'target' | 'unit'>): string => `指标值${f.target}${f.unit}`

/** 中文：一行如何得分。 */
export const methods = {
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
      `${measured(f)}，落在${within(f, f.unit)}一档，得分比例${f.share}：${rounded(f, `${f.points} × ${f.share}`)}`,
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
      `${f.text === '' ? '' : `“${f.text}”，`}${f.published === '' ? '判定比例' : '照录印出得分，未重新判定，合分值的'}${f.share}${f.tier === '' ? '' : `，属“${f.tier}”档`}：${rounded(f, `${f.points} × ${f.share}`)}`,
    'out-of-band': (f) =>
      `“${f.text}”属“${f.tier}”档，得分应${scoresOf(f)}，${f.published === '' ? '判定比例' : '照录印出得分，合分值的'}${f.share}不在其中：${rounded(f, `${f.points} × ${f.share}`)}`,
  },
} satisfies WordsOf<
  | typeof scoreAtLeast
  | typeof scoreAtMost
  | typeof scoreEqual
  | typeof scoreRange
  | typeof scoreBanded
  | typeof scoreDeadline
  | typeof scoreYesNo
  | typeof scoreJudged
>
