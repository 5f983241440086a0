import { daysBetween, type Day } from '../kernel/day.js'

/** How far one day is from another, as a sentence says it. */
export const apart = (on: Day, by: Day): { late?: string; early?: string } =>
  on > by ? { late: String(daysBetween(by, on)) } : { early: String(daysBetween(on, by)) }
