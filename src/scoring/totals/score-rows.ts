import type { StoredFraction } from '../../kernel/fraction.js'
import { under, type Issue } from '../../kernel/issue.js'
import type { Decimal } from '../../kernel/number.js'
import type { Concluded } from '../../kernel/conclusion.js'
import type { ScoredRow } from '../../model/results/scored-row.js'
import type { Indicator } from '../../model/promise/indicator.js'
import type { Norms } from '../../norms/rulebook.js'
import { findNorm } from '../../norms/use-norm.js'
import { scoringIssues } from '../issues.js'
import { scoreIndicator } from '../rows/score-indicator.js'
import { countedRows } from './counted-rows.js'
import { rescalePoints, type PointedRow } from './rescale-points.js'

/** The rows of an objective: each with its score, what of them adds to the total, how they were concluded, the points they were scored with. */
export type ScoredRows = {
  rows: ScoredRow[]
  earned: { score: Decimal; exact: StoredFraction }[]
  by: Concluded[]
  issues: Issue[]
  points: Decimal[]
  complete: boolean
}

/** 「各行得分」 The rows of an objective, scored: which count, what rows that do not apply leave to the others, each row's score and issues. Paths start at the subject. */
export const scoreRows = (indicators: readonly Indicator[], norms: Norms): ScoredRows => {
  const { counted, issues } = countedRows(indicators)
  const choice = findNorm(norms, 'silence.not-applicable')
  const pointed = pointedRows(indicators, counted)
  const rescaled =
    choice && pointed.some(({ applies }) => !applies) ? rescalePoints.conclude(pointed, norms) : undefined
  const pointsNow = rescaled?.is.value
  const result: ScoredRows = {
    rows: [],
    earned: [],
    by: [],
    issues: under(['objective'], issues),
    points: [],
    complete: true,
  }
  if (rescaled) result.by.push(rescaled)
  for (const { id, points, applies } of pointed) {
    const now = pointsNow && Object.hasOwn(pointsNow, id) ? pointsNow[id] : points
    if (applies) result.points.push(now ?? points)
    else if (choice?.value.choice === 'zero') result.points.push(points)
  }
  const counting = indicators.filter(({ id }) => counted.has(id))
  const found: Issue[] = []
  indicators.forEach((indicator, i) => {
    const { id, points: declared, actual } = indicator
    const counts = counted.has(id)
    const points = pointsNow && Object.hasOwn(pointsNow, id) ? pointsNow[id] : declared
    const scored = scoreIndicator.conclude(points === declared ? indicator : withPoints(indicator, points), norms)
    const own = scored.is.value.issues
    const row = rowOf(scored.is.value)
    if (declared !== points && declared !== undefined) row.declaredPoints = declared
    result.rows.push(row)
    if (counts) {
      result.by.push(scored)
      if (row.status === 'scored' && row.score !== undefined && row.exact)
        result.earned.push({ score: row.score, exact: row.exact })
      if (declared === undefined && actual?.kind !== 'not-applicable') result.complete = false
    } else row.counted = false
    const told = counts ? own : own.filter(({ severity }) => severity !== 'error')
    if (told.length) found.push(...under(['objective', 'indicators', i], told))
  })
  if (counted.size > 0 && counting.every(({ actual }) => actual?.kind === 'not-applicable'))
    result.issues.push(scoringIssues.raise('rows.none-applicable', { path: ['objective', 'indicators'] }))
  result.issues.push(...found)
  return result
}

const pointedRows = (indicators: readonly Indicator[], counted: ReadonlySet<string>): PointedRow[] => {
  const rows: PointedRow[] = []
  for (const { id, name, dimension, points, actual } of indicators) {
    if (counted.has(id) && points !== undefined)
      rows.push({ id, name, dimension, points, applies: actual?.kind !== 'not-applicable' })
  }
  return rows
}

const withPoints = (indicator: Indicator, points: Decimal | undefined): Indicator => ({ ...indicator, points })

// Member by member: a rest pattern would be the dearest line of the loop.
const rowOf = ({ id, name, dimension, status, score, points, rate, lost, exact, from }: ScoredRow): ScoredRow => {
  const row: ScoredRow = { id, name, dimension, status }
  if (score !== undefined) row.score = score
  if (points !== undefined) row.points = points
  if (rate !== undefined) row.rate = rate
  if (lost !== undefined) row.lost = lost
  if (exact) row.exact = exact
  if (from) row.from = from
  return row
}
