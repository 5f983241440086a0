import { byDay, isBefore } from '../../kernel/day-order.js'
import type { Day } from '../../kernel/day.js'
import type { DatedNorm, SilentNorm } from '../rulebook.js'

type When = Pick<SilentNorm, 'state' | 'until' | 'from'>

/** Why none of a layer's entries is in force on a day, and the days around it. */
export const silentOn = (entries: readonly DatedNorm[], day: Day): When => {
  const from = entries
    .map((entry) => entry.from)
    .filter((begins) => isBefore(day, begins))
    .sort(byDay)[0]
  const until = entries
    .filter((entry) => !isBefore(day, entry.from))
    .sort((a, b) => byDay(a.from, b.from))
    .at(-1)?.until
  if (until === undefined) return { state: 'before-first', from }
  return from === undefined ? { state: 'expired', until } : { state: 'gap', until, from }
}
