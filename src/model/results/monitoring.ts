import * as z from 'zod/mini'
import type { Citation } from '../../kernel/citation.js'
import type { Day } from '../../kernel/day.js'
import type { Issue } from '../../kernel/issue.js'
import type { Decimal } from '../../kernel/number.js'
import {
  actions,
  causes,
  findings,
  likelihoods,
  yardsticks,
  type Action,
  type Cause,
  type Finding,
  type Likelihood,
  type Yardstick,
} from '../../norms/monitoring-vocabulary.js'
import { lights, type Light } from '../../norms/vocabulary.js'
import { parserOf, schemaOf } from '../define-model.js'
import { partyShape, type Party } from '../party.js'
import { actualShape, type Actual } from '../promise/actual.js'
import { precisions, type Target } from '../promise/target.js'
import { shapeOf, type Shape } from '../shape.js'
import { comparison, day, derivedDecimal as decimal, text, year } from '../shapes.js'
import { citationShape, issueShape } from './issue.js'
import { reductionShape, type Reduction } from './reduction.js'

export const moneyStatuses = ['measured', 'no-budget', 'not-reported'] as const
export const progressStatuses = ['measured', 'judged', 'not-reported', 'not-measurable', 'not-applicable'] as const

/** 「进展轨迹」 The same row in an earlier report of the year. */
export type Trend = { on: Day; ratio?: Decimal | undefined; light?: Light | undefined }

/** 「资金执行监控」 Money against what is due by now, in 元; `rate` of the year's budget, `ratio` of what is due. */
export type MonitoredMoney = {
  status: (typeof moneyStatuses)[number]
  yardstick?: Yardstick | undefined
  due?: Decimal | undefined
  executed?: Decimal | undefined
  rate?: Decimal | undefined
  ratio?: Decimal | undefined
  light?: Light | undefined
  forecast?: { runRate?: Decimal | undefined; planScaled?: Decimal | undefined; own?: Decimal | undefined } | undefined
  trend?: Trend[] | undefined
}

/**
 * 「指标执行监控」 A row against what is due by now. `difference` is actual − due in the unit (of a date: days), negative = behind whatever
 * the direction; `deviation` the same as a share of what is due; `ratio` 1 or more = on course; `attained` of the year's target.
 */
export type MonitoredRow = {
  id: string
  name: string
  status: (typeof progressStatuses)[number]
  yardstick?: Yardstick | undefined
  unit?: string | undefined
  due?: Target | undefined
  actual?: Actual | undefined
  difference?: Decimal | undefined
  deviation?: Decimal | undefined
  ratio?: Decimal | undefined
  attained?: Decimal | undefined
  light?: Light | undefined
  likelihood?: Likelihood | undefined
  causes?: Cause[] | undefined
  forecast?:
    | {
        runRate?: Actual | undefined
        planScaled?: Actual | undefined
        own?: Actual | undefined
        light?: Light | undefined
      }
    | undefined
  trend?: Trend[] | undefined
}

/** 「目标与资金的差距」 The share of the year's promise kept, beside the share of the year's money spent; `points` in percentage points. */
export type MonitoredGap = {
  row: string
  promise: Decimal
  money: Decimal
  points: Decimal
  warns?: boolean | undefined
}

/** 「处置建议书」 A proposal, never an action. `together` is decided in the same act; `by` and `ifOverdue` where a rulebook states a term. */
export type Proposal = {
  action: Action
  rows: string[]
  reason: Finding | 'on-course'
  amount?: Reduction | undefined
  together: Action[]
  by?: Day | undefined
  ifOverdue?: Action | undefined
  alternatives: Action[]
  basis: Citation[]
}

/** 「绩效运行监控结果」 Money and promise against what is due by now (双监控): computed in every rulebook, lights only where one states a line. */
export type Monitoring = {
  subject: string
  on: Day
  year?: number | undefined
  responsible?: Party | undefined
  norms: { day: Day; rulebook: string; hash: string }
  light?: Light | undefined
  worst?: string | undefined
  money: MonitoredMoney
  indicators: MonitoredRow[]
  gaps: MonitoredGap[]
  proposals: Proposal[]
  issues: Issue[]
}

const light = () => z.enum(lights)
const trend = () =>
  z.optional(z.array(z.object({ on: day(), ratio: z.optional(decimal()), light: z.optional(light()) })))

const money = () =>
  z.object({
    status: z.enum(moneyStatuses),
    yardstick: z.optional(z.enum(yardsticks)),
    due: z.optional(decimal()),
    executed: z.optional(decimal()),
    rate: z.optional(decimal()),
    ratio: z.optional(decimal()),
    light: z.optional(light()),
    forecast: z.optional(
      z.object({
        runRate: z.optional(decimal()),
        planScaled: z.optional(decimal()),
        own: z.optional(decimal()),
      }),
    ),
    trend: trend(),
  })

// What is due and what is forecast are computed: longer than what a door lets in.
const due = () =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('measure'), comparison: comparison(), value: decimal(), unit: z.optional(text()) }),
    z.object({ kind: z.literal('range'), from: decimal(), to: decimal(), unit: z.optional(text()) }),
    z.object({ kind: z.literal('deadline'), by: day(), precision: z.enum(precisions) }),
  ])
const forecast = () => z.object({ kind: z.literal('measured'), value: decimal(), unit: z.optional(text()) })

const row = () =>
  z.object({
    id: text(),
    name: text(),
    status: z.enum(progressStatuses),
    yardstick: z.optional(z.enum(yardsticks)),
    unit: z.optional(text()),
    due: z.optional(due()),
    actual: z.optional(actualShape()),
    difference: z.optional(decimal()),
    deviation: z.optional(decimal()),
    ratio: z.optional(decimal()),
    attained: z.optional(decimal()),
    light: z.optional(light()),
    likelihood: z.optional(z.enum(likelihoods)),
    causes: z.optional(z.array(z.enum(causes))),
    forecast: z.optional(
      z.object({
        runRate: z.optional(forecast()),
        planScaled: z.optional(forecast()),
        own: z.optional(actualShape()),
        light: z.optional(light()),
      }),
    ),
    trend: trend(),
  })

const proposal = () =>
  z.object({
    action: z.enum(actions),
    rows: z.array(text()),
    reason: z.enum([...findings, 'on-course']),
    amount: z.optional(reductionShape()),
    together: z.array(z.enum(actions)),
    by: z.optional(day()),
    ifOverdue: z.optional(z.enum(actions)),
    alternatives: z.array(z.enum(actions)),
    basis: z.array(citationShape()),
  })

export const monitoringShape: Shape<Monitoring> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    subject: text(),
    on: day(),
    year: z.optional(year()),
    responsible: z.optional(partyShape()),
    norms: z.object({ day: day(), rulebook: text(), hash: text() }),
    light: z.optional(light()),
    worst: z.optional(text()),
    money: money(),
    indicators: z.array(row()),
    gaps: z.array(
      z.object({
        row: text(),
        promise: decimal(),
        money: decimal(),
        points: decimal(),
        warns: z.optional(z.boolean()),
      }),
    ),
    proposals: z.array(proposal()),
    issues: z.array(issueShape()),
  }),
)

/** 「读运行监控结果」 A stored monitoring result from unknown data. */
export const parseMonitoring = /* @__PURE__ */ parserOf(monitoringShape)

/** 「运行监控结果模式」 Standard Schema of a monitoring result. */
export const monitoringSchema = /* @__PURE__ */ schemaOf(parseMonitoring, monitoringShape, 'Monitoring')
