import { compare, isNegative, isPositive, negate, one, subtract, zero } from '../../kernel/arithmetic.js'
import { denominatorOf, fraction, numeratorOf, roundFraction, type Fraction } from '../../kernel/fraction.js'
import { compareFractions, divideFractions, subtractFractions } from '../../kernel/fractions.js'
import { text, type Decimal, type Num } from '../../kernel/number.js'
import { sharePlaces } from '../../norms/places.js'
import { tellFraction } from '../../scoring/tell-quotient.js'

export type Direction = 'up' | 'down'

/** An actual against what is due: exact figures, and the same for reading. */
export type AgainstDue = {
  behind: boolean
  difference: Decimal
  ratio?: Fraction
  deviation?: Fraction
  told: { difference: Decimal; ratio?: Decimal; deviation?: Decimal }
}

/**
 * 「与应达数比较」 The difference is negative where the row is behind, whatever the direction; a ratio of 1 or more is on course: actual ÷
 * due, of a ceiling due ÷ actual. There is none over zero or of a negative due. `slack` is the deviation a target allows;
 * `strict`: what is due has to be passed, or not to be reached.
 */
export const againstDue = (
  value: Num,
  due: Fraction,
  direction: Direction,
  { slack = zero, strict = false, lines = ['1'] }: { slack?: Num; strict?: boolean; lines?: readonly Decimal[] } = {},
): AgainstDue => {
  const ahead = subtractFractions(fraction(value), due)
  const difference = direction === 'up' ? ahead : negated(ahead)
  const side = compareFractions(difference, fraction(negate(slack)))
  const behind = strict ? side <= 0 : side < 0
  const told: AgainstDue['told'] = { difference: text(roundFraction(difference, sharePlaces)) }
  const found: AgainstDue = { behind, difference: told.difference, told }
  if (!isPositive(numeratorOf(due))) return found
  found.deviation = divideFractions(difference, due)
  told.deviation = tellFraction(found.deviation, ['0'], sharePlaces)
  const ratio = ratioOf(fraction(value), due, direction)
  if (ratio) {
    found.ratio = ratio
    told.ratio = tellFraction(ratio, lines, sharePlaces)
  }
  return found
}

const ratioOf = (value: Fraction, due: Fraction, direction: Direction): Fraction | undefined => {
  if (direction === 'up') return divideFractions(value, due)
  return isPositive(numeratorOf(value)) ? divideFractions(due, value) : undefined
}

/** How far a value lies outside a range: 0 inside, negative on either side, and the ratio to the bound it passed. */
export const outsideRange = (value: Num, from: Num, to: Num): { difference: Num; ratio?: Fraction } => {
  if (compare(value, from) < 0)
    return {
      difference: subtract(value, from),
      ...(isPositive(from) && !isNegative(value) && { ratio: fraction(value, from) }),
    }
  if (compare(value, to) > 0)
    return { difference: negate(subtract(value, to)), ...(isPositive(to) && { ratio: fraction(to, value) }) }
  return { difference: zero, ratio: fraction(one) }
}

const negated = (f: Fraction): Fraction => fraction(negate(numeratorOf(f)), denominatorOf(f))
