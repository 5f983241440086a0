import type { Issue } from '../kernel/issue.js'
import type { Decimal } from '../kernel/number.js'
import type { Grade, Label } from '../norms/vocabulary.js'

/** 「合成方法」 How marks from several people become one. */
export type Combine = 'mean' | 'median' | 'trimmed-mean'

/** 「评分分歧」 What several people gave for one criterion, in points, for reading; `method` is how they were combined. */
export type MarksGiven = { count: number; scores: Decimal[]; min: Decimal; max: Decimal; spread: Decimal; method?: Combine | undefined }

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
  | { status: 'final'; score: Decimal; total: Decimal; grade?: Grade | undefined; criteria: ScoredCriterion[]; issues: Issue[] }
  | { status: 'provisional'; subtotal: Decimal; total: Decimal; missing: [Issue, ...Issue[]]; criteria: ScoredCriterion[]; issues: Issue[] }
