import { add, compare, isZero, multiply, one, shift, smaller, subtract, sum, zero } from './arithmetic.js'
import { fraction, roundFraction } from './fraction.js'
import type { Num } from './number.js'

/** Which of two positions goes first where their remainders tie: negative for the first of them. */
export type TieBreak = (a: number, b: number) => number

/**
 * 「最大余数分配」 Shares `total` out by `weights` in steps of 10^−places so that the parts add up to the total exactly:
 * each gets its quotient cut to a step, the left-over steps go to the largest remainders, ties to the earlier one unless
 * `first` says otherwise. The weights must not be negative and not all be zero.
 */
export const distribute = (
  total: Num,
  weights: readonly Num[],
  places: number,
  first: TieBreak = (a, b) => a - b,
): Num[] => {
  const whole = sum(weights)
  const exact = weights.map((weight) => multiply(total, weight)) // over `whole`, not yet divided
  const parts = exact.map((top) => roundFraction(fraction(top, whole), places, 'cut'))
  const rest = exact.map((top, i) => subtract(top, multiply(parts[i] ?? zero, whole)))
  const step = shift(one, -places)
  let left = subtract(total, sum(parts))
  const byRemainder = rest
    .map((remainder, i) => ({ remainder, i }))
    .sort((a, b) => compare(b.remainder, a.remainder) || first(a.i, b.i))
  for (const { i } of byRemainder) {
    if (isZero(left)) break
    const extra = smaller(step, left) // less than a step only where the total itself is finer
    parts[i] = add(parts[i] ?? zero, extra)
    left = subtract(left, extra)
  }
  return parts
}
