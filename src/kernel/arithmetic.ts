import { num } from './number.js'
import { broad, inside, isSafe, narrow, tenTo, unitsAt, wideTenTo, type Num } from './representation.js'

export const zero: Num = /* @__PURE__ */ num('0')
export const one: Num = /* @__PURE__ */ num('1')
export const hundred: Num = /* @__PURE__ */ num('100')

// A product or sum of safe integers that is not safe itself is rounded to a double that is not safe either: looking at the
// result is enough.

export const add = (a: Num, b: Num): Num => {
  const x = inside(a)
  const y = inside(b)
  if (x.wide === undefined && y.wide === undefined) {
    const finer = x.places - y.places
    const left = finer < 0 ? x.units * tenTo(-finer) : x.units
    const right = finer > 0 ? y.units * tenTo(finer) : y.units
    if (isSafe(left) && isSafe(right) && isSafe(left + right))
      return narrow(left + right, finer > 0 ? x.places : y.places)
  }
  const places = Math.max(x.places, y.places)
  return broad(unitsAt(a, places) + unitsAt(b, places), places)
}

export const negate = (a: Num): Num => {
  const { units, places, wide } = inside(a)
  return wide === undefined ? narrow(-units, places) : broad(-wide, places)
}
export const subtract = (a: Num, b: Num): Num => add(a, negate(b))
export const absolute = (a: Num): Num => (isNegative(a) ? negate(a) : a)

export const multiply = (a: Num, b: Num): Num => {
  const x = inside(a)
  const y = inside(b)
  const places = x.places + y.places
  const product = x.units * y.units
  if (x.wide === undefined && y.wide === undefined && isSafe(product)) return narrow(product, places)
  return broad(unitsAt(a, x.places) * unitsAt(b, y.places), places)
}

export const sum = (numbers: readonly Num[]): Num => {
  let total = zero
  for (const n of numbers) total = add(total, n)
  return total
}

/** −1, 0 or 1. */
export const compare = (a: Num, b: Num): -1 | 0 | 1 => {
  const x = inside(a)
  const y = inside(b)
  const finer = x.places - y.places
  if (x.wide === undefined && y.wide === undefined) {
    // units scaled past all safe integers may be rounded, and are past the other ones all the same
    const left = finer < 0 ? x.units * tenTo(-finer) : x.units
    const right = finer > 0 ? y.units * tenTo(finer) : y.units
    return left < right ? -1 : left > right ? 1 : 0
  }
  const places = Math.max(x.places, y.places)
  const left = unitsAt(a, places)
  const right = unitsAt(b, places)
  return left < right ? -1 : left > right ? 1 : 0
}

const signOf = (a: Num): number => {
  const { units, wide } = inside(a)
  return wide === undefined ? units : wide < 0n ? -1 : 1
}

export const equals = (a: Num, b: Num): boolean => compare(a, b) === 0
export const atLeast = (a: Num, b: Num): boolean => compare(a, b) >= 0
export const below = (a: Num, b: Num): boolean => compare(a, b) < 0
export const isZero = (a: Num): boolean => signOf(a) === 0
export const isNegative = (a: Num): boolean => signOf(a) < 0
export const isPositive = (a: Num): boolean => signOf(a) > 0
export const smaller = (a: Num, b: Num): Num => (below(a, b) ? a : b)
export const larger = (a: Num, b: Num): Num => (below(a, b) ? b : a)

/** The number itself, or the bound it passed. */
export const clamp = (a: Num, low: Num, high: Num): Num => smaller(larger(a, low), high)

/** The number times a power of ten: moves the decimal point, exact. */
export const shift = (a: Num, places: number): Num => {
  const { units, wide, places: behind } = inside(a)
  const left = behind - places
  if (left >= 0) return wide === undefined ? narrow(units, left) : broad(wide, left)
  return broad(unitsAt(a, behind) * wideTenTo(-left), 0)
}
