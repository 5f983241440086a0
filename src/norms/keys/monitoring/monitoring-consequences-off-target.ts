import { consequences } from '../../consequences.js'
import { defineNorm } from '../define-norm.js'

export const monitoringConsequencesOffTarget = /* @__PURE__ */ defineNorm({
  key: 'monitoring.consequences.off-target',
  schema: consequences,
})
