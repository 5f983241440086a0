import { daysBetween, type Day } from '../kernel/day.js'
import { isBefore } from '../kernel/day-order.js'
import type { Issue } from '../kernel/issue.js'
import type { Norms } from '../norms/rulebook.js'
import { watchNorms } from '../norms/resolving/watch-norms.js'
import { findNorm } from '../norms/use-norm.js'
import { apart } from './apart.js'
import { checkDisclosed } from './check-disclosed.js'
import type { Approval, Together } from './approval.js'
import { gateIssues } from './gate-issues.js'

/**
 * 「同步批复、同步公开」 The objective is issued on the day the budget is approved, by who approves it (谁批复预算、谁批复目标), and
 * disclosed on the day the budget is disclosed, as of the norms day: what is not done yet is overdue or still in time, in days.
 * Source: 财预〔2015〕88号 第二十七条; 预算法 第十四条 for the days (memory).
 */
export const checkApproval = (approval: Approval, norms: Norms): Issue[] => {
  const { norms: watched, said } = watchNorms(norms)
  norms = watched
  const norm = findNorm(norms, 'approval.together')
  const together: Together = {
    sameDay:
      norm?.value.choice === 'same-day-same-body' && findNorm(norms, 'silence.same-time')?.value.choice === 'same-day',
    basis: [...(norm?.citations ?? [])],
  }
  const { known, later } = asOf(approval, norms.day)
  const found = [...later, ...checkIssued(known, together, norms.day), ...checkDisclosed(known, together, norms)]
  return [...found, ...said()]
}

const days = ['budgetApprovedOn', 'objectiveIssuedOn', 'budgetDisclosedOn', 'objectiveDisclosedOn'] as const

/** What had happened by a day; what comes later is left out and named. */
const asOf = (approval: Approval, day: Day): { known: Approval; later: Issue[] } => {
  const known: Approval = { ...approval }
  const later: Issue[] = []
  for (const name of days) {
    const on = approval[name]
    if (on === undefined || !isBefore(day, on)) continue
    known[name] = undefined
    later.push(gateIssues.raise('approval.later-day', { path: [name], params: { on, day } }))
  }
  return { known, later }
}

const checkIssued = (
  { budgetApprovedOn, budgetApprovedBy, objectiveIssuedOn, objectiveIssuedBy }: Approval,
  { sameDay, basis }: Together,
  day: Day,
): Issue[] => {
  const issues: Issue[] = []
  const path = ['objectiveIssuedOn']
  const unnamed = (name: 'budget' | 'objective', at: string): void => {
    issues.push(gateIssues.raise('approval.no-approver', { path: [at], params: { of: name }, basis }))
  }
  if (budgetApprovedOn === undefined) {
    const before = ['budgetApprovedOn']
    if (objectiveIssuedOn === undefined) return [gateIssues.raise('approval.budget-not-approved', { path: before })]
    issues.push(gateIssues.raise('approval.without-budget', { path: before, params: { on: objectiveIssuedOn }, basis }))
  } else if (objectiveIssuedOn === undefined) {
    const params = { on: budgetApprovedOn, days: String(daysBetween(budgetApprovedOn, day)) }
    issues.push(gateIssues.raise('approval.objective-not-issued', { path, params, basis }))
  } else if (sameDay && objectiveIssuedOn !== budgetApprovedOn) {
    const params = { on: objectiveIssuedOn, by: budgetApprovedOn, ...apart(objectiveIssuedOn, budgetApprovedOn) }
    issues.push(gateIssues.raise('approval.not-same-day', { path, params, basis }))
  }
  if (budgetApprovedOn !== undefined && !budgetApprovedBy) unnamed('budget', 'budgetApprovedBy')
  if (objectiveIssuedOn !== undefined && !objectiveIssuedBy) unnamed('objective', 'objectiveIssuedBy')
  if (budgetApprovedBy && objectiveIssuedBy && budgetApprovedBy.id !== objectiveIssuedBy.id) {
    const params = { found: objectiveIssuedBy.id, expected: budgetApprovedBy.id }
    issues.push(gateIssues.raise('approval.not-same-body', { path: ['objectiveIssuedBy'], params, basis }))
  }
  return issues
}
