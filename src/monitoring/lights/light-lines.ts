import type { Decimal } from '../../kernel/number.js'
import type { Norms } from '../../norms/rulebook.js'
import { findNorm } from '../../norms/use-norm.js'

/** The bounds a ratio is held against: it is told with the decimals that show its side of each. */
export const lightLines = (norms: Norms, of: 'money' | 'indicators'): Decimal[] => {
  const rules = findNorm(norms, 'monitoring.lights')?.value
  return ['1', ...(rules?.method === 'ratio' ? rules[of].map(({ from }) => from) : [])]
}
