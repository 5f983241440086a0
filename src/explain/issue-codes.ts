import { evaluationIssues } from '../evaluation/issues.js'
import { exAnteIssues } from '../exante/issues.js'
import { deepFrozen } from '../kernel/deep-frozen.js'
import type { Severity } from '../kernel/issue.js'
import { kernelIssues } from '../kernel/issues.js'
import { modelIssues } from '../model/issues.js'
import { frameworkIssues } from '../norms/frameworks/framework-issues.js'
import { monitoringIssues } from '../monitoring/issues.js'
import { normIssues } from '../norms/issues.js'
import { oversightIssues } from '../oversight/issues.js'
import { readingIssues } from '../reading/issues.js'
import { gateIssues } from '../review/gate-issues.js'
import { reviewIssues } from '../review/review-issues.js'
import { scoringIssues } from '../scoring/issues.js'
import { markIssues } from '../scoring/mark-issues.js'
import { validationIssues } from '../validation/issues.js'

const tables = {
  kernel: [kernelIssues],
  norms: [normIssues, frameworkIssues],
  model: [modelIssues],
  reading: [readingIssues],
  scoring: [scoringIssues, markIssues],
  exante: [exAnteIssues],
  validation: [validationIssues],
  evaluation: [evaluationIssues],
  review: [reviewIssues, gateIssues],
  monitoring: [monitoringIssues],
  oversight: [oversightIssues],
} as const

type Codes<T> = T extends { readonly table: infer Table } ? keyof Table : never

/** 「问题代码」 A code an issue can carry: one of the keys of the rooms' tables. */
export type IssueCode = Codes<(typeof tables)[keyof typeof tables][number]>

type Listed = { readonly code: IssueCode; readonly room: string; readonly severity: Severity }

const listed = (): Listed[] =>
  Object.entries(tables).flatMap(([room, each]) =>
    each.flatMap(({ table }) =>
      Object.entries(table as Readonly<Record<IssueCode, Severity>>).map(([code, severity]) => ({
        code: code as IssueCode,
        room,
        severity,
      })),
    ),
  )

/** 「问题代码」 Every code an issue can carry, with the room that raises it and how serious it is. */
export const issueCodes: readonly Listed[] = /* @__PURE__ */ deepFrozen(/* @__PURE__ */ listed())
