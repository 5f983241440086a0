import type { Citation } from '../kernel/citation.js'
import { compare } from '../kernel/arithmetic.js'
import { addDays, daysBetween, type Day } from '../kernel/day.js'
import type { Issue } from '../kernel/issue.js'
import { num } from '../kernel/number.js'
import { wholeNumber } from '../kernel/whole-number.js'
import type { Party } from '../model/party.js'
import type { Norms } from '../norms/rulebook.js'
import { findNorm } from '../norms/use-norm.js'
import { gateIssues } from './gate-issues.js'

/** 「批复与公开」 When and by whom a project's budget and objective were approved and disclosed; `classified` says why it is not disclosed. */
export type Approval = {
  project: string
  budgetApprovedOn?: Day | undefined
  budgetApprovedBy?: Party | undefined
  objectiveIssuedOn?: Day | undefined
  objectiveIssuedBy?: Party | undefined
  budgetDisclosedOn?: Day | undefined
  objectiveDisclosedOn?: Day | undefined
  classified?: string | undefined
}

/**
 * 「同步批复、同步公开」 The objective is issued on the day the budget is approved, by who approves it (谁批复预算、谁批复目标), and
 * disclosed on the day the budget is disclosed. Source: 财预〔2015〕88号 第二十七条; 预算法 第十四条 for the days (memory).
 */
export const checkApproval = (approval: Approval, norms: Norms): Issue[] => {
  const norm = findNorm(norms, 'approval.together')
  const together: Together = {
    sameDay: norm?.value.choice === 'same-day-same-body',
    basis: [...(norm?.citations ?? [])],
  }
  return [...checkIssued(approval, together), ...checkDisclosed(approval, together, norms)]
}

type Together = { sameDay: boolean; basis: Citation[] }

const checkIssued = (
  { budgetApprovedOn, budgetApprovedBy, objectiveIssuedOn, objectiveIssuedBy }: Approval,
  { sameDay, basis }: Together,
): Issue[] => {
  if (budgetApprovedOn === undefined) {
    const path = ['budgetApprovedOn']
    if (objectiveIssuedOn === undefined) return [gateIssues.raise('approval.budget-not-approved', { path })]
    return [gateIssues.raise('approval.without-budget', { path, params: { on: objectiveIssuedOn }, basis })]
  }
  const issues: Issue[] = []
  const path = ['objectiveIssuedOn']
  if (objectiveIssuedOn === undefined) {
    const params = { on: budgetApprovedOn }
    issues.push(gateIssues.raise('approval.objective-not-issued', { path, params, basis }))
  } else if (sameDay && objectiveIssuedOn !== budgetApprovedOn) {
    const params = { on: objectiveIssuedOn, by: budgetApprovedOn }
    issues.push(gateIssues.raise('approval.not-same-day', { path, params, basis }))
  }
  if (budgetApprovedBy && objectiveIssuedBy && budgetApprovedBy.id !== objectiveIssuedBy.id) {
    const params = { found: objectiveIssuedBy.id, expected: budgetApprovedBy.id }
    issues.push(gateIssues.raise('approval.not-same-body', { path: ['objectiveIssuedBy'], params, basis }))
  }
  return issues
}

const checkDisclosed = (approval: Approval, { sameDay, basis }: Together, norms: Norms): Issue[] => {
  const { budgetDisclosedOn, objectiveDisclosedOn } = approval
  const path = ['objectiveDisclosedOn']
  const because = approval.classified?.trim() ?? ''
  if (because !== '') {
    if (objectiveDisclosedOn === undefined)
      return [gateIssues.raise('disclosure.classified', { path: ['classified'], params: { because } })]
    const params = { on: objectiveDisclosedOn, because }
    return [gateIssues.raise('disclosure.classified-disclosed', { path, params })]
  }
  if (budgetDisclosedOn === undefined) {
    if (objectiveDisclosedOn === undefined) return []
    const params = { on: objectiveDisclosedOn }
    return [gateIssues.raise('disclosure.without-budget', { path: ['budgetDisclosedOn'], params, basis })]
  }
  const late = checkDays(approval.budgetApprovedOn, budgetDisclosedOn, norms)
  if (objectiveDisclosedOn === undefined) {
    const params = { on: budgetDisclosedOn }
    return [gateIssues.raise('disclosure.objective-not-disclosed', { path, params, basis }), ...late]
  }
  if (objectiveDisclosedOn === budgetDisclosedOn || !sameDay) return late
  const params = { on: objectiveDisclosedOn, by: budgetDisclosedOn }
  return [gateIssues.raise('disclosure.not-same-day', { path, params, basis }), ...late]
}

/** The days the rulebook leaves between approval and disclosure. */
const checkDays = (approved: Day | undefined, on: Day, norms: Norms): Issue[] => {
  const days = findNorm(norms, 'disclosure.days')
  if (days === undefined || approved === undefined) return []
  const taken = num(String(daysBetween(approved, on)))
  if (compare(taken, num(days.value)) <= 0) return []
  const until = addDays(approved, wholeNumber(days.value))
  const params = { on, until, days: days.value }
  return [gateIssues.raise('disclosure.late', { path: ['budgetDisclosedOn'], params, basis: [...days.citations] })]
}
