import * as z from 'zod/mini'
import type { Day } from '../../kernel/day.js'
import type { StoredFraction } from '../../kernel/fraction.js'
import type { Issue } from '../../kernel/issue.js'
import type { Decimal } from '../../kernel/number.js'
import type { Dimension, Grade } from '../../norms/vocabulary.js'
import { parserOf, schemaOf, type Shape } from '../define-model.js'
import { day, derivedDecimal as decimal, dimension, grade, id, text, year } from '../shapes.js'

/**
 * 「指标得分」 One row's score. `points` are those it was scored with, `declaredPoints` the approved ones where they differ;
 * `rate` is for reading only; `exact` is the score before rounding; `counted: false` marks a row whose points its parts (or
 * its parent) already carry.
 */
export type ScoredRow = {
  id: string
  name: string
  dimension: Dimension
  status: 'scored' | 'not-applicable' | 'unscored'
  score?: Decimal | undefined
  points?: Decimal | undefined
  declaredPoints?: Decimal | undefined
  rate?: Decimal | undefined
  lost?: Decimal | undefined
  exact?: StoredFraction | undefined
  counted?: boolean | undefined
}

/** 「预算执行率得分」 The execution row. */
export type ScoredExecution = {
  status: 'scored' | 'no-budget' | 'unscored'
  rate?: Decimal | undefined
  score?: Decimal | undefined
  points: Decimal
  exact?: StoredFraction | undefined
}

/** 「评价共有项」 What every evaluation says. Money is 元. */
export type Evaluated = {
  subject: string
  name: string
  kind: 'project' | 'department' | 'policy' | 'transfer' | 'fiscal'
  projectKind?: 'one-off' | 'continuing' | 'multi-phase' | undefined
  year?: number | undefined
  years?: [number, number] | undefined
  by: 'self' | 'department' | 'finance' | 'third-party'
  department?: string | undefined
  unit?: string | undefined
  field?: string | undefined
  funds: { annual?: Decimal | undefined; executed?: Decimal | undefined }
  norms: { day: Day; rulebook: string; hash: string }
  execution?: ScoredExecution | undefined
  indicators: ScoredRow[]
  issues: Issue[]
}

/** 「评价结论」 A complete evaluation. `unrounded` is the same sum without row rounding, to 6 decimals. */
export type FinalEvaluation = Evaluated & { status: 'final'; score: Decimal; grade: Grade; unrounded: Decimal }

/** 「暂定评价」 An incomplete evaluation: a subtotal, what is still reachable, the reasons, and no grade. */
export type ProvisionalEvaluation = Evaluated & {
  status: 'provisional'
  subtotal: Decimal
  reachable: Decimal
  missing: [Issue, ...Issue[]]
}

/** 「绩效评价」 Either of the two. */
export type Evaluation = FinalEvaluation | ProvisionalEvaluation

const fraction = () => z.object({ numerator: z.string(), denominator: z.string() })
/** An issue as a stored result keeps it. */
export const issueShape: Shape<Issue> = () => {
  const path = () => z.array(z.union([z.string(), z.int()]))
  const citation = () =>
    z.object({
      document: text(),
      title: z.optional(text()),
      article: z.optional(text()),
      seen: z.enum(['text', 'restated', 'practice', 'memory', 'assumed']),
    })
  return z.object({
    code: text(),
    severity: z.enum(['error', 'warning', 'info']),
    path: path(),
    related: z.optional(z.array(path())),
    row: z.optional(text()),
    params: z.record(z.string(), z.string()),
    basis: z.optional(z.array(citation())),
  })
}
const scoredRow = (): z.ZodMiniType<ScoredRow> =>
  z.object({
    id: id(),
    name: text(),
    dimension: dimension(),
    status: z.enum(['scored', 'not-applicable', 'unscored']),
    score: z.optional(decimal()),
    points: z.optional(decimal()),
    declaredPoints: z.optional(decimal()),
    rate: z.optional(decimal()),
    lost: z.optional(decimal()),
    exact: z.optional(fraction()),
    counted: z.optional(z.boolean()),
  })
const evaluated = () => ({
  subject: text(),
  name: text(),
  kind: z.enum(['project', 'department', 'policy', 'transfer', 'fiscal']),
  projectKind: z.optional(z.enum(['one-off', 'continuing', 'multi-phase'])),
  year: z.optional(year()),
  years: z.optional(z.tuple([year(), year()])),
  by: z.enum(['self', 'department', 'finance', 'third-party']),
  department: z.optional(text()),
  unit: z.optional(text()),
  field: z.optional(text()),
  funds: z.object({ annual: z.optional(decimal()), executed: z.optional(decimal()) }),
  norms: z.object({ day: day(), rulebook: text(), hash: text() }),
  execution: z.optional(
    z.object({
      status: z.enum(['scored', 'no-budget', 'unscored']),
      rate: z.optional(decimal()),
      score: z.optional(decimal()),
      points: decimal(),
      exact: z.optional(fraction()),
    }),
  ),
  indicators: z.array(scoredRow()),
  issues: z.array(issueShape()),
})

const evaluationShape: Shape<Evaluation> = () =>
  z.discriminatedUnion('status', [
    z.object({ ...evaluated(), status: z.literal('final'), score: decimal(), grade: grade(), unrounded: decimal() }),
    z.object({
      ...evaluated(),
      status: z.literal('provisional'),
      subtotal: decimal(),
      reachable: decimal(),
      missing: z.tuple([issueShape()], issueShape()),
    }),
  ])

/** 「读评价」 A stored evaluation from unknown data. */
export const parseEvaluation = /* @__PURE__ */ parserOf(evaluationShape)

/** 「评价模式」 Standard Schema of an evaluation. */
export const evaluationSchema = /* @__PURE__ */ schemaOf(parseEvaluation)
