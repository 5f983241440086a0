import { equals, multiply } from '../../kernel/arithmetic.js'
import { denominatorOf, numeratorOf } from '../../kernel/fraction.js'
import type { Decimal } from '../../kernel/number.js'
import type { Concluded } from '../../kernel/conclusion.js'
import type { Norms } from '../../norms/rulebook.js'
import type { Comparison, ScoringMethod } from '../../norms/vocabulary.js'
import { amount } from '../earned.js'
import { scoreAtLeast } from '../methods/score-at-least.js'
import { scoreAtMost } from '../methods/score-at-most.js'
import { scoreBanded } from '../methods/score-banded.js'
import { scoreEqual } from '../methods/score-equal.js'
import { scoreYesNo } from '../methods/score-yes-no.js'
import type { MeasuredRow, RowScore } from '../row-rule.js'

/** A measured row with whatever its method may ask for: one shape for all. */
export type FullRow = MeasuredRow & {
  tolerance: Decimal | undefined
  form: 'ratio' | 'linear' | undefined
  bands: { from: Decimal; share: Decimal }[] | undefined
}
type Size = (row: FullRow, norms: Norms) => Concluded<RowScore>

/** The method a printed comparison calls for. */
export const bySize: Readonly<Record<Comparison, Size>> = {
  'at-least': scoreAtLeast.conclude,
  above: scoreAtLeast.conclude,
  'at-most': scoreAtMost.conclude,
  below: scoreAtMost.conclude,
  equal: scoreEqual.conclude,
}

type Method = ScoringMethod['method']
type ByMethod<M extends Method> = (
  row: FullRow,
  comparison: Comparison,
  scoring: Extract<ScoringMethod, { method: M }>,
  norms: Norms,
) => Concluded<RowScore>

/** The method a row names itself. A printed = stays one, whatever the method beside it. */
export const byMethod: { readonly [M in Method]: ByMethod<M> } = {
  proportional: (row, comparison, _scoring, norms) => bySize[comparison](row, norms),
  inverse: (row, comparison, { form }, norms) => {
    if (comparison === 'equal') return scoreEqual.conclude(row, norms)
    row.form = form
    return scoreAtMost.conclude(row, norms)
  },
  equal: (row, _comparison, { tolerance }, norms) => {
    if (tolerance !== undefined) row.tolerance = tolerance
    return scoreEqual.conclude(row, norms)
  },
  banded: (row, _comparison, { bands }, norms) => scoreBanded.conclude({ ...row, bands }, norms),
  'yes-no': (row, comparison, _scoring, norms) => {
    const { value } = bySize[comparison](row, norms).is
    return scoreYesNo.conclude({ points: row.points, met: isFull(value, row.points), read: row.read }, norms)
  },
  judged: (row, comparison, _scoring, norms) => bySize[comparison](row, norms), // an unjudged row was turned away before
}

// Met is what the measure's own method gives full points for, before rounding.
const isFull = ({ exact }: RowScore, points: MeasuredRow['points']): boolean =>
  equals(numeratorOf(exact), multiply(amount(points), denominatorOf(exact)))
