import { choice } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

/** Where a report names the causes of a deviation: at every row that falls short. */
export const monitoringCauses = /* @__PURE__ */ defineNorm({
  key: 'monitoring.causes',
  schema: () => choice('where-short'),
})
