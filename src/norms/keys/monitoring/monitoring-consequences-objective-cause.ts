import { consequences } from '../../consequences.js'
import { defineNorm } from '../define-norm.js'

export const monitoringConsequencesObjectiveCause = /* @__PURE__ */ defineNorm({
  key: 'monitoring.consequences.objective-cause',
  schema: consequences,
})
