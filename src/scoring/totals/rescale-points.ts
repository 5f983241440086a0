import { isPositive, subtract } from '../../kernel/arithmetic.js'
import { text, type Decimal } from '../../kernel/number.js'
import type { Concluded } from '../../kernel/conclusion.js'
import { defineRule } from '../../kernel/rule.js'
import { scorePlaces } from '../../norms/places.js'
import type { Norms } from '../../norms/rulebook.js'
import { useNorm } from '../../norms/use-norm.js'
import type { Dimension } from '../../norms/vocabulary.js'
import { redistribute, totalOf } from './redistribute.js'
import { rescaleRow } from './rescale-row.js'

/** A row that carries points, and whether it applies. */
export type PointedRow = { id: string; name: string; dimension: Dimension; points: Decimal; applies: boolean }

const told = ['dropped', 'rows'] as const

/**
 * 「不适用指标的分值」 The points of rows that do not apply go to the others in proportion to their points, so that the sum stays: in
 * steps of 0.01 by largest remainder, ties to the earlier row. Returns the points of every applicable row. Source: a silence.
 */
export const rescalePoints = /* @__PURE__ */ defineRule(
  {
    id: 'scoring.rescale-points',
    title: '不适用指标的分值',
    outcomes: {
      unchanged: told,
      rescaled: told,
      'rescaled-within-group': told,
      'counted-as-zero': told,
      'nothing-applies': told,
    },
  },
  (rows: readonly PointedRow[], norms: Norms) => {
    const choice = useNorm(norms, 'silence.not-applicable')
    const way = choice.value.choice
    const applicable = rows.filter(({ applies }) => applies)
    const value: Record<string, Decimal> = {}
    for (const { id, points } of applicable) value[id] = points
    const gone = rows.filter(({ applies }) => !applies).map(({ id }) => id)
    const given = { dropped: subtract(totalOf(rows), totalOf(applicable)), rows: gone }
    const uses = [choice]
    if (gone.length === 0) return { value, outcome: 'unchanged', shown: undefined, given, uses }
    if (way === 'zero') return { value, outcome: 'counted-as-zero', given, uses }
    if (!isPositive(totalOf(applicable))) return { value, outcome: 'nothing-applies', given, uses }

    const spread: Record<string, Decimal> = {}
    const parts: Concluded[] = []
    for (const group of way === 'rescale' ? [rows] : byDimension(rows)) {
      const left = group.filter(({ applies }) => applies)
      const shares = redistribute(left, totalOf(group), scorePlaces) ?? []
      const [whole, rest] = [text(totalOf(group)), text(totalOf(left))]
      shares.forEach((share, i) => {
        const row = left[i] as PointedRow
        const rescaled = text(share)
        spread[row.id] = rescaled
        parts.push(
          rescaleRow.conclude({ id: row.id, name: row.name, points: row.points, whole, rest, rescaled }, choice),
        )
      })
    }
    return way === 'rescale'
      ? { value: spread, outcome: 'rescaled', shown: undefined, given, uses, parts }
      : { value: spread, outcome: 'rescaled-within-group', shown: undefined, given, uses, parts }
  },
)

const byDimension = (rows: readonly PointedRow[]): PointedRow[][] =>
  [...new Set(rows.map(({ dimension }) => dimension))].map((one) => rows.filter(({ dimension }) => dimension === one))
