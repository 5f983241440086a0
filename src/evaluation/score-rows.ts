import { under, type Issue } from '../kernel/issue.js'
import type { Decimal } from '../kernel/number.js'
import type { Trace } from '../kernel/rule.js'
import type { ScoredRow } from '../model/results/scored-row.js'
import type { Indicator } from '../model/promise/indicator.js'
import type { Norms } from '../norms/rulebook.js'
import { findNorm } from '../norms/use-norm.js'
import { countedRows } from '../scoring/totals/counted-rows.js'
import { rescalePoints, type PointedRow } from '../scoring/totals/rescale-points.js'
import { scoreIndicator } from '../scoring/rows/score-indicator.js'
import { evaluationIssues } from './issues.js'

type ScoredRows = { rows: ScoredRow[]; traces: Trace[]; issues: Issue[]; points: Decimal[]; complete: boolean }

/** The rows of an objective, scored: which count, what rows that do not apply leave to the others, each row's score and issues. */
export const scoreRows = (indicators: readonly Indicator[], norms: Norms): ScoredRows => {
  const { counted, issues } = countedRows(indicators)
  const choice = findNorm(norms, 'silence.not-applicable')
  const pointed = indicators.flatMap(({ id, name, dimension, points, actual }): PointedRow[] =>
    counted.has(id) && points !== undefined
      ? [{ id, name, dimension, points, applies: actual?.kind !== 'not-applicable' }]
      : [],
  )
  const rescaled = choice && rescalePoints(pointed, norms)
  const pointsNow = rescaled?.value ?? Object.fromEntries(pointed.map(({ id, points }) => [id, points]))

  const scored = indicators.map((indicator, i) => {
    const declared = indicator.points
    const points = Object.hasOwn(pointsNow, indicator.id) ? pointsNow[indicator.id] : declared
    const { value, trace } = scoreIndicator(points === undefined ? indicator : { ...indicator, points }, norms)
    const { issues: found, ...row } = value
    const counts = counted.has(indicator.id)
    return {
      row: {
        ...row,
        ...(declared !== points && declared !== undefined && { declaredPoints: declared }),
        ...(!counts && { counted: false }),
      },
      trace,
      counts,
      issues: under(
        ['objective', 'indicators', i],
        counts ? found : found.filter(({ severity }) => severity !== 'error'),
      ),
    }
  })
  const zeroed = choice?.value.choice === 'zero'
  const counting = indicators.filter(({ id }) => counted.has(id))
  const none =
    counting.length > 0 && counting.every(({ actual }) => actual?.kind === 'not-applicable')
      ? [evaluationIssues.raise('rows.none-applicable', { path: ['objective', 'indicators'] })]
      : []
  return {
    rows: scored.map(({ row }) => row),
    traces: [
      ...(rescaled && rescaled.trace.outcome !== 'unchanged' ? [rescaled.trace] : []),
      ...scored.filter(({ counts }) => counts).map(({ trace }) => trace),
    ],
    issues: [...under(['objective'], issues), ...none, ...scored.flatMap((each) => each.issues)],
    points: pointed.flatMap(({ id, points, applies }) => (applies ? (pointsNow[id] ?? []) : zeroed ? points : [])),
    complete: counting.every(({ points, actual }) => points !== undefined || actual?.kind === 'not-applicable'),
  }
}
