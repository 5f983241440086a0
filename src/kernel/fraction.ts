import { add, equals, isNegative, isZero, multiply, negate, one, shift, zero } from './arithmetic.js'
import { InvariantError } from './invariant-error.js'
import { num, text, type Decimal, type Num } from './number.js'
import { commonFactor } from './common-factor.js'
import { broad, inside, narrow, tenTo, unitsAt, wideTenTo } from './representation.js'

declare const opaque: unique symbol

/**
 * 「分数」 An exact quotient not yet divided. Multiply before you divide, divide once, round once: a score is a fraction
 * rounded at the end, so 0.015 × 1 ÷ 3 is exactly 0.005 and 1/3 + 1/6 is exactly a half. Opaque, and never reduced by itself.
 */
export type Fraction = { readonly [opaque]: 'Fraction' }

type Quotient = { readonly numerator: Num; readonly denominator: Num }
const over = (numerator: Num, denominator: Num): Fraction =>
  ({ numerator, denominator }) satisfies Quotient as unknown as Fraction
const quotient = (f: Fraction): Quotient => f as unknown as Quotient

/** numerator ÷ denominator, the sign in the numerator. A zero denominator is the caller's bug. */
export const fraction = (numerator: Num, denominator: Num = one): Fraction => {
  if (isZero(denominator)) throw new InvariantError('a fraction over zero')
  return isNegative(denominator) ? over(negate(numerator), negate(denominator)) : over(numerator, denominator)
}

/** What stands over the line; it carries the sign. */
export const numeratorOf = (f: Fraction): Num => quotient(f).numerator

/** What stands under the line: positive. */
export const denominatorOf = (f: Fraction): Num => quotient(f).denominator

/** 「分数文本」 An exact quotient as it is stored: two decimal texts. */
export type StoredFraction = { numerator: Decimal; denominator: Decimal }

export const storedFraction = (f: Fraction): StoredFraction => ({
  numerator: text(numeratorOf(f)),
  denominator: text(denominatorOf(f)),
})
export const fractionFrom = ({ numerator, denominator }: StoredFraction): Fraction =>
  fraction(num(numerator), num(denominator))

/** The exact sum. Its denominator is the product of the unlike ones; past the safe integers their common factors are left out. */
export const addFractions = (fractions: readonly Fraction[]): Fraction => {
  const alike: { top: Num; readonly bottom: Num }[] = [] // quotients over one number are added first: that needs no product
  for (const f of fractions) {
    const { numerator, denominator } = quotient(f)
    const known = alike.find(({ bottom }) => equals(bottom, denominator))
    if (known) known.top = add(known.top, numerator)
    else alike.push({ top: numerator, bottom: denominator })
  }
  let top = zero
  let bottom = one
  for (const each of alike) {
    if (equals(each.bottom, bottom)) {
      top = add(top, each.top)
      continue
    }
    let [up, down, product] = [each.bottom, bottom, multiply(bottom, each.bottom)]
    if (inside(product).wide !== undefined) {
      ;[up, down] = withoutCommonFactor(each.bottom, bottom)
      product = multiply(bottom, up)
    }
    top = add(multiply(top, up), multiply(each.top, down))
    bottom = product
  }
  return over(top, bottom)
}

const withoutCommonFactor = (a: Num, b: Num): [Num, Num] => {
  const places = Math.max(inside(a).places, inside(b).places)
  const [x, y] = [unitsAt(a, places), unitsAt(b, places)]
  const factor = commonFactor(x, y)
  return [broad(x / factor, 0), broad(y / factor, 0)]
}

/** Below it a quotient of two doubles never rounds up to the next integer. */
const exactFloor = 2 ** 52

/** The quotient rounded once: half away from zero, or cut towards zero. Exact at ties, whatever the length of the quotient. */
export const roundFraction = (f: Fraction, places: number, mode: 'half-up' | 'cut' = 'half-up'): Num => {
  const top = inside(numeratorOf(f))
  const bottom = inside(denominatorOf(f))
  const moved = places + bottom.places - top.places // the quotient in steps of 10^−places: units over units × 10^moved
  if (top.wide === undefined && bottom.wide === undefined) {
    const size = Math.abs(top.units) * (moved > 0 ? tenTo(moved) : 1)
    const under = bottom.units * (moved < 0 ? tenTo(-moved) : 1)
    const doubled = mode === 'half-up' ? 2 * size + under : 2 * size
    if (doubled < exactFloor && under < exactFloor) {
      const steps = Math.floor(doubled / (2 * under))
      return stepped(narrow(top.units < 0 ? -steps : steps, 0), places)
    }
  }
  const units = unitsAt(numeratorOf(f), top.places)
  const size = (units < 0n ? -units : units) * (moved > 0 ? wideTenTo(moved) : 1n)
  const under = unitsAt(denominatorOf(f), bottom.places) * (moved < 0 ? wideTenTo(-moved) : 1n)
  const steps = (2n * size + (mode === 'half-up' ? under : 0n)) / (2n * under)
  return stepped(broad(units < 0n ? -steps : steps, 0), places)
}

const stepped = (steps: Num, places: number): Num => shift(steps, -places)

/** points × part ÷ whole, rounded once half-up. */
export const proportion = (points: Num, part: Num, whole: Num, places: number): Num =>
  roundFraction(fraction(multiply(points, part), whole), places)

/** A share of 1 for reading only, 4 decimals half-up unless told otherwise: nothing is computed from it. */
export const shareText = (part: Num, whole: Num, places = 4): Decimal => text(proportion(one, part, whole, places))

/** A number rounded once. */
export const round = (n: Num, places: number, mode: 'half-up' | 'cut' = 'half-up'): Num =>
  inside(n).places <= places ? n : roundFraction(fraction(n), places, mode)
