import * as z from 'zod/mini'
import type { StoredFraction } from '../../kernel/fraction.js'
import type { Decimal } from '../../kernel/number.js'
import type { Dimension } from '../../norms/vocabulary.js'
import { shapeOf, type Shape } from '../shape.js'
import { derivedDecimal as decimal, dimension, id, text } from '../shapes.js'

export const rowStatuses = ['scored', 'not-applicable', 'unscored'] as const

/**
 * 「指标得分」 One row's score. `points` are those it was scored with, `declaredPoints` the approved ones where they differ;
 * `rate` is for reading only; `exact` is the score before rounding; `counted: false` marks a row whose points its parts (or
 * its parent) already carry; `from: 'published'` one whose score is only the printed one.
 */
export type ScoredRow = {
  id: string
  name: string
  dimension: Dimension
  status: (typeof rowStatuses)[number]
  score?: Decimal | undefined
  points?: Decimal | undefined
  declaredPoints?: Decimal | undefined
  rate?: Decimal | undefined
  lost?: Decimal | undefined
  exact?: StoredFraction | undefined
  counted?: boolean | undefined
  from?: 'published' | undefined
}

export const executionStatuses = ['scored', 'no-budget', 'unscored'] as const

/** 「预算执行率得分」 The execution row. */
export type ScoredExecution = {
  status: (typeof executionStatuses)[number]
  rate?: Decimal | undefined
  score?: Decimal | undefined
  points: Decimal
  exact?: StoredFraction | undefined
}

const fraction = () => z.object({ numerator: z.string(), denominator: z.string() })

export const scoredRowShape: Shape<ScoredRow> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    id: id(),
    name: text(),
    dimension: dimension(),
    status: z.enum(rowStatuses),
    score: z.optional(decimal()),
    points: z.optional(decimal()),
    declaredPoints: z.optional(decimal()),
    rate: z.optional(decimal()),
    lost: z.optional(decimal()),
    exact: z.optional(fraction()),
    counted: z.optional(z.boolean()),
    from: z.optional(z.literal('published')),
  }),
)

export const scoredExecutionShape: Shape<ScoredExecution> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    status: z.enum(executionStatuses),
    rate: z.optional(decimal()),
    score: z.optional(decimal()),
    points: decimal(),
    exact: z.optional(fraction()),
  }),
)
