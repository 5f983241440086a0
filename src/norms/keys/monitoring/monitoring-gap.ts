import { share } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

/** A difference between the attained share of the promise and that of the money over which a warning is given. */
export const monitoringGap = /* @__PURE__ */ defineNorm({ key: 'monitoring.gap', schema: share })
