import * as z from 'zod/mini'
import type { Day } from '../../kernel/day.js'
import type { Issue } from '../../kernel/issue.js'
import type { Decimal } from '../../kernel/number.js'
import { causes, likelihoods, type Cause, type Likelihood } from '../../norms/monitoring-vocabulary.js'
import { parserOf, schemaOf } from '../define-model.js'
import { modelIssues } from '../issues.js'
import { actualShape, type Actual } from '../promise/actual.js'
import { shapeOf, type Shape } from '../shape.js'
import { day, decimal, isBelowZero, text } from '../shapes.js'
import { judgementShape, type Judgement } from './judgement.js'

/** 「指标执行情况」 How far one indicator is, what the unit expects of the year, and why it falls short. */
export type RowProgress = {
  actual?: Actual | undefined
  forecast?: Actual | undefined
  likelihood?: Likelihood | undefined
  causes?: Cause[] | undefined
  reason?: string | undefined
  remedy?: string | undefined
}

/**
 * 「绩效运行监控表」 What a unit reports as of a day: money in 元 (到位 received, 已执行 executed, 已签约未支付 committed, 全年预计执行数
 * expectedAnnual) and the progress of each indicator by its id. `corrects` names the report it stands beside; neither is thrown away.
 */
export type MonitoringReport = {
  id?: string | undefined
  on: Day
  corrects?: string | undefined
  received?: Decimal | undefined
  executed?: Decimal | undefined
  committed?: Decimal | undefined
  expectedAnnual?: Decimal | undefined
  progress: Record<string, RowProgress>
  judgements?: Judgement[] | undefined
}

export const monitoringReportShape: Shape<MonitoringReport> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    id: z.optional(text()),
    on: day(),
    corrects: z.optional(text()),
    received: z.optional(decimal()),
    executed: z.optional(decimal()),
    committed: z.optional(decimal()),
    expectedAnnual: z.optional(decimal()),
    progress: z.record(
      z.string(),
      z.object({
        actual: z.optional(actualShape()),
        forecast: z.optional(actualShape()),
        likelihood: z.optional(z.enum(likelihoods)),
        causes: z.optional(z.array(z.enum(causes))),
        reason: z.optional(text()),
        remedy: z.optional(text()),
      }),
    ),
    judgements: z.optional(z.array(judgementShape())),
  }),
)

/** The progress of one row, where the report has any. */
export const progressOf = ({ progress }: MonitoringReport, row: string): RowProgress | undefined =>
  Object.hasOwn(progress, row) ? progress[row] : undefined

const amounts = ['received', 'executed', 'committed', 'expectedAnnual'] as const

/** What a shape cannot say: no amount is negative, and no report corrects itself. */
export const checkMonitoringReport = (report: MonitoringReport): Issue[] => {
  const issues: Issue[] = []
  for (const name of amounts) {
    const amount = report[name]
    if (amount !== undefined && isBelowZero(amount))
      issues.push(modelIssues.raise('funds.negative', { path: [name], params: { amount } }))
  }
  if (report.id !== undefined && report.corrects === report.id)
    issues.push(modelIssues.raise('report.corrects-itself', { path: ['corrects'], params: { id: report.id } }))
  return issues
}

/** 「读运行监控表」 A monitoring report from unknown data. */
export const parseMonitoringReport = /* @__PURE__ */ parserOf(monitoringReportShape, checkMonitoringReport)

/** 「运行监控表模式」 Standard Schema of a monitoring report. */
export const monitoringReportSchema = /* @__PURE__ */ schemaOf(
  parseMonitoringReport,
  monitoringReportShape,
  'MonitoringReport',
)
