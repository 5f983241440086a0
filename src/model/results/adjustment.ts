import * as z from 'zod/mini'
import type { Day } from '../../kernel/day.js'
import type { Issue } from '../../kernel/issue.js'
import type { Decimal } from '../../kernel/number.js'
import { parserOf, schemaOf } from '../define-model.js'
import { modelIssues } from '../issues.js'
import { partyShape, type Party } from '../party.js'
import { checkObjective, objectiveShape, type Objective } from '../promise/objective.js'
import { shapeOf, type Shape } from '../shape.js'
import { day, decimal, id, isBelowZero, text } from '../shapes.js'
import type { Change } from './change.js'
import { checkChanges } from './check-changes.js'
import { path } from './issue.js'
import { jsonShape } from './json.js'

/** 「绩效目标调整」 A later change of an approved objective: both versions, their differences, who decided, when and why, and the budget. Money is 元. */
export type Adjustment = {
  schema: 'budget-performance/adjustment@1'
  before: Objective
  after: Objective
  changes: Change[]
  reason: string
  decidedBy: Party
  on: Day
  budget: { before: Decimal; after: Decimal }
}

export const adjustmentShape: Shape<Adjustment> = /* @__PURE__ */ shapeOf(() =>
  z.object({
    schema: z.literal('budget-performance/adjustment@1'),
    before: objectiveShape(),
    after: objectiveShape(),
    changes: z.array(
      z.object({
        path: path(),
        row: z.optional(id()),
        before: z.optional(jsonShape()),
        after: z.optional(jsonShape()),
      }),
    ),
    reason: text(),
    decidedBy: partyShape(),
    on: day(),
    budget: z.object({ before: decimal(), after: decimal() }),
  }),
)

const checkAdjustment = ({ before, after, changes, budget }: Adjustment): Issue[] => [
  ...checkObjective(before, ['before']),
  ...checkObjective(after, ['after']),
  ...(['before', 'after'] as const)
    .filter((side) => isBelowZero(budget[side]))
    .map((side) => modelIssues.raise('funds.negative', { path: ['budget', side], params: { amount: budget[side] } })),
  ...checkChanges({ before, after, changes }),
]

/** 「读目标调整」 A stored adjustment from unknown data: both versions are checked as objectives are, the changes against them. */
export const parseAdjustment = /* @__PURE__ */ parserOf(adjustmentShape, checkAdjustment)

/** 「目标调整模式」 Standard Schema of an adjustment. */
export const adjustmentSchema = /* @__PURE__ */ schemaOf(parseAdjustment, adjustmentShape, 'Adjustment')
