import { isZero } from '../../kernel/arithmetic.js'
import { num } from '../../kernel/number.js'
import type { Target } from '../../model/promise/target.js'
import type { NormKey } from '../../norms/norm-values.js'

/** On which convention the operator of a bare number rests. */
export const conventionOf = ({
  comparison,
  value,
  assumedBy,
}: Extract<Target, { kind: 'measure' }>): Extract<NormKey, `silence.${string}`> => {
  if (assumedBy !== undefined) return `silence.bare-number-${assumedBy}`
  if (comparison === 'at-least') return 'silence.bare-number'
  return isZero(num(value)) ? 'silence.bare-number-zero' : 'silence.bare-number-cost'
}
