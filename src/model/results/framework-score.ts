import * as z from 'zod/mini'
import type { Issue } from '../../kernel/issue.js'
import type { Decimal } from '../../kernel/number.js'
import type { Grade, Label } from '../../norms/vocabulary.js'
import { shapeOf, type Shape } from '../shape.js'
import { decimal, grade, id, text } from '../shapes.js'

export const combinations = ['mean', 'median', 'trimmed-mean'] as const

/** 「合成方法」 How marks from several people become one. */
export type Combine = (typeof combinations)[number]

/** 「评分分歧」 What several people gave for one criterion, in points, for reading; `method` is how they were combined. */
export type MarksGiven = {
  count: number
  scores: Decimal[]
  min: Decimal
  max: Decimal
  spread: Decimal
  method?: Combine | undefined
}

export const criterionStatuses = ['scored', 'not-applicable', 'insufficient-evidence', 'unscored'] as const

/**
 * 「要点得分」 One node of a scored framework, in the order of the tree: `depth` 0 for its criteria, `parent` above it. `points` are those
 * it was scored with, `declaredPoints` the framework's own where they differ; `share` of them is for reading only; `grade` is the
 * item grade its score falls in, where it has bands.
 */
export type ScoredCriterion = {
  id: string
  label: Label
  depth: number
  parent?: string | undefined
  points: Decimal
  declaredPoints?: Decimal | undefined
  status: (typeof criterionStatuses)[number]
  score?: Decimal | undefined
  share?: Decimal | undefined
  grade?: Grade | undefined
  marks?: MarksGiven | undefined
}

/**
 * 「框架得分」 A framework scored: final, or provisional with what is missing and no grade. `reachable` is the most it can become, should
 * every open criterion that applies earn its points; there is none while the framework's own points do not add up.
 */
export type FrameworkScore =
  | {
      status: 'final'
      score: Decimal
      total: Decimal
      grade?: Grade | undefined
      criteria: ScoredCriterion[]
      issues: Issue[]
    }
  | {
      status: 'provisional'
      subtotal: Decimal
      reachable?: Decimal | undefined
      total: Decimal
      missing: [Issue, ...Issue[]]
      criteria: ScoredCriterion[]
      issues: Issue[]
    }

export const combine = () => z.enum(combinations)

export const scoredCriterionShape: Shape<ScoredCriterion> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    id: id(),
    label: z.object({ zh: text(), en: z.optional(text()) }),
    depth: z.int().check(z.gte(0)),
    parent: z.optional(id()),
    points: decimal(),
    declaredPoints: z.optional(decimal()),
    status: z.enum(criterionStatuses),
    score: z.optional(decimal()),
    share: z.optional(decimal()),
    grade: z.optional(grade()),
    marks: z.optional(
      z.object({
        count: z.int().check(z.gte(0)),
        scores: z.array(decimal()),
        min: decimal(),
        max: decimal(),
        spread: decimal(),
        method: z.optional(combine()),
      }),
    ),
  }),
)
