import { byDay, isBefore } from '../kernel/day-order.js'
import type { Issue } from '../kernel/issue.js'
import type { GateEvent } from '../model/events/gate-event.js'
import type { Norms } from '../norms/rulebook.js'
import { gateIssues } from './gate-issues.js'

/** An event and where it stands in the history the caller passed. */
export type Placed<Event extends GateEvent = GateEvent> = { event: Event; at: number }

/** The events that count, in the order of their days, the budget year they are of, and what was left out. */
export type YearOfEvents = { events: Placed[]; year?: number | undefined; leftOut: Issue[] }

/**
 * The events of one budget year up to the norms day. The year asked for, else the latest that is named. An event that names another
 * year admits and refuses nothing; one that names none is left out where others do, and counts where none does.
 */
export const eventsOfYear = (history: readonly GateEvent[], norms: Norms, asked: number | undefined): YearOfEvents => {
  const leftOut: Issue[] = []
  const known = history.flatMap((event, at): Placed[] => {
    if (!isBefore(norms.day, event.on)) return [{ event, at }]
    const params = { on: event.on, day: norms.day }
    leftOut.push(gateIssues.raise('gate.later-event', { path: [at, 'on'], params }))
    return []
  })
  const named = known.flatMap(({ event }) => event.year ?? [])
  const year = asked ?? (named.length > 0 ? Math.max(...named) : undefined)
  const events = known.filter(({ event, at }) => {
    if (named.length === 0 || event.year === year) return true
    const path = [at, 'year']
    leftOut.push(
      event.year === undefined
        ? gateIssues.raise('gate.year-unstated', { path, params: { on: event.on, year: String(year) } })
        : gateIssues.raise('gate.other-year', {
            path,
            params: { on: event.on, year: String(event.year), asked: String(year) },
          }),
    )
    return false
  })
  events.sort((a, b) => byDay(a.event.on, b.event.on))
  return { events, year, leftOut }
}
