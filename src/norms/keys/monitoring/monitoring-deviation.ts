import { share } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

/** A deviation from what is due, as a share of it, over which a warning is given. */
export const monitoringDeviation = /* @__PURE__ */ defineNorm({ key: 'monitoring.deviation', schema: share })
