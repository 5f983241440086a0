import { daysBetween } from '../../kernel/day.js'
import { isBefore } from '../../kernel/day-order.js'
import { ownCopy } from '../../kernel/own-copy.js'
import type { MonitoredRow } from '../../model/results/monitoring.js'
import type { Pair } from '../../scoring/pair-up.js'
import { monitoringIssues } from '../issues.js'
import type { RowFigures, RowOf } from './figures.js'

/** 「时限指标监控」 A date: kept, late, still ahead, or passed with nothing done. Its difference is in days. */
export const datedRow = (
  { indicator: { name }, on }: RowOf,
  row: MonitoredRow,
  { target, on: done }: Extract<Pair, { kind: 'deadline' }>,
) => {
  const { by } = target
  row.yardstick = 'date'
  row.due = ownCopy(target)
  const figures = (standing: RowFigures['standing'], days?: number): RowFigures => {
    if (days !== undefined) row.difference = String(days)
    return { row, standing, own: true, issues: [] }
  }
  if (done === undefined) {
    if (!isBefore(by, on)) return { value: figures('open'), outcome: 'date-ahead' as const, given: { by } }
    const days = daysBetween(by, on)
    const value = figures('behind', -days)
    const params = { name, by, days: String(days) }
    value.issues.push(monitoringIssues.raise('monitoring.date-passed', { path: ['actual'], params }))
    return { value, outcome: 'date-passed' as const, given: { by, days: String(days) } }
  }
  const early = daysBetween(done, by)
  return early < 0
    ? { value: figures('behind', early), outcome: 'date-late' as const, given: { by, done, days: String(-early) } }
    : { value: figures('on-course', early), outcome: 'date-kept' as const, given: { by, done } }
}
