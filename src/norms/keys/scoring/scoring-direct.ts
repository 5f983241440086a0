import { choice } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

export const scoringDirect = /* @__PURE__ */ defineNorm({
  key: 'scoring.direct',
  schema: () => choice('all-or-nothing'),
})
