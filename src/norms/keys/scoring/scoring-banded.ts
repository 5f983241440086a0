import { choice } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

export const scoringBanded = /* @__PURE__ */ defineNorm({
  key: 'scoring.banded',
  schema: () => choice('bands-of-the-row'),
})
