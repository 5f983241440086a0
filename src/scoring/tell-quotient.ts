import { compare, multiply } from '../kernel/arithmetic.js'
import { fraction, roundFraction } from '../kernel/fraction.js'
import { num, text, type Decimal } from '../kernel/number.js'
import { maxDecimalLength } from '../kernel/read-decimal.js'
import { sharePlaces } from '../norms/places.js'

/** On which side of a line top ÷ bottom lies, exactly. The bottom is positive. */
export const sideOf = (top: Decimal, bottom: Decimal, line: Decimal): -1 | 0 | 1 =>
  compare(num(top), multiply(num(line), num(bottom)))

/** top ÷ bottom with as many decimals as show on which side of the line it lies; 4 where that is enough. */
export const tellQuotient = (top: Decimal, bottom: Decimal, line: Decimal): Decimal => {
  const side = sideOf(top, bottom, line)
  let places = sharePlaces
  let told = roundFraction(fraction(num(top), num(bottom)), places)
  while (compare(told, num(line)) !== side && places < maxDecimalLength) {
    places += 1
    told = roundFraction(fraction(num(top), num(bottom)), places)
  }
  return text(told)
}
