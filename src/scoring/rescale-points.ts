import { isPositive, subtract, sum, zero } from '../kernel/arithmetic.js'
import { distribute } from '../kernel/distribute.js'
import { num, text, type Decimal } from '../kernel/number.js'
import { defineRule, type Conclusion } from '../kernel/rule.js'
import { cite, documents } from '../norms/documents.js'
import { scorePlaces } from '../norms/places.js'
import type { Norms } from '../norms/rulebook.js'
import { useNorm } from '../norms/use-norm.js'
import type { Dimension } from '../norms/vocabulary.js'

/** A row that carries points, and whether it applies. */
export type PointedRow = { id: string; dimension: Dimension; points: Decimal; applies: boolean }

type Outcome = 'unchanged' | 'rescaled' | 'rescaled-within-group' | 'counted-as-zero' | 'nothing-applies'

/**
 * 「不适用指标的分值」 The points of rows that do not apply go to the others in proportion to their points, so that the sum stays: in
 * steps of 0.01 by largest remainder, ties to the earlier row. Returns the points of every applicable row. Source: a silence.
 */
export const rescalePoints = /* @__PURE__ */ defineRule(
  { id: 'scoring.rescale-points', title: '不适用指标的分值', basis: [cite(documents.ourConvention, 'not-applicable')], outcomes: ['unchanged', 'rescaled', 'rescaled-within-group', 'counted-as-zero', 'nothing-applies'] },
  (rows: readonly PointedRow[], norms: Norms): Conclusion<Record<string, Decimal>, Outcome> => {
    const choice = useNorm(norms, 'silence.not-applicable')
    const applicable = rows.filter(({ applies }) => applies)
    const asDeclared = Object.fromEntries(applicable.map(({ id, points }) => [id, points]))
    const dropped = text(subtract(total(rows), total(applicable)))
    const given = { dropped, rows: rows.filter(({ applies }) => !applies).map(({ id }) => id) }
    if (applicable.length === rows.length) return { value: asDeclared, outcome: 'unchanged', shown: undefined, given }
    if (choice.value.choice === 'zero') return { value: asDeclared, outcome: 'counted-as-zero', given, uses: [choice] }
    if (!isPositive(total(applicable))) return { value: asDeclared, outcome: 'nothing-applies', given, uses: [choice] }
    if (choice.value.choice === 'rescale') return { value: spread(applicable, total(rows)), outcome: 'rescaled', given, uses: [choice] }
    const value = [...new Set(rows.map(({ dimension }) => dimension))].reduce<Record<string, Decimal>>((points, dimension) => {
      const group = rows.filter((row) => row.dimension === dimension)
      return { ...points, ...spread(group.filter(({ applies }) => applies), total(group)) }
    }, {})
    return { value, outcome: 'rescaled-within-group', given, uses: [choice] }
  },
)

const total = (rows: readonly PointedRow[]) => sum(rows.map(({ points }) => num(points)))

const spread = (rows: readonly PointedRow[], whole: ReturnType<typeof num>): Record<string, Decimal> => {
  if (rows.length === 0 || !isPositive(total(rows))) return {}
  const parts = distribute(whole, rows.map(({ points }) => num(points)), scorePlaces)
  return Object.fromEntries(rows.map(({ id }, i) => [id, text(parts[i] ?? zero)]))
}
