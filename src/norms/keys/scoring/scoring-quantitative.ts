import { choice } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

export const scoringQuantitative = /* @__PURE__ */ defineNorm({
  key: 'scoring.quantitative',
  schema: () => choice('proportional'),
})
