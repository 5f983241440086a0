import { addMilliseconds } from 'date-fns/addMilliseconds'
import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants'
import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'
import { InvariantError, shown } from './invariant-error.js'

/** 「日期」 A civil day, `YYYY-MM-DD`: the same day in every time zone. Days compare as texts. */
export type Day = string

/** 「工作日历」 Public holidays and working days that were moved; weekends are free unless in `workdays`. Passed in wherever working days count. */
export type Calendar = { holidays: Day[]; workdays: Day[] }

// Every instant here is midnight UTC and only its UTC fields are read, so no local calendar is ever asked.
const midnight = (day: Day): Date => {
  const instant = parseISO(`${day}T00:00:00Z`)
  if (!isDay(day)) throw new InvariantError(`not a day: ${shown(day)}`)
  return instant
}
const dayOfInstant = (instant: Date): Day => {
  const day = instant.toISOString().slice(0, 'YYYY-MM-DD'.length)
  if (!isDay(day)) throw new InvariantError(`outside the years 0000 to 9999: ${day}`)
  return day
}

/** True for a real day written `YYYY-MM-DD`. */
export const isDay = (text: string): boolean =>
  typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(`${text}T00:00:00Z`))

/** The day n days later (earlier, for a negative n). */
export const addDays = (day: Day, n: number): Day => dayOfInstant(addMilliseconds(midnight(day), n * millisecondsInDay))

/** The same, or undefined where it lies behind the last day there is. */
export const daysAfter = (day: Day, n: number): Day | undefined =>
  daysBetween(day, lastDay) < n ? undefined : addDays(day, n)

/** The last day there is. */
export const lastDay: Day = '9999-12-31'

/** How many days lie between two days; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  (midnight(to).getTime() - midnight(from).getTime()) / millisecondsInDay

/** The day from its numbers, or undefined where there is no such day. */
export const dayFrom = (year: number, month: number, dayOfMonth: number): Day | undefined => {
  const text = `${pad(year, 'YYYY')}-${pad(month, 'MM')}-${pad(dayOfMonth, 'DD')}`
  return isDay(text) ? text : undefined
}

/** The last day of a month, or undefined where there is no such month. */
export const lastDayOfMonth = (year: number, month: number): Day | undefined => {
  const first = dayFrom(year, month, 1)
  if (first === undefined) return undefined
  const next = dayFrom(year, month + 1, 1)
  return next === undefined ? lastDayOfYear(year) : addDays(next, -1)
}

/** The last day of a year. */
export const lastDayOfYear = (year: number): Day => `${pad(year, 'YYYY')}-12-31`

/**
 * 「某一刻的日期」 The civil day at an instant, in China unless another offset in minutes is given. Pure: the caller owns the clock.
 * (`new Date().toISOString()` is yesterday in China until 08:00.)
 */
export const dayOf = (epochMilliseconds: number, offsetMinutes = chinaOffset): Day => {
  const instant = addMilliseconds(epochMilliseconds, offsetMinutes * millisecondsInMinute)
  if (!isValid(instant)) throw new InvariantError(`not an instant: ${String(epochMilliseconds)}`)
  return dayOfInstant(instant)
}

const chinaOffset = 480
const pad = (n: number, pattern: string): string => String(n).padStart(pattern.length, '0')
