import { addDays, daysBetween, lastDay, type Calendar, type Day } from './day.js'
import { InvariantError } from './invariant-error.js'

/** 「工作日」 A weekday, or a weekend moved to work, that is no public holiday. */
export const isWorkingDay = (day: Day, { holidays, workdays }: Calendar): boolean =>
  !holidays.includes(day) && (isWeekday(day) || workdays.includes(day))

/** The day n working days later (earlier, for a negative n); the day itself is not counted, and is the answer for 0. */
export const addWorkingDays = (day: Day, n: number, calendar: Calendar): Day => {
  if (!Number.isInteger(n)) throw new InvariantError(`not a number of days: ${String(n)}`)
  const step = n < 0 ? -1 : 1
  let found = day
  addDays(day, n) // ends at once where even so many calendar days leave the years there are
  for (let left = Math.abs(n); left > 0;) {
    found = addDays(found, step)
    if (isWorkingDay(found, calendar)) left -= 1
  }
  return found
}

/** The same, or undefined where it lies behind the last day there is. */
export const workingDaysAfter = (day: Day, n: number, calendar: Calendar): Day | undefined =>
  workingDaysBetween(day, lastDay, calendar) < n ? undefined : addWorkingDays(day, n, calendar)

/** How many working days lie after `from` up to and including `to`; counted back, and negative, when `to` is earlier. */
export const workingDaysBetween = (from: Day, to: Day, calendar: Calendar): number => {
  const days = daysBetween(from, to) // both are days from here on
  if (days < 0) return -workingDaysBetween(addDays(to, -1), addDays(from, -1), calendar)
  const inside = (day: Day): boolean => day > from && day <= to
  const holidays = [...new Set(calendar.holidays)].filter((day) => inside(day) && isWeekday(day))
  const moved = [...new Set(calendar.workdays)].filter(
    (day) => inside(day) && !isWeekday(day) && !calendar.holidays.includes(day),
  )
  return weekdaysUpTo(to) - weekdaysUpTo(from) - holidays.length + moved.length
}

const someMonday: Day = '1969-12-29'
const daysInWeek = 7
const weekdaysInWeek = 5

const weekdayOf = (sinceMonday: number): number => ((sinceMonday % daysInWeek) + daysInWeek) % daysInWeek // 0 is Monday
const isWeekday = (day: Day): boolean => weekdayOf(daysBetween(someMonday, day)) < weekdaysInWeek

/** Weekdays from some Monday up to and including a day; negative before it. Only differences mean anything. */
const weekdaysUpTo = (day: Day): number => {
  const days = daysBetween(someMonday, day) + 1
  const rest = weekdayOf(days)
  return ((days - rest) / daysInWeek) * weekdaysInWeek + Math.min(rest, weekdaysInWeek)
}
