import { choice } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

export const scoringTotal = /* @__PURE__ */ defineNorm({ key: 'scoring.total', schema: () => choice('sum') })
