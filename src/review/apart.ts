import { daysBetween, type Day } from '../kernel/day.js'
import { isBefore } from '../kernel/day-order.js'

/** How far one day is from another, as a sentence says it. */
export const apart = (on: Day, by: Day): { late?: string; early?: string } =>
  isBefore(by, on) ? { late: String(daysBetween(by, on)) } : { early: String(daysBetween(on, by)) }
