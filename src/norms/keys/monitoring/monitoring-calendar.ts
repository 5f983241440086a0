import * as z from 'zod/mini'
import type { Decimal } from '../../../kernel/number.js'
import { exactly } from '../../exactly.js'
import type { DayOfYear } from '../../monitoring-vocabulary.js'
import { closed, dayOfYear, eachOnce, share } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

/** 「预算执行节点」 The share of the budget that is to be spent at least until the end of a day of the budget year. A warning, no light. */
export type CalendarStep = { until: DayOfYear; atLeast: Decimal }

export const monitoringCalendar = /* @__PURE__ */ defineNorm({
  key: 'monitoring.calendar',
  schema: () =>
    exactly<CalendarStep[]>()(
      z.array(closed({ until: dayOfYear(), atLeast: share() })).check(
        z.minLength(1),
        eachOnce(({ until }: CalendarStep) => until, ['until']),
      ),
    ),
})
