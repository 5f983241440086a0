import * as z from 'zod/mini'
import type { Issue } from '../../kernel/issue.js'
import type { Decimal } from '../../kernel/number.js'
import { scoringFrameworks, type FrameworkName, type Grade } from '../../norms/vocabulary.js'
import { parserOf, schemaOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'
import { issueShape, missing } from './issue.js'
import { verdictStatuses, type VerdictStatus } from './verdict.js'
import { scoredCriterionShape, type ScoredCriterion } from './framework-score.js'
import {
  cutItemShape,
  exAnteRoundResultShape,
  exAnteRoundShape,
  financingShape,
  opinionShape,
  type CutItem,
  type ExAnteOpinion,
  type ExAnteRound,
  type ExAnteRoundResult,
  type FinancingSource,
} from './ex-ante-round.js'
import { exAnteConclusions } from '../../norms/vocabulary.js'
import type { ExAnteConclusion } from '../events/gate-event.js'
import { partyShape, type Party } from '../party.js'
import { decimal, grade, text } from '../shapes.js'

export const exAnteKinds = ['project', 'policy'] as const

/**
 * 「事前评估对象」 What is assessed before it enters the budget. Money is 元; `suggested` is what the assessors would grant, `reasons` why
 * less. `conclusion` is the assessors' own. `facts` decide whether an assessment is due: growth is a share of 1. In several `rounds` the
 * last one's marks and conclusion are the subject's, and what is left of the request after their cuts is suggested.
 */
export type ExAnteSubject = {
  id: string
  name: string
  kind: (typeof exAnteKinds)[number]
  framework?: FrameworkName | undefined
  requested?: Decimal | undefined
  suggested?: Decimal | undefined
  reasons?: string[] | undefined
  conclusion?: ExAnteConclusion | undefined
  facts?: { new?: boolean | undefined; amount?: Decimal | undefined; growth?: Decimal | undefined } | undefined
  by?: Party | undefined
  rounds?: ExAnteRound[] | undefined
  financing?: FinancingSource[] | undefined
  opinions?: ExAnteOpinion[] | undefined
}

/** 「核减」 What the assessment takes off a request, in 元; `rate` is its share of the request, for reading. */
export type ExAnteCut = {
  requested: Decimal
  suggested: Decimal
  amount: Decimal
  rate?: Decimal | undefined
  reasons: string[]
  items?: CutItem[] | undefined
}

/**
 * 「事前绩效评估结论」 An assessment. `conclusion` is the assessors' or, where they gave none, that of the rulebook's lines; `derived` is
 * what the lines say; `required` whether the rulebook makes the assessment due (absent where it draws no line). `rounds` are worked
 * out one by one, `opinions` stand as given.
 */
export type ExAnteAssessment = {
  subject: string
  status: VerdictStatus
  score?: Decimal | undefined
  subtotal?: Decimal | undefined
  total: Decimal
  grade?: Grade | undefined
  conclusion?: ExAnteConclusion | undefined
  derived?: ExAnteConclusion | undefined
  required?: boolean | undefined
  cut?: ExAnteCut | undefined
  rounds?: ExAnteRoundResult[] | undefined
  opinions?: ExAnteOpinion[] | undefined
  criteria: ScoredCriterion[]
  missing?: [Issue, ...Issue[]] | undefined
  issues: Issue[]
}

const conclusion = () => z.enum(exAnteConclusions)

export const exAnteSubjectShape: Shape<ExAnteSubject> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    id: text(),
    name: text(),
    kind: z.enum(exAnteKinds),
    framework: z.optional(z.enum(scoringFrameworks)),
    requested: z.optional(decimal()),
    suggested: z.optional(decimal()),
    reasons: z.optional(z.array(text())),
    conclusion: z.optional(conclusion()),
    facts: z.optional(
      z.object({ new: z.optional(z.boolean()), amount: z.optional(decimal()), growth: z.optional(decimal()) }),
    ),
    by: z.optional(partyShape()),
    rounds: z.optional(z.array(exAnteRoundShape())),
    financing: z.optional(z.array(financingShape())),
    opinions: z.optional(z.array(opinionShape())),
  }),
)

/** 「读事前评估对象」 A subject of an ex-ante assessment from unknown data. */
export const parseExAnteSubject = /* @__PURE__ */ parserOf(exAnteSubjectShape)

/** 「事前评估对象模式」 Standard Schema of a subject of an ex-ante assessment. */
export const exAnteSubjectSchema = /* @__PURE__ */ schemaOf(parseExAnteSubject, exAnteSubjectShape, 'ExAnteSubject')

export const exAnteAssessmentShape: Shape<ExAnteAssessment> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    subject: text(),
    status: z.enum(verdictStatuses),
    score: z.optional(decimal()),
    subtotal: z.optional(decimal()),
    total: decimal(),
    grade: z.optional(grade()),
    conclusion: z.optional(conclusion()),
    derived: z.optional(conclusion()),
    required: z.optional(z.boolean()),
    cut: z.optional(
      z.object({
        requested: decimal(),
        suggested: decimal(),
        amount: decimal(),
        rate: z.optional(decimal()),
        reasons: z.array(text()),
        items: z.optional(z.array(cutItemShape())),
      }),
    ),
    rounds: z.optional(z.array(exAnteRoundResultShape())),
    opinions: z.optional(z.array(opinionShape())),
    criteria: z.array(scoredCriterionShape()),
    missing: z.optional(missing()),
    issues: z.array(issueShape()),
  }),
)

/** 「读事前评估结论」 A stored ex-ante assessment from unknown data. */
export const parseExAnteAssessment = /* @__PURE__ */ parserOf(exAnteAssessmentShape)

/** 「事前评估结论模式」 Standard Schema of an ex-ante assessment. */
export const exAnteAssessmentSchema = /* @__PURE__ */ schemaOf(
  parseExAnteAssessment,
  exAnteAssessmentShape,
  'ExAnteAssessment',
)
