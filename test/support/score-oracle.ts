import type { Comparison } from '../../src/norms/vocabulary.js'
import { cmp, div, min, mul, parse, ratio, type Rational } from './rational.js'

/** What a measured row earns under national rules, positive targets only: written again, in quotients of integers. */
export const exactScore = (points: string, comparison: Comparison, target: string, actual: string): Rational => {
  const [p, t, a] = [parse(points), parse(target), parse(actual)]
  const one = ratio(1n)
  if (a.n < 0n) return comparison === 'at-most' || comparison === 'below' ? p : ratio(0n)
  if (comparison === 'at-most' || comparison === 'below') return cmp(a, t) <= 0 ? p : mul(p, div(t, a))
  return mul(p, min(one, div(a, t)))
}
