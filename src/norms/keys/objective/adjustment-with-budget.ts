import { choice } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

export const adjustmentWithBudget = /* @__PURE__ */ defineNorm({
  key: 'adjustment.with-budget',
  schema: () => choice('required'),
})
