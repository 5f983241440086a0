import { exAnteIssues, type ExAnteIssueCode } from '../exante/issues.js'
import { frameworkIssues, type FrameworkIssueCode } from '../norms/frameworks/framework-issues.js'
import { reviewIssues, type ReviewIssueCode } from '../review/review-issues.js'
import { markIssues, type MarkIssueCode } from '../scoring/mark-issues.js'
import { evaluationIssues, type EvaluationIssueCode } from '../evaluation/issues.js'
import type { Severity } from '../kernel/issue.js'
import { kernelIssues, type KernelIssueCode } from '../kernel/issues.js'
import { modelIssues, type ModelIssueCode } from '../model/issues.js'
import { normIssues, type NormIssueCode } from '../norms/issues.js'
import { readingIssues, type ReadingIssueCode } from '../reading/issues.js'
import { gateIssues, type GateIssueCode } from '../review/gate-issues.js'
import { scoringIssues, type ScoringIssueCode } from '../scoring/issues.js'
import { validationIssues, type ValidationIssueCode } from '../validation/issues.js'

/** Every issue code of the house: the words must have a sentence for each. */
export type IssueCode =
  | KernelIssueCode
  | NormIssueCode
  | ModelIssueCode
  | ReadingIssueCode
  | ScoringIssueCode
  | ValidationIssueCode
  | EvaluationIssueCode
  | GateIssueCode
  | FrameworkIssueCode
  | MarkIssueCode
  | ExAnteIssueCode
  | ReviewIssueCode

const rooms: Record<string, Readonly<Record<string, Severity>>> = {
  kernel: kernelIssues.table,
  norms: { ...normIssues.table, ...frameworkIssues.table },
  model: modelIssues.table,
  reading: readingIssues.table,
  scoring: { ...scoringIssues.table, ...markIssues.table },
  exante: exAnteIssues.table,
  validation: validationIssues.table,
  evaluation: evaluationIssues.table,
  review: { ...reviewIssues.table, ...gateIssues.table },
}

/** 「问题代码」 Every code an issue can carry, with the room that raises it and how serious it is. */
export const issueCodes: readonly { readonly code: string; readonly room: string; readonly severity: Severity }[] =
  /* @__PURE__ */ Object.entries(rooms).flatMap(([room, table]) =>
    Object.entries(table).map(([code, severity]) => ({ code, room, severity })),
  )
