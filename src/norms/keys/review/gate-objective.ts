import { choice } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

export const gateObjective = /* @__PURE__ */ defineNorm({ key: 'gate.objective', schema: () => choice('required') })
