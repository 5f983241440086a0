import { consequences } from '../../consequences.js'
import { defineNorm } from '../define-norm.js'

export const monitoringConsequencesLossOrRisk = /* @__PURE__ */ defineNorm({
  key: 'monitoring.consequences.loss-or-risk',
  schema: consequences,
})
