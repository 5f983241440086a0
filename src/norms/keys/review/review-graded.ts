import * as z from 'zod/mini'
import { choice } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

export const reviewGraded = /* @__PURE__ */ defineNorm({
  key: 'review.graded',
  schema: () => z.discriminatedUnion('choice', [choice('key-projects'), choice('all-projects')]),
})
