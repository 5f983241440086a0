import { readDecimal } from '../../kernel/read-decimal.js'
import type { Result } from '../../kernel/result.js'
import type { Decimal } from '../../kernel/number.js'

const number = /[+-]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|[+-]?\.\d+/y

/** The number a folded text has at a place, read, and where it ends. */
export const lexNumber = (folded: string, at: number): { read: Result<Decimal>; end: number } | undefined => {
  number.lastIndex = at
  const found = number.exec(folded)
  return found ? { read: readDecimal(found[0]), end: at + found[0].length } : undefined
}

/** True for a text of ASCII letters, digits and signs that has a digit: what can be meant as nothing but a number. */
export const looksNumeric = (folded: string): boolean =>
  /^[+-]*(?:\.?\d|Infinity$|NaN$)/.test(folded) && /^[\x20-\x7E]+$/.test(folded)
