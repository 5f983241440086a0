import type { Day } from '../../kernel/day.js'
import type { Path } from '../../kernel/issue.js'
import type { Decimal } from '../../kernel/number.js'
import type { Objective } from '../promise/objective.js'
import type { Party } from '../party.js'

/** 「变动」 One place where two versions differ; an absent side did not exist. Values are plain JSON. */
export type Change = { path: Path; row?: string | undefined; before?: unknown; after?: unknown }

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
