import * as z from 'zod/mini'
import { exactly } from '../../exactly.js'
import type { DayOfYear } from '../../monitoring-vocabulary.js'
import { closed, dayOfYear, eachOnce } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

/** 「监控期间」 Up to which day of the budget year progress is reported, and by which day of that year. */
export type MonitoringPeriod = { to: DayOfYear; reportBy?: DayOfYear | undefined }

const period = () => closed({ to: dayOfYear(), reportBy: z.exactOptional(dayOfYear()) })

export const monitoringPeriod = /* @__PURE__ */ defineNorm({
  key: 'monitoring.period',
  schema: () =>
    exactly<MonitoringPeriod[]>()(
      z.array(period()).check(
        z.minLength(1),
        eachOnce(({ to }: MonitoringPeriod) => to, ['to']),
      ),
    ),
})
