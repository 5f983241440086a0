import { num } from '../../../kernel/number.js'
import { compare, hundred } from '../../../kernel/arithmetic.js'
import * as z from 'zod/mini'
import { decimal } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

export const executionPoints = /* @__PURE__ */ defineNorm({
  key: 'execution.points',
  schema: () =>
    decimal().check(
      z.refine((text) => !text.startsWith('-') && compare(num(text), hundred) <= 0, 'points.out-of-range'),
    ),
})
