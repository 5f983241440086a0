import type { AssumedBy } from '../../model/promise/target.js'
import { directionOfName } from '../../norms/names/direction-of-name.js'
import type { Comparison } from '../../norms/vocabulary.js'
import { changeOf } from './change-words.js'
import type { Figure } from './read-figure.js'
import type { ReadingContext, RowContext } from './reading-context.js'
import { agreeOn } from './take-operators.js'

/** The comparison a figure is read under, printed or assumed, and what it was assumed by; undefined where two printed operators disagree. */
export const chooseComparison = (
  figure: Figure,
  context: RowContext,
): { comparison: Comparison; assumed: boolean; by?: AssumedBy } | undefined => {
  const { comparisons, direction, approximate, reached, tolerance } = figure
  const printed =
    comparisons.length > 0
      ? agreeOn(comparisons)
      : (direction ??
        (reached ? 'at-least' : undefined) ??
        (tolerance === undefined ? undefined : 'equal') ??
        context.comparison)
  if (printed !== undefined) return { comparison: printed, assumed: false }
  if (comparisons.length > 0) return undefined
  const assumed = !approximate
  if (figure.value === '0') return { comparison: 'at-most', assumed } // a bare 0 caps what should not happen: “at least 0” is no promise
  if (changeOf(figure.prose) === 'down') return { comparison: 'at-least', assumed } // a fall is promised, of costs and errors too
  const cost = context.dimension === 'cost'
  const named = directionOf(figure, context)
  if (named === 'down') return { comparison: 'at-most', assumed, by: 'name' }
  if (named === 'up' && cost) return { comparison: 'at-least', assumed, by: 'name' }
  if (cost) return { comparison: 'at-most', assumed }
  return context.lasting === true
    ? { comparison: 'at-most', assumed, by: 'duration' }
    : { comparison: 'at-least', assumed }
}

/** What the words before the figure, or else the row's name, say of its direction; a percentage of work done (计划完成率) is to be reached under a cost heading too. */
const directionOf = ({ prose, unit }: Figure, { name = '' }: ReadingContext): 'up' | 'down' | undefined => {
  const direction = (prose === '' ? undefined : directionOfName(prose)) ?? directionOfName(name)
  if (direction !== undefined) return direction
  return unit === '%' && /率/.test(name) && !/[超增升逾损]/.test(name) ? 'up' : undefined
}
