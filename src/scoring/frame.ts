import { clamp, equals, multiply, smaller, zero } from '../kernel/arithmetic.js'
import { denominatorOf, fraction, numeratorOf, roundFraction, type Fraction } from '../kernel/fraction.js'
import type { Num } from '../kernel/number.js'
import type { Norms } from '../norms/rulebook.js'
import { useNorm, type NormInUse } from '../norms/use-norm.js'
import type { Share } from './earned.js'

/** Points earned: exactly, and rounded once, never up past the points. */
export type Settled = { readonly exact: Fraction; readonly score: Num }

/** points × part ÷ whole, kept within 0 and the points: multiplied first, divided once, rounded once. */
export const settle = (points: Num, { part, whole }: Share, places: number): Settled => {
  const exact = fraction(multiply(points, clamp(part, zero, whole)), whole)
  return { exact, score: smaller(roundFraction(exact, places), points) }
}

/** The rounding convention, where rounding changed this score: only then is there something to cite. */
export const roundingOf = ({ exact, score }: Settled, norms: Norms): NormInUse<'silence.rounding'> | undefined =>
  equals(multiply(score, denominatorOf(exact)), numeratorOf(exact)) ? undefined : useNorm(norms, 'silence.rounding')
