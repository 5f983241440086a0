import { consequences } from '../../consequences.js'
import { defineNorm } from '../define-norm.js'

export const monitoringConsequencesSlow = /* @__PURE__ */ defineNorm({
  key: 'monitoring.consequences.slow',
  schema: consequences,
})
