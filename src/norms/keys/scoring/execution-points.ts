import { upToHundred } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

export const executionPoints = /* @__PURE__ */ defineNorm({ key: 'execution.points', schema: upToHundred })
