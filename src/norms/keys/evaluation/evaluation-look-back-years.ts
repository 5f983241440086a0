import { count } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

export const evaluationLookBackYears = /* @__PURE__ */ defineNorm({
  key: 'evaluation.look-back-years',
  schema: count,
})
