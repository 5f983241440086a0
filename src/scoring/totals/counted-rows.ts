import { equals, sum } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num, text } from '../../kernel/number.js'
import type { Indicator } from '../../model/promise/indicator.js'
import { scoringIssues } from '../issues.js'

/**
 * 「计分行」 Which rows carry points of their own. Where every part of a parent has points the parts count and the parent does
 * not (it repeats them); otherwise the parent counts and its parts do not. Parts that do not add up are a warning. Paths start
 * at the objective.
 */
export const countedRows = (indicators: readonly Indicator[]): { counted: ReadonlySet<string>; issues: Issue[] } => {
  const partsOf = new Map<string, Indicator[]>()
  for (const row of indicators) {
    if (row.partOf === undefined) continue
    const siblings = partsOf.get(row.partOf)
    if (siblings) siblings.push(row)
    else partsOf.set(row.partOf, [row])
  }
  const placeOf = new Map(indicators.map((row, i) => [row, i]))
  const counted = new Set<string>()
  const reached = new Set<string>()
  const issues: Issue[] = []

  const visit = (root: Indicator): void => {
    const waiting = [{ row: root, carried: false }] // a list, not the call stack: a chain of parts may be long
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { row, carried } = next
      if (reached.has(row.id)) continue
      reached.add(row.id)
      const parts = (partsOf.get(row.id) ?? []).filter(({ id }) => !reached.has(id))
      const split = parts.length > 0 && parts.every(({ points }) => points !== undefined)
      if (!carried && !split) counted.add(row.id)
      if (split && row.points !== undefined) {
        const whole = sum(parts.map(({ points }) => num(points ?? '0')))
        if (!equals(whole, num(row.points))) {
          issues.push(
            scoringIssues.raise('points.parts-sum', {
              path: ['indicators', placeOf.get(row) ?? 0, 'points'],
              row: row.id,
              params: { points: row.points, sum: text(whole) },
            }),
          )
        }
      }
      for (const part of parts) waiting.push({ row: part, carried: carried || !split })
    }
  }
  for (const row of indicators) if (row.partOf === undefined) visit(row)
  for (const row of indicators) visit(row) // a missing parent carries nothing; a circle (the model refuses it) is cut where it is entered
  return { counted, issues }
}
