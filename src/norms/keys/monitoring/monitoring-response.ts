import * as z from 'zod/mini'
import { exactly } from '../../exactly.js'
import { action, term } from '../../shapes.js'
import type { Action } from '../../monitoring-vocabulary.js'
import type { Term } from '../../vocabulary.js'
import { defineNorm } from '../define-norm.js'

/** 「预警处置期限」 How long a unit has to decide on a warning, and what follows when nothing was decided. */
export type MonitoringResponse = Term & { overdue: Action }

export const monitoringResponse = /* @__PURE__ */ defineNorm({
  key: 'monitoring.response',
  schema: () => exactly<MonitoringResponse>()(z.extend(term(), { overdue: action() })),
})
