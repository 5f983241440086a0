import * as z from 'zod/mini'
import type { ScoringMethod } from '../../norms/vocabulary.js'
import { parserOf, schemaOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'
import { decimal, share } from '../shapes.js'

/** The ways a row is scored, by name. */
export type MethodName = ScoringMethod['method']

export const scoringMethodShape: Shape<ScoringMethod> = /* @__PURE__ */ shapeOf(() =>
  z.discriminatedUnion('method', [
    z.object({ method: z.literal('proportional'), passAt: z.optional(share()) }),
    z.object({ method: z.literal('yes-no') }),
    z.object({ method: z.literal('inverse'), form: z.enum(['ratio', 'linear']) }),
    z.object({
      method: z.literal('banded'),
      bands: z.array(z.object({ from: decimal(), share: share() })).check(z.minLength(1)),
    }),
    z.object({ method: z.literal('equal'), tolerance: z.optional(decimal()) }),
    z.object({ method: z.literal('judged') }),
  ]),
)

/** 「读赋分方法」 A scoring method from unknown data. */
export const parseScoringMethod = /* @__PURE__ */ parserOf(scoringMethodShape)

/** 「赋分方法模式」 Standard Schema of a scoring method. */
export const scoringMethodSchema = /* @__PURE__ */ schemaOf(parseScoringMethod, scoringMethodShape, 'ScoringMethod')
