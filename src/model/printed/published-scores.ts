import * as z from 'zod/mini'
import type { Decimal } from '../../kernel/number.js'
import { parserOf, schemaOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'
import { decimal, id, text } from '../shapes.js'

/**
 * 「公布得分」 What a printed table says of its own scores: decimals where the cell holds a number, the printed text of rate, target and
 * actual. `complete: false`: rows are known to be cut off.
 */
export type PublishedScores = {
  execution?: { points?: Decimal | undefined; rate?: string | undefined; score?: Decimal | undefined } | undefined
  rows: {
    id: string
    points?: Decimal | undefined
    score?: Decimal | undefined
    converted?: Decimal | undefined
    target?: string | undefined
    actual?: string | undefined
    reason?: string | undefined
  }[]
  levels: { label: string; points: Decimal }[]
  total?: { points?: Decimal | undefined; score?: Decimal | undefined; grade?: string | undefined } | undefined
  complete?: boolean | undefined
}

export const publishedScoresShape: Shape<PublishedScores> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    execution: z.optional(
      z.object({ points: z.optional(decimal()), rate: z.optional(text()), score: z.optional(decimal()) }),
    ),
    rows: z.array(
      z.object({
        id: id(),
        points: z.optional(decimal()),
        score: z.optional(decimal()),
        converted: z.optional(decimal()),
        target: z.optional(text()),
        actual: z.optional(text()),
        reason: z.optional(text()),
      }),
    ),
    levels: z.array(z.object({ label: text(), points: decimal() })),
    total: z.optional(
      z.object({ points: z.optional(decimal()), score: z.optional(decimal()), grade: z.optional(text()) }),
    ),
    complete: z.optional(z.boolean()),
  }),
)

/** 「读公布得分」 Published scores from unknown data. (A printed table is read by `readSelfEvaluation`.) */
export const parsePublishedScores = /* @__PURE__ */ parserOf(publishedScoresShape)

/** 「公布得分模式」 Standard Schema of published scores. */
export const publishedScoresSchema = /* @__PURE__ */ schemaOf(
  parsePublishedScores,
  publishedScoresShape,
  'PublishedScores',
)
