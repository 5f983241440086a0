import * as z from 'zod/mini'
import type { Issue } from '../../kernel/issue.js'
import type { Decimal } from '../../kernel/number.js'
import { advices, type Grade } from '../../norms/vocabulary.js'
import { parserOf, schemaOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'
import { issueShape, missing } from './issue.js'
import { verdictStatuses, type VerdictStatus } from './verdict.js'
import { combine, scoredCriterionShape, type Combine, type ScoredCriterion } from './framework-score.js'
import { markShape, type Mark } from './mark.js'
import { partyShape, type Party } from '../party.js'
import { decimal, grade, id, text } from '../shapes.js'

/**
 * 「绩效目标审核」 A review as made: one grade (`qualitative`), the marks of one or more panels and how they are combined (`quantitative`),
 * or an opinion only, where the rulebook asks for no grade.
 */
export type Review =
  | { mode: 'qualitative'; grade: Grade; by: Party }
  | { mode: 'quantitative'; panels: { by: Party; marks: Record<string, Mark> }[]; combine: Combine }
  | { mode: 'opinion'; accepted: boolean; by: Party; text?: string | undefined }

/** 「审核建议」 What the review grade leads to under the rulebook: next step, improve and go on, revise and review again, out. */
export type Advice = (typeof advices)[number]

/** 「审核结论」 The outcome of a review. A provisional one has no grade and no advice. */
export type ReviewResult = {
  status: VerdictStatus
  score?: Decimal | undefined
  subtotal?: Decimal | undefined
  total?: Decimal | undefined
  grade?: Grade | undefined
  accepted?: boolean | undefined
  advice?: Advice | undefined
  criteria?: ScoredCriterion[] | undefined
  missing?: [Issue, ...Issue[]] | undefined
  issues: Issue[]
}

export const reviewShape: Shape<Review> = /* @__PURE__ */ shapeOf(() =>
  z.discriminatedUnion('mode', [
    z.object({ mode: z.literal('qualitative'), grade: grade(), by: partyShape() }),
    z.object({
      mode: z.literal('quantitative'),
      panels: z.array(z.object({ by: partyShape(), marks: z.record(id(), markShape()) })).check(z.minLength(1)),
      combine: combine(),
    }),
    z.object({ mode: z.literal('opinion'), accepted: z.boolean(), by: partyShape(), text: z.optional(text()) }),
  ]),
)

/** 「读目标审核」 A review from unknown data. */
export const parseReview = /* @__PURE__ */ parserOf(reviewShape)

/** 「目标审核模式」 Standard Schema of a review. */
export const reviewSchema = /* @__PURE__ */ schemaOf(parseReview, reviewShape, 'Review')

export const reviewResultShape: Shape<ReviewResult> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    status: z.enum(verdictStatuses),
    score: z.optional(decimal()),
    subtotal: z.optional(decimal()),
    total: z.optional(decimal()),
    grade: z.optional(grade()),
    accepted: z.optional(z.boolean()),
    advice: z.optional(z.enum(advices)),
    criteria: z.optional(z.array(scoredCriterionShape())),
    missing: z.optional(missing()),
    issues: z.array(issueShape()),
  }),
)

/** 「读审核结论」 A stored review result from unknown data. */
export const parseReviewResult = /* @__PURE__ */ parserOf(reviewResultShape)

/** 「审核结论模式」 Standard Schema of a review result. */
export const reviewResultSchema = /* @__PURE__ */ schemaOf(parseReviewResult, reviewResultShape, 'ReviewResult')
