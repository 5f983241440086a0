import * as z from 'zod/mini'
import type { Issue } from '../../kernel/issue.js'
import type { Decimal } from '../../kernel/number.js'
import { failed, resultOf, type Result } from '../../kernel/result.js'
import { actualShape, type Actual } from './actual.js'
import { parserOf } from '../define-model.js'
import { shapeOf, type Shape } from '../shape.js'
import { evidenceShape, type Evidence } from './evidence.js'
import { checkFunds } from './funds.js'
import { modelIssues } from '../issues.js'
import type { Project } from './project.js'
import { decimal, id, text } from '../shapes.js'

/** 「完成情况」 What a unit reports against the approved promise. */
export type ReportedResults = {
  executed?: Decimal | undefined
  received?: Decimal | undefined
  actuals: { indicator: string; actual: Actual; reason?: string | undefined; evidence?: Evidence[] | undefined }[]
}

const resultsShape: Shape<ReportedResults> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    executed: z.optional(decimal()),
    received: z.optional(decimal()),
    actuals: z.array(
      z.object({
        indicator: id(),
        actual: actualShape(),
        reason: z.optional(text()),
        evidence: z.optional(z.array(evidenceShape())),
      }),
    ),
  }),
)

const parseResults = /* @__PURE__ */ parserOf(resultsShape)

/** 「填报完成值」 The project with its results. Reporting never rewrites the approved promise: only actuals, reasons, evidence and money spent are taken. */
export const withResults = (project: Project, results: ReportedResults): Result<Project> => {
  const read = parseResults(results)
  if (!read.ok) return failed(read.issues)
  const { actuals, executed, received } = read.value
  const issues: Issue[] = [...read.issues, ...checkFunds({ received, executed })]
  const known = project.objective.indicators.map((indicator) => indicator.id)
  actuals.forEach(({ indicator }, i) => {
    const path = ['actuals', i, 'indicator']
    if (!known.includes(indicator))
      issues.push(modelIssues.raise('results.unknown-indicator', { path, params: { indicator } }))
    if (actuals.findIndex((other) => other.indicator === indicator) < i)
      issues.push(modelIssues.raise('results.repeated-indicator', { path, row: indicator, params: { indicator } }))
  })
  const indicators = project.objective.indicators.map((indicator) => {
    const reported = actuals.find((each) => each.indicator === indicator.id)
    if (reported === undefined) return indicator
    const { actual, reason, evidence } = reported
    return { ...indicator, actual, ...(reason !== undefined && { reason }), ...(evidence && { evidence }) }
  })
  const funds = {
    ...project.funds,
    ...(executed !== undefined && { executed }),
    ...(received !== undefined && { received }),
  }
  return resultOf({ ...project, funds, objective: { ...project.objective, indicators } }, issues)
}
