import { daysBetween, lastDayOfMonth, lastDayOfYear, type Day } from './day.js'
import { fraction, type Fraction } from './fraction.js'
import { InvariantError } from './invariant-error.js'
import { num } from './number.js'

const monthsInYear = 12
const share = (part: number, whole: number): Fraction => fraction(num(String(part)), num(String(whole)))

/** 「时间进度」 The share of a period that has passed when `on` ends: its days up to and including `on` ÷ all its days, from 0 to 1. */
export const elapsedShare = (on: Day, from: Day, to: Day): Fraction => {
  const days = daysBetween(from, to) + 1
  if (days < 1) throw new InvariantError(`a period that ends before it begins: ${from} to ${to}`)
  return share(Math.min(Math.max(daysBetween(from, on) + 1, 0), days), days)
}

/** The share of a calendar year that has passed when `on` ends, by days. */
export const elapsedShareOfYear = (on: Day, year: number): Fraction => {
  const last = lastDayOfYear(year)
  return elapsedShare(on, `${last.slice(0, 'YYYY'.length)}-01-01`, last)
}

/** The share of a calendar year that has passed when `on` ends, by months that are over: 0 to 12 twelfths. */
export const elapsedShareByMonths = (on: Day, year: number): Fraction => {
  let over = 0
  for (let month = 1; month <= monthsInYear; month += 1) {
    const last = lastDayOfMonth(year, month)
    if (last !== undefined && daysBetween(last, on) >= 0) over = month
  }
  return share(over, monthsInYear)
}
