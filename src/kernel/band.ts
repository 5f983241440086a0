import { atLeast } from './arithmetic.js'
import { num, type Num } from './number.js'

/** The band a number falls in: half-open, each `from` inclusive, in any order. Below the lowest bound is the lowest band. */
export const bandOf = <B extends { readonly from: string }>(bands: readonly B[], value: Num): B | undefined => {
  const descending = [...bands].sort((a, b) => (atLeast(num(a.from), num(b.from)) ? -1 : 1))
  return descending.find((band) => atLeast(value, num(band.from))) ?? descending.at(-1)
}
