import type { Day } from '../kernel/day.js'
import { equals } from '../kernel/arithmetic.js'
import type { Issue } from '../kernel/issue.js'
import { ownCopy } from '../kernel/own-copy.js'
import { num, type Decimal } from '../kernel/number.js'
import { failed, resultOf, type Result } from '../kernel/result.js'
import type { Adjustment } from '../model/results/adjustment.js'
import { changesBetween } from '../model/results/changes-between.js'
import type { Objective } from '../model/promise/objective.js'
import type { Party } from '../model/party.js'
import type { Norms } from '../norms/rulebook.js'
import { watchNorms } from '../norms/resolving/watch-norms.js'
import { findNorm } from '../norms/use-norm.js'
import { checkBalance, checkDecider } from './check-adjustment.js'
import { gateIssues } from './gate-issues.js'
import { promiseOf } from './promise-of.js'

/**
 * 「调整情况」 Who decided an adjustment, when, why, and the budget before and after in 元. `approvedBy` is the body of record: who approved
 * the budget and the objective.
 */
export type AdjustmentDecision = {
  reason: string
  decidedBy: Party
  approvedBy?: Party | undefined
  on: Day
  budget?: { before: Decimal; after: Decimal } | undefined
}

/**
 * 「绩效目标调整」 An approved objective changes only by adjustment: together with the budget, by the body that approved it, on a day, for
 * a reason; both versions are kept with their differences. The framework it was written to stays. Source: 财预〔2015〕88号 第二十八条.
 */
export const adjustObjective = (
  before: Objective,
  after: Objective,
  decision: AdjustmentDecision,
  norms: Norms,
): Result<Adjustment> => {
  const { norms: watched, said } = watchNorms(norms)
  norms = watched
  const { reason, decidedBy, on, budget } = decision
  const basis = [...(findNorm(norms, 'adjustment.with-budget')?.citations ?? [])]
  const changes = changesBetween(before, after)
  const issues: Issue[] = []
  const isMoneyChanged = budget !== undefined && !equals(num(budget.before), num(budget.after))
  if (changes.length === 0 && !isMoneyChanged) issues.push(gateIssues.raise('adjustment.nothing-changed'))
  else if (changes.length === 0)
    issues.push(gateIssues.raise('adjustment.objective-untouched', { ...untouched(budget), basis }))
  else if (promiseOf(before, norms) !== promiseOf(after, norms))
    issues.push(gateIssues.raise('adjustment.re-review-owed', { path: ['indicators'], basis }))
  if (reason.trim() === '') issues.push(gateIssues.raise('adjustment.no-reason', { path: ['reason'], basis }))
  issues.push(...checkDecider(before, decision, basis))
  if (before.framework !== undefined && before.framework !== after.framework) {
    const params = { found: after.framework ?? '', expected: before.framework }
    issues.push(gateIssues.raise('adjustment.framework-changed', { path: ['framework'], params }))
  }
  if (!budget) issues.push(gateIssues.raise('adjustment.no-budget', { path: ['budget'], basis }))
  issues.push(...said())
  if (!budget) return failed(issues)
  issues.push(...checkBalance(before, after, budget, basis))
  return resultOf(
    ownCopy<Adjustment>({
      schema: 'budget-performance/adjustment@1',
      before,
      after,
      changes,
      reason,
      decidedBy,
      on,
      budget,
    }),
    issues,
  )
}

const untouched = (budget: AdjustmentDecision['budget']) => ({
  path: ['budget'],
  params: { from: budget?.before ?? '', to: budget?.after ?? '' },
})
