import { lastDayOfYear } from '../../kernel/day.js'
import { isBefore } from '../../kernel/day-order.js'
import type { MonitoredRow } from '../../model/results/monitoring.js'
import type { Pair } from '../../scoring/pair-up.js'
import type { RowFigures, RowOf } from './figures.js'

/** 「是否类指标监控」 A yes or no is due on the last step of the project's plan, else when the budget year ends: until then it is open. */
export const answeredRow = (
  { steps, on, year }: RowOf,
  row: MonitoredRow,
  { met }: Extract<Pair, { kind: 'yes-no' }>,
) => {
  const by = steps?.map((step) => step.by).reduce((a, b) => (isBefore(a, b) ? b : a)) ?? lastDayOfYear(year)
  row.yardstick = steps ? 'plan' : 'date'
  row.due = { kind: 'deadline', by, precision: 'day' }
  const figures = (standing: RowFigures['standing']): RowFigures => ({ row, standing, own: true, issues: [] })
  if (met) return { value: figures('on-course'), outcome: 'answer-kept' as const }
  return isBefore(by, on)
    ? { value: figures('behind'), outcome: 'answer-missed' as const, given: { by } }
    : { value: figures('open'), outcome: 'answer-ahead' as const, given: { by } }
}
