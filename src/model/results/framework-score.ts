import * as z from 'zod/mini'
import type { Issue } from '../../kernel/issue.js'
import type { Decimal } from '../../kernel/number.js'
import type { Grade, Label } from '../../norms/vocabulary.js'
import type { Shape } from '../define-model.js'
import { decimal, grade, id, text } from '../shapes.js'

/** 「合成方法」 How marks from several people become one. */
export type Combine = 'mean' | 'median' | 'trimmed-mean'

/** 「评分分歧」 What several people gave for one criterion, in points, for reading; `method` is how they were combined. */
export type MarksGiven = {
  count: number
  scores: Decimal[]
  min: Decimal
  max: Decimal
  spread: Decimal
  method?: Combine | undefined
}

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
  status: 'scored' | 'not-applicable' | 'insufficient-evidence' | 'unscored'
  score?: Decimal | undefined
  share?: Decimal | undefined
  grade?: Grade | undefined
  marks?: MarksGiven | undefined
}

/** 「框架得分」 A framework scored: final, or provisional with what is missing and no grade. */
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
      total: Decimal
      missing: [Issue, ...Issue[]]
      criteria: ScoredCriterion[]
      issues: Issue[]
    }

export const combine = () => z.enum(['mean', 'median', 'trimmed-mean'])

export const scoredCriterionShape: Shape<ScoredCriterion> = () =>
  z.object({
    id: id(),
    label: z.object({ zh: text(), en: z.optional(text()) }),
    depth: z.int().check(z.gte(0)),
    parent: z.optional(id()),
    points: decimal(),
    declaredPoints: z.optional(decimal()),
    status: z.enum(['scored', 'not-applicable', 'insufficient-evidence', 'unscored']),
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
  })
