import * as z from 'zod/mini'
import { isBefore } from '../../../kernel/day-order.js'
import { exactly } from '../../exactly.js'
import type { DayOfYear } from '../../monitoring-vocabulary.js'
import { closed, dayOfYear } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

/** 「监控期间」 Up to which day of the budget year progress is reported, and by which day of that year. */
export type MonitoringPeriod = { to: DayOfYear; reportBy?: DayOfYear | undefined }

const period = () =>
  z
    .strictObject({ to: dayOfYear(), reportBy: z.exactOptional(dayOfYear()) })
    .check(z.refine(({ to, reportBy }) => reportBy === undefined || !isBefore(reportBy, to), { path: ['reportBy'] }))

const isEachOnce = (periods: readonly { to: string }[]): boolean =>
  new Set(periods.map(({ to }) => to)).size === periods.length

export const monitoringPeriod = /* @__PURE__ */ defineNorm({
  key: 'monitoring.period',
  schema: () => exactly<MonitoringPeriod[]>()(z.array(period()).check(z.minLength(1), z.refine(isEachOnce))),
})
