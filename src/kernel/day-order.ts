import type { Day } from './day.js'

/** 「早于」 True where a day lies before another; both are well-formed, and so their texts stand in the order of the days. */
export const isBefore = (day: Day, other: Day): boolean => day < other

/** The earlier day first; the same day keeps its place. */
export const byDay = (a: Day, b: Day): number => (a === b ? 0 : isBefore(a, b) ? -1 : 1)
