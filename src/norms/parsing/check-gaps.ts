import { addDays, daysBetween } from '../../kernel/day.js'
import { byDay, isBefore } from '../../kernel/day-order.js'
import type { Issue } from '../../kernel/issue.js'
import { normIssues } from '../issues.js'
import type { DatedNorm, RulebookLayer } from '../rulebook.js'

/** Days between two entries of a key on which neither is in force; they may be meant, so this is a warning. */
export const checkGaps = ({ norms }: RulebookLayer): Issue[] =>
  Object.entries(norms).flatMap(([key, entries]) => entries.flatMap((entry, i) => gapAfter(key, entry, i, entries)))

const gapAfter = (key: string, { from, until }: DatedNorm, i: number, entries: DatedNorm[]): Issue[] => {
  if (until === undefined || !isBefore(from, until)) return []
  const next = entries.filter((other) => isBefore(from, other.from)).sort((a, b) => byDay(a.from, b.from))[0]
  if (next === undefined || !isBefore(until, next.from)) return []
  const params = { key, first: until, last: addDays(next.from, -1), days: String(daysBetween(until, next.from)) }
  const related = [['norms', key, entries.indexOf(next), 'from']]
  return [normIssues.raise('rulebook.gap', { path: ['norms', key, i, 'until'], related, params })]
}
