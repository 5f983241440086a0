import { compare, multiply } from '../kernel/arithmetic.js'
import { fraction, roundFraction, type Fraction } from '../kernel/fraction.js'
import { compareFractions } from '../kernel/fractions.js'
import { num, text, type Decimal } from '../kernel/number.js'
import { maxDecimalLength } from '../kernel/read-decimal.js'
import { sharePlaces } from '../norms/places.js'

/** On which side of a line top ÷ bottom lies, exactly. The bottom is positive. */
export const sideOf = (top: Decimal, bottom: Decimal, line: Decimal): -1 | 0 | 1 =>
  compare(num(top), multiply(num(line), num(bottom)))

/** top ÷ bottom with as many decimals as show on which side of the lines it lies; 4 where that is enough. */
export const tellQuotient = (top: Decimal, bottom: Decimal, ...lines: readonly Decimal[]): Decimal =>
  tellFraction(fraction(num(top), num(bottom)), lines, sharePlaces)

/** A fraction rounded half-up to so many decimals, or to as many more as show on which side of the lines it lies. */
export const tellFraction = (exact: Fraction, lines: readonly Decimal[], fewest: number): Decimal => {
  let places = fewest
  let told = roundFraction(exact, places)
  for (const line of lines) {
    const at = num(line)
    const side = compareFractions(exact, fraction(at))
    while (compare(told, at) !== side && places < maxDecimalLength) {
      places += 1
      told = roundFraction(exact, places)
    }
  }
  return text(told)
}
