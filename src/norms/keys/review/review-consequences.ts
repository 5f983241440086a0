import * as z from 'zod/mini'
import { exactly } from '../../exactly.js'
import { closed, someOf } from '../../shapes.js'
import { advices, grades, type Grade } from '../../vocabulary.js'
import { defineNorm } from '../define-norm.js'

/** 「审核结果的后果」 What each review grade leads to, and what becomes of an objective that still fails after its revision. */
export type ReviewConsequences = {
  grades: Partial<Record<Grade, (typeof advices)[number]>>
  stillFailing: 'revise' | 'reject'
}

export const reviewConsequences = /* @__PURE__ */ defineNorm({
  key: 'review.consequences',
  schema: () =>
    exactly<ReviewConsequences>()(
      closed({
        grades: someOf(grades, z.enum(advices)),
        stillFailing: z.enum(['revise', 'reject']),
      }),
    ),
})
