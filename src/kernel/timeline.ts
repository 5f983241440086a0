import { isDay, type Day } from './day.js'
import { InvariantError } from './invariant-error.js'

/** 「时间线」 Values that hold from a day on, until the next one or until their own end (exclusive). */
export type Dated = { readonly from: Day; readonly until?: Day | undefined }

export type Lookup<T> =
  { kind: 'in-force'; entry: T } | { kind: 'before' } | { kind: 'ended' } | { kind: 'gap' } | { kind: 'none' }

/** The one entry in force on a day: the latest that has begun, unless it has ended. A gap lies between two entries. */
export const entryOn = <T extends Dated>(entries: readonly T[], day: Day): Lookup<T> => {
  if (!isDay(day)) throw new InvariantError(`not a day: ${day}`)
  return entryOnDay(entries, day)
}

/** The same for a day that is known to be one: many timelines are asked for one day. */
export const entryOnDay = <T extends Dated>(entries: readonly T[], day: Day): Lookup<T> => {
  if (entries.length === 0) return { kind: 'none' }
  const begun = entries.filter(({ from }) => from <= day).sort((a, b) => (a.from < b.from ? 1 : -1))
  const latest = begun[0]
  if (latest === undefined) return { kind: 'before' }
  if (latest.until === undefined || day < latest.until) return { kind: 'in-force', entry: latest }
  return { kind: entries.some(({ from }) => from > day) ? 'gap' : 'ended' }
}
