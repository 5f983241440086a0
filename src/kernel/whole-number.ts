import { InvariantError, shown } from './invariant-error.js'

/** The whole number in a text of at most nine digits, where a count is meant (a year, a month, a place) and not an amount. */
export const wholeNumber = (digits: string): number => {
  if (!/^\d{1,9}$/.test(digits)) throw new InvariantError(`not a whole number: ${shown(digits)}`)
  return Number(digits)
}
