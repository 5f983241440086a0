import { count } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

export const disclosureDays = /* @__PURE__ */ defineNorm({ key: 'disclosure.days', schema: count })
