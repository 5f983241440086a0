import { compare } from '../../kernel/arithmetic.js'
import { byDay } from '../../kernel/day-order.js'
import type { Issue } from '../../kernel/issue.js'
import { num } from '../../kernel/number.js'
import { normIssues } from '../issues.js'
import type { MonitoringLights } from '../norm-values.js'
import type { RulebookLayer } from '../rulebook.js'
import { lights, type Light } from '../vocabulary.js'
import { soundEntries, type SoundEntry } from './sound-entries.js'

/** Lights without bounds that stand the wrong way round, and days of the calendar by which less is due than by an earlier one. */
export const checkMonitoring = (layer: RulebookLayer): Issue[] => [
  ...soundEntries(layer, 'monitoring.lights').flatMap(turnedLights),
  ...soundEntries(layer, 'monitoring.calendar').flatMap(fallingShares),
]

const turnedLights = ({ value, place }: SoundEntry<'monitoring.lights'>): Issue[] => {
  const { at, members } = named(value)
  const path = ['norms', 'monitoring.lights', place, 'value', ...at]
  return members.slice(1).flatMap(([member, light], i) => {
    const [other, better] = members[i]!
    if (lights.indexOf(light) >= lights.indexOf(better)) return []
    const params = { key: 'monitoring.lights', member, other }
    return [normIssues.raise('rulebook.lights', { path: [...path, member], related: [[...path, other]], params })]
  })
}

/** The lights that have a name and no bound, the best case first. */
const named = (value: MonitoringLights): { at: string[]; members: [member: string, light: Light][] } => {
  if (value.method === 'flags') {
    const { both, onScheduleOnly, behind } = value
    return { at: [], members: Object.entries({ both, onScheduleOnly, behind }) }
  }
  if (value.atMost === undefined) return { at: [], members: [] }
  const { kept, passed } = value.atMost
  return { at: ['atMost'], members: Object.entries({ kept, passed }) }
}

const fallingShares = ({ value, place }: SoundEntry<'monitoring.calendar'>): Issue[] => {
  const steps = [...value].sort((a, b) => byDay(a.until, b.until))
  const path = ['norms', 'monitoring.calendar', place, 'value']
  return steps.slice(1).flatMap((step, i) => {
    const before = steps[i]!
    if (compare(num(step.atLeast), num(before.atLeast)) >= 0) return []
    const params = { key: 'monitoring.calendar', until: step.until, earlier: before.until }
    const related = [[...path, value.indexOf(before), 'atLeast']]
    return [normIssues.raise('rulebook.calendar', { path: [...path, value.indexOf(step), 'atLeast'], related, params })]
  })
}
