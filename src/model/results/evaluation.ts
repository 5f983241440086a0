import * as z from 'zod/mini'
import type { Day } from '../../kernel/day.js'
import type { Issue } from '../../kernel/issue.js'
import type { Decimal } from '../../kernel/number.js'
import type { Grade, Label } from '../../norms/vocabulary.js'
import { parserOf, schemaOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'
import { projectKinds, type ProjectKind } from '../promise/project.js'
import { day, derivedDecimal as decimal, grade, text, year } from '../shapes.js'
import { issueShape, missing } from './issue.js'
import { scoredExecutionShape, scoredRowShape, type ScoredExecution, type ScoredRow } from './scored-row.js'

export const evaluationKinds = ['project', 'department', 'policy', 'transfer', 'fiscal'] as const

export const evaluators = ['self', 'department', 'finance', 'third-party'] as const

/** 「评价主体」 自评, 部门评价, 财政评价, 第三方评价. */
export type Evaluator = (typeof evaluators)[number]

/** 「评价共有项」 What every evaluation says. Money is 元; `fromPrint` are the points of rows whose score is only the printed one. */
export type Evaluated = {
  subject: string
  name: string
  kind: (typeof evaluationKinds)[number]
  projectKind?: ProjectKind | undefined
  year?: number | undefined
  years?: [number, number] | undefined
  by: Evaluator
  department?: string | undefined
  unit?: string | undefined
  field?: string | undefined
  funds: { annual?: Decimal | undefined; executed?: Decimal | undefined }
  norms: { day: Day; rulebook: string; hash: string }
  execution?: ScoredExecution | undefined
  indicators: ScoredRow[]
  fromPrint?: Decimal | undefined
  issues: Issue[]
}

/**
 * 「评价结论」 A complete evaluation. `gradeLabel` is what its scale calls the grade, so that it can be told without the rulebook;
 * `unrounded` is the same sum without row rounding, to 6 decimals, or as many more as show on which side of a bound it lies.
 */
export type FinalEvaluation = Evaluated & {
  status: 'final'
  score: Decimal
  grade: Grade
  gradeLabel?: Label | undefined
  unrounded: Decimal
}

/**
 * 「暂定评价」 An incomplete evaluation: a subtotal, the reasons, and no grade. `reachable` is the most it can become, should every open
 * row that applies earn its points; there is none while rows or points are missing or do not add up.
 */
export type ProvisionalEvaluation = Evaluated & {
  status: 'provisional'
  subtotal: Decimal
  reachable?: Decimal | undefined
  missing: [Issue, ...Issue[]]
}

/** 「绩效评价」 Either of the two. */
export type Evaluation = FinalEvaluation | ProvisionalEvaluation

const evaluated = () => ({
  subject: text(),
  name: text(),
  kind: z.enum(evaluationKinds),
  projectKind: z.optional(z.enum(projectKinds)),
  year: z.optional(year()),
  years: z.optional(z.tuple([year(), year()])),
  by: z.enum(evaluators),
  department: z.optional(text()),
  unit: z.optional(text()),
  field: z.optional(text()),
  funds: z.object({ annual: z.optional(decimal()), executed: z.optional(decimal()) }),
  norms: z.object({ day: day(), rulebook: text(), hash: text() }),
  execution: z.optional(scoredExecutionShape()),
  indicators: z.array(scoredRowShape()),
  fromPrint: z.optional(decimal()),
  issues: z.array(issueShape()),
})

export const evaluationShape: Shape<Evaluation> = /* @__PURE__ */ shapeOf(() =>
  z.discriminatedUnion('status', [
    z.object({
      ...evaluated(),
      status: z.literal('final'),
      score: decimal(),
      grade: grade(),
      gradeLabel: z.optional(z.object({ zh: text(), en: z.optional(text()) })),
      unrounded: decimal(),
    }),
    z.object({
      ...evaluated(),
      status: z.literal('provisional'),
      subtotal: decimal(),
      reachable: z.optional(decimal()),
      missing: missing(),
    }),
  ]),
)

/** 「读评价」 A stored evaluation from unknown data. */
export const parseEvaluation = /* @__PURE__ */ parserOf(evaluationShape)

/** 「评价模式」 Standard Schema of an evaluation. */
export const evaluationSchema = /* @__PURE__ */ schemaOf(parseEvaluation, evaluationShape, 'Evaluation')
