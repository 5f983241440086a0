import { atLeast, below } from './arithmetic.js'
import { num, type Num } from './number.js'

/** The band a number falls in: half-open, each `from` inclusive, in any order. Below the lowest bound is the lowest band. */
export const bandOf = <B extends { readonly from: string }>(bands: readonly B[], value: Num): B | undefined => {
  let [reached, lowest]: (readonly [band: B, from: Num] | undefined)[] = []
  for (const band of bands) {
    const from = num(band.from)
    if (atLeast(value, from) && (!reached || atLeast(from, reached[1]))) reached = [band, from]
    if (!lowest || below(from, lowest[1])) lowest = [band, from]
  }
  return (reached ?? lowest)?.[0]
}
