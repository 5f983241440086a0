import { isPositive, subtract, sum, zero } from '../../kernel/arithmetic.js'
import { distribute } from '../../kernel/distribute.js'
import { num, text, type Decimal, type Num } from '../../kernel/number.js'
import { defineLooseRule, type Conclusion, type Ruled, type Used } from '../../kernel/rule.js'
import { cite, documents } from '../../norms/documents.js'
import { scorePlaces } from '../../norms/places.js'
import type { Norms } from '../../norms/rulebook.js'
import { useNorm } from '../../norms/use-norm.js'
import type { Dimension } from '../../norms/vocabulary.js'
import { rescaleRow } from './rescale-row.js'

/** A row that carries points, and whether it applies. */
export type PointedRow = { id: string; name: string; dimension: Dimension; points: Decimal; applies: boolean }

type Outcome = 'unchanged' | 'rescaled' | 'rescaled-within-group' | 'counted-as-zero' | 'nothing-applies'

/**
 * 「不适用指标的分值」 The points of rows that do not apply go to the others in proportion to their points, so that the sum stays: in
 * steps of 0.01 by largest remainder, ties to the earlier row. Returns the points of every applicable row. Source: a silence.
 */
export const rescalePoints = /* @__PURE__ */ defineLooseRule(
  {
    id: 'scoring.rescale-points',
    title: '不适用指标的分值',
    basis: [cite(documents.ourConvention, 'not-applicable')],
    outcomes: ['unchanged', 'rescaled', 'rescaled-within-group', 'counted-as-zero', 'nothing-applies'],
  },
  (rows: readonly PointedRow[], norms: Norms): Conclusion<Record<string, Decimal>, Outcome> => {
    const choice = useNorm(norms, 'silence.not-applicable')
    const applicable = rows.filter(({ applies }) => applies)
    const asDeclared = Object.fromEntries(applicable.map(({ id, points }) => [id, points]))
    const dropped = text(subtract(total(rows), total(applicable)))
    const given = { dropped, rows: rows.filter(({ applies }) => !applies).map(({ id }) => id) }
    if (applicable.length === rows.length) return { value: asDeclared, outcome: 'unchanged', shown: undefined, given }
    if (choice.value.choice === 'zero') return { value: asDeclared, outcome: 'counted-as-zero', given, uses: [choice] }
    if (!isPositive(total(applicable))) return { value: asDeclared, outcome: 'nothing-applies', given, uses: [choice] }
    const everywhere = choice.value.choice === 'rescale'
    const groups = everywhere
      ? [rows]
      : [...new Set(rows.map(({ dimension }) => dimension))].map((dimension) =>
          rows.filter((row) => row.dimension === dimension),
        )
    const spreads = groups.flatMap((group) =>
      spread(
        group.filter(({ applies }) => applies),
        total(group),
        choice,
      ),
    )
    return {
      value: Object.fromEntries(spreads.map(({ trace, value }) => [trace.row ?? '', value])),
      outcome: everywhere ? 'rescaled' : 'rescaled-within-group',
      shown: undefined,
      given,
      uses: [choice],
      parts: spreads.map(({ trace }) => trace),
    }
  },
)

const total = (rows: readonly PointedRow[]) => sum(rows.map(({ points }) => num(points)))

const spread = (rows: readonly PointedRow[], whole: Num, choice: Used): Ruled<Decimal>[] => {
  const rest = total(rows)
  if (!isPositive(rest)) return []
  const parts = distribute(
    whole,
    rows.map(({ points }) => num(points)),
    scorePlaces,
  )
  return rows.map(({ id, name, points }, i) =>
    rescaleRow({ id, name, points, whole: text(whole), rest: text(rest), rescaled: text(parts[i] ?? zero) }, choice),
  )
}
