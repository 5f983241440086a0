import { big, num, wrap, type Num } from './number.js'

export const zero: Num = /* @__PURE__ */ num('0')
export const one: Num = /* @__PURE__ */ num('1')
export const hundred: Num = /* @__PURE__ */ num('100')

export const add = (a: Num, b: Num): Num => wrap(big(a).plus(big(b)))
export const subtract = (a: Num, b: Num): Num => wrap(big(a).minus(big(b)))
export const multiply = (a: Num, b: Num): Num => wrap(big(a).times(big(b)))
export const absolute = (a: Num): Num => wrap(big(a).abs())
export const sum = (numbers: readonly Num[]): Num => numbers.reduce(add, zero)

/** −1, 0 or 1. */
export const compare = (a: Num, b: Num): -1 | 0 | 1 => {
  const order = big(a).comparedTo(big(b))
  return order < 0 ? -1 : order > 0 ? 1 : 0
}

export const equals = (a: Num, b: Num): boolean => compare(a, b) === 0
export const atLeast = (a: Num, b: Num): boolean => compare(a, b) >= 0
export const below = (a: Num, b: Num): boolean => compare(a, b) < 0
export const isZero = (a: Num): boolean => compare(a, zero) === 0
export const isNegative = (a: Num): boolean => compare(a, zero) < 0
export const isPositive = (a: Num): boolean => compare(a, zero) > 0
export const smaller = (a: Num, b: Num): Num => (below(a, b) ? a : b)
export const larger = (a: Num, b: Num): Num => (below(a, b) ? b : a)

/** The number itself, or the bound it passed. */
export const clamp = (a: Num, low: Num, high: Num): Num => smaller(larger(a, low), high)

/** The number times a power of ten: moves the decimal point, exact. */
export const shift = (a: Num, places: number): Num =>
  multiply(a, num(places < 0 ? `0.${'0'.repeat(-places - 1)}1` : `1${'0'.repeat(places)}`))
