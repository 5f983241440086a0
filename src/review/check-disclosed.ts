import { daysAfter, daysBetween, type Day } from '../kernel/day.js'
import type { Issue } from '../kernel/issue.js'
import { wholeNumber } from '../kernel/whole-number.js'
import type { Norms } from '../norms/rulebook.js'
import { findNorm } from '../norms/use-norm.js'
import { apart } from './apart.js'
import type { Approval, Together } from './approval.js'
import { gateIssues } from './gate-issues.js'

/** 「同步公开」 The budget in its term, the objective with it, unless it is exempt for a reason. */
export const checkDisclosed = (approval: Approval, { sameDay, basis }: Together, norms: Norms): Issue[] => {
  const { budgetApprovedOn, budgetDisclosedOn, objectiveDisclosedOn } = approval
  const path = ['objectiveDisclosedOn']
  const because = approval.classified?.trim() ?? ''
  if (because !== '') {
    if (objectiveDisclosedOn === undefined)
      return [gateIssues.raise('disclosure.classified', { path: ['classified'], params: { because } })]
    const params = { on: objectiveDisclosedOn, because }
    return [gateIssues.raise('disclosure.classified-disclosed', { path, params })]
  }
  const inTerm = checkTerm(budgetApprovedOn, budgetDisclosedOn, norms)
  if (budgetDisclosedOn === undefined) {
    if (objectiveDisclosedOn === undefined) return inTerm
    const params = { on: objectiveDisclosedOn }
    return [gateIssues.raise('disclosure.without-budget', { path: ['budgetDisclosedOn'], params, basis }), ...inTerm]
  }
  if (objectiveDisclosedOn === undefined) {
    const params = { on: budgetDisclosedOn, days: String(daysBetween(budgetDisclosedOn, norms.day)) }
    return [gateIssues.raise('disclosure.objective-not-disclosed', { path, params, basis }), ...inTerm]
  }
  if (objectiveDisclosedOn === budgetDisclosedOn || !sameDay) return inTerm
  const params = { on: objectiveDisclosedOn, by: budgetDisclosedOn, ...apart(objectiveDisclosedOn, budgetDisclosedOn) }
  return [gateIssues.raise('disclosure.not-same-day', { path, params, basis }), ...inTerm]
}

/** The days the rulebook leaves between approval and disclosure: kept, missed, still running. */
const checkTerm = (approved: Day | undefined, on: Day | undefined, norms: Norms): Issue[] => {
  if (approved === undefined) return []
  const norm = findNorm(norms, 'disclosure.days')
  const path = ['budgetDisclosedOn']
  if (norm === undefined) return on === undefined ? [gateIssues.raise('disclosure.not-yet', { path })] : []
  const basis = [...norm.citations]
  const until = daysAfter(approved, wholeNumber(norm.value))
  const over = daysBetween(approved, on ?? norms.day) - wholeNumber(norm.value)
  if (over <= 0 || until === undefined) {
    if (on !== undefined) return []
    return [gateIssues.raise('disclosure.not-yet', { path, params: { until, left: String(-over) }, basis })]
  }
  const params = { until, days: norm.value, late: String(over) }
  if (on === undefined) return [gateIssues.raise('disclosure.overdue', { path, params, basis })]
  return [gateIssues.raise('disclosure.late', { path, params: { on, ...params }, basis })]
}
