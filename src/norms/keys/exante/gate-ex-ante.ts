import { choice } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

export const gateExAnte = /* @__PURE__ */ defineNorm({ key: 'gate.ex-ante', schema: () => choice('blocks') })
