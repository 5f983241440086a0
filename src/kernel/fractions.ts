import { compare, multiply, negate, one } from './arithmetic.js'
import { addFractions, denominatorOf, fraction, numeratorOf, type Fraction } from './fraction.js'
import { num, type Num } from './number.js'

/** −1, 0 or 1, exactly: nothing is divided. */
export const compareFractions = (a: Fraction, b: Fraction): -1 | 0 | 1 =>
  compare(multiply(numeratorOf(a), denominatorOf(b)), multiply(numeratorOf(b), denominatorOf(a)))

/** The exact product with part ÷ whole. */
export const scaleFraction = (f: Fraction, part: Num, whole: Num = one): Fraction =>
  fraction(multiply(numeratorOf(f), part), multiply(denominatorOf(f), whole))

/** The exact difference. */
export const subtractFractions = (a: Fraction, b: Fraction): Fraction =>
  addFractions([a, fraction(negate(numeratorOf(b)), denominatorOf(b))])

/** The exact quotient. A divisor of zero is the caller's bug. */
export const divideFractions = (a: Fraction, b: Fraction): Fraction =>
  fraction(multiply(numeratorOf(a), denominatorOf(b)), multiply(denominatorOf(a), numeratorOf(b)))

/** 「平均数」 The exact mean. */
export const meanOf = (fractions: readonly Fraction[]): Fraction =>
  scaleFraction(addFractions(fractions), one, num(String(fractions.length)))

/** 「中位数」 The middle one, or the exact mean of the two in the middle. */
export const medianOf = (fractions: readonly Fraction[]): Fraction => {
  const ordered = [...fractions].sort(compareFractions)
  const middle = ordered.length / 2
  return meanOf(ordered.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1))
}

/** 「去掉最高最低后的平均」 The exact mean without one lowest and one highest. */
export const trimmedMeanOf = (fractions: readonly Fraction[]): Fraction =>
  meanOf([...fractions].sort(compareFractions).slice(1, -1))
