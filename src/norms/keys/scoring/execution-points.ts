import * as z from 'zod/mini'
import { decimal } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

export const executionPoints = /* @__PURE__ */ defineNorm({
  key: 'execution.points',
  schema: () =>
    decimal().check(z.refine((text) => !text.startsWith('-') && Number(text) <= 100, 'points.out-of-range')),
})
