import { equals, sum } from '../kernel/arithmetic.js'
import type { Issue } from '../kernel/issue.js'
import { num, text } from '../kernel/number.js'
import type { Indicator } from '../model/indicator.js'
import { scoringIssues } from './issues.js'

/**
 * 「计分行」 Which rows carry points of their own. Where every part of a parent has points the parts count and the parent does
 * not (it repeats them); otherwise the parent counts and its parts do not. Parts that do not add up are a warning. Paths start
 * at the objective.
 */
export const countedRows = (indicators: readonly Indicator[]): { counted: ReadonlySet<string>; issues: Issue[] } => {
  const partsOf = (id: string) => indicators.filter(({ partOf }) => partOf === id)
  const counted = new Set<string>()
  const reached = new Set<string>()
  const issues: Issue[] = []

  const visit = (row: Indicator, carried: boolean): void => {
    if (reached.has(row.id)) return
    reached.add(row.id)
    const parts = partsOf(row.id).filter(({ id }) => !reached.has(id))
    const split = parts.length > 0 && parts.every(({ points }) => points !== undefined)
    if (!carried && !split) counted.add(row.id)
    if (split && row.points !== undefined) {
      const whole = sum(parts.map(({ points }) => num(points ?? '0')))
      if (!equals(whole, num(row.points))) {
        issues.push(scoringIssues.raise('points.parts-sum', { path: ['indicators', indicators.indexOf(row), 'points'], row: row.id, params: { points: row.points, sum: text(whole) } }))
      }
    }
    for (const part of parts) visit(part, carried || !split)
  }
  for (const row of indicators) if (row.partOf === undefined) visit(row, false)
  for (const row of indicators) visit(row, false) // a missing parent carries nothing; a circle (the model refuses it) is cut where it is entered
  return { counted, issues }
}
