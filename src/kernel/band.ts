import { below } from './arithmetic.js'
import { fraction, type Fraction } from './fraction.js'
import { compareFractions } from './fractions.js'
import { num, type Num } from './number.js'

type Bounded = { readonly from: string }

/** The band a value reaches: the highest whose bound is not above it, each `from` inclusive, in any order; none below the lowest bound. */
export const bandAt = <B extends Bounded>(bands: readonly B[], value: Fraction): B | undefined => {
  let best: B | undefined
  for (const band of bands) {
    const reached = compareFractions(value, fraction(num(band.from))) >= 0
    if (reached && (best === undefined || below(num(best.from), num(band.from)))) best = band
  }
  return best
}

/** The band that begins lowest. */
export const lowestBand = <B extends Bounded>(bands: readonly B[]): B | undefined => {
  let lowest: B | undefined
  for (const band of bands) if (lowest === undefined || below(num(band.from), num(lowest.from))) lowest = band
  return lowest
}

/** The band above this one: where this one ends. */
export const bandAbove = <B extends Bounded>(bands: readonly B[], { from }: Bounded): B | undefined =>
  lowestBand(bands.filter((band) => below(num(from), num(band.from))))

/** The band a number falls in: below the lowest bound is the lowest band. */
export const bandOf = <B extends Bounded>(bands: readonly B[], value: Num): B | undefined =>
  bandAt(bands, fraction(value)) ?? lowestBand(bands)
