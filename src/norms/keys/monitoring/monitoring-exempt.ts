import * as z from 'zod/mini'
import { exactly } from '../../exactly.js'
import { projectNatures, type ProjectNature } from '../../monitoring-vocabulary.js'
import { closed } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

/** 「可不作年度监控」 Projects that need not be monitored within the year, by their nature. */
export type MonitoringExempt = { natures: ProjectNature[] }

export const monitoringExempt = /* @__PURE__ */ defineNorm({
  key: 'monitoring.exempt',
  schema: () => exactly<MonitoringExempt>()(closed({ natures: z.array(z.enum(projectNatures)).check(z.minLength(1)) })),
})
