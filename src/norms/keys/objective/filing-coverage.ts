import { share } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

export const filingCoverage = /* @__PURE__ */ defineNorm({ key: 'filing.coverage', schema: share })
