import { add, isNegative, isZero, multiply, one, subtract } from './arithmetic.js'
import { InvariantError } from './invariant-error.js'
import { big, num, text, wrap, type Decimal, type Num } from './number.js'

/**
 * 「分数」 An exact quotient not yet divided. Multiply before you divide, divide once, round once: a score is a fraction
 * rounded at the end, so 0.015 × 1 ÷ 3 is exactly 0.005 and 1/3 + 1/6 is exactly a half.
 */
export type Fraction = { readonly numerator: Decimal; readonly denominator: Decimal }

/** numerator ÷ denominator, the sign in the numerator. A zero denominator is the caller's bug. */
export const fraction = (numerator: Num, denominator: Num = one): Fraction => {
  if (isZero(denominator)) throw new InvariantError('a fraction over zero')
  return isNegative(denominator)
    ? { numerator: text(subtract(num('0'), numerator)), denominator: text(subtract(num('0'), denominator)) }
    : { numerator: text(numerator), denominator: text(denominator) }
}

/** What stands over the line; it carries the sign. */
export const numeratorOf = ({ numerator }: Fraction): Num => num(numerator)

/** What stands under the line: positive. */
export const denominatorOf = ({ denominator }: Fraction): Num => num(denominator)

/** 「分数文本」 An exact quotient as it is stored: two decimal texts. */
export type StoredFraction = { numerator: Decimal; denominator: Decimal }

export const storedFraction = ({ numerator, denominator }: Fraction): StoredFraction => ({ numerator, denominator })
export const fractionFrom = ({ numerator, denominator }: StoredFraction): Fraction =>
  fraction(num(numerator), num(denominator))

/** The exact sum. */
export const addFractions = (fractions: readonly Fraction[]): Fraction => {
  let top = num('0')
  let bottom = one
  for (const f of fractions) {
    const under = num(f.denominator)
    if (text(under) === text(bottom)) {
      top = add(top, num(f.numerator))
    } else {
      top = add(multiply(top, under), multiply(num(f.numerator), bottom))
      bottom = multiply(bottom, under)
    }
  }
  return fraction(top, bottom)
}

/** The quotient rounded once: half away from zero, or cut towards zero. Exact at ties, whatever the length of the quotient. */
export const roundFraction = (f: Fraction, places: number, mode: 'half-up' | 'cut' = 'half-up'): Num => {
  const top = big(num(f.numerator)).times(`1e${String(places)}`)
  const bottom = big(num(f.denominator))
  const whole = top.abs().divToInt(bottom)
  const rest = top.abs().minus(whole.times(bottom))
  const up = mode === 'half-up' && rest.times(2).gte(bottom)
  const steps = up ? whole.plus(1) : whole
  return wrap((top.isNegative() ? steps.negated() : steps).times(`1e-${String(places)}`))
}

/** points × part ÷ whole, rounded once half-up. */
export const proportion = (points: Num, part: Num, whole: Num, places: number): Num =>
  roundFraction(fraction(multiply(points, part), whole), places)

/** A share of 1 for reading only, 4 decimals half-up unless told otherwise: nothing is computed from it. */
export const shareText = (part: Num, whole: Num, places = 4): Decimal => text(proportion(one, part, whole, places))

/** A number rounded once. */
export const round = (n: Num, places: number, mode: 'half-up' | 'cut' = 'half-up'): Num =>
  roundFraction(fraction(n), places, mode)
