import * as z from 'zod/mini'
import { isDay } from '../kernel/day.js'
import { isNegative } from '../kernel/arithmetic.js'
import { num, text as canonical, type Decimal } from '../kernel/number.js'
import { categories, comparisons, dimensions, grades } from '../norms/vocabulary.js'
import { toldAs } from '../norms/told-as.js'
import { maxDecimalLength, toDecimal } from '../kernel/read-decimal.js'

const longText = 4000

const derivedLength = 400

/** Decimal text as it may be written. */
export const plainPattern = /^-?\d+(?:\.\d+)?$/

/** What `10.00` is not: most texts are, and need no reading. */
export const canonicalPattern = /^(?:0|-?(?:0\.\d*[1-9]|[1-9]\d*(?:\.\d*[1-9])?))$/

/** A share of 1 as it is stored: up to 12 decimals. */
export const sharePattern = /^(?:0(?:\.\d{0,11}[1-9])?|1)$/

export const canonicalDerived = (text: string): string =>
  canonicalPattern.test(text) || !plainPattern.test(text) ? text : canonical(num(text))

export const canonicalText = (text: string): string => {
  if (canonicalPattern.test(text)) return text
  const read = toDecimal(text)
  return read.ok ? read.value : text
}

/** A figure the package computed itself: sums and products of given ones may be longer than what a door lets in. */
export const derivedDecimal = () =>
  z
    .string('decimal.not-text')
    .check(
      z.maxLength(derivedLength, { error: 'decimal.too-long', abort: true }),
      z.regex(plainPattern, { error: 'decimal.malformed', abort: true }),
      z.overwrite(canonicalDerived),
    )

/** Decimal text, made canonical: `10.00` becomes `10`. A JSON number is refused: 0.1 + 0.2 must not arrive as text. */
export const decimal = () =>
  z
    .string('decimal.not-text')
    .check(
      z.maxLength(maxDecimalLength, { error: 'decimal.too-long', abort: true }),
      z.regex(plainPattern, { error: 'decimal.malformed', abort: true }),
      z.overwrite(canonicalText),
    )

/** What no amount, points or tolerance may be. */
export const isBelowZero = (amount: Decimal): boolean => amount.startsWith('-') && isNegative(num(amount)) // `-0` is none

/** A share of 1, up to 12 decimals. */
export const share = () => decimal().check(z.regex(sharePattern, 'share.out-of-range'))

export const day = () => z.string().check(z.refine(isDay, 'day.malformed'))
export const text = () => z.string().check(z.minLength(1), z.maxLength(longText))
export const id = () =>
  z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, toldAs('id.malformed', { letters: 'any' })))
export const year = () => z.int().check(z.gte(1949), z.lte(2999))
export const dimension = () => z.enum(dimensions)
export const category = () => z.enum(categories)
export const comparison = () => z.enum(comparisons)
export const grade = () => z.enum(grades)
