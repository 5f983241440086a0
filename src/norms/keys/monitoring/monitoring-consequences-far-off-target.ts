import { consequences } from '../../consequences.js'
import { defineNorm } from '../define-norm.js'

export const monitoringConsequencesFarOffTarget = /* @__PURE__ */ defineNorm({
  key: 'monitoring.consequences.far-off-target',
  schema: consequences,
})
