import { addDays, type Day } from '../kernel/day.js'
import type { Issue } from '../kernel/issue.js'
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
export const approveTogether = (approval: Approval, norms: Norms): Issue[] => [
  ...issued(approval, norms),
  ...disclosed(approval, norms),
]

const issued = (
  { budgetApprovedOn, budgetApprovedBy, objectiveIssuedOn, objectiveIssuedBy }: Approval,
  norms: Norms,
): Issue[] => {
  const norm = findNorm(norms, 'approval.together')
  const basis = [...(norm?.citations ?? [])]
  const sameDay = norm?.value.choice === 'same-day-same-body'
  if (budgetApprovedOn === undefined) {
    return objectiveIssuedOn === undefined
      ? [gateIssues.raise('approval.budget-not-approved', { path: ['budgetApprovedOn'] })]
      : [
          gateIssues.raise('approval.without-budget', {
            path: ['budgetApprovedOn'],
            params: { on: objectiveIssuedOn },
            basis,
          }),
        ]
  }
  const day =
    objectiveIssuedOn === undefined
      ? [
          gateIssues.raise('approval.objective-not-issued', {
            path: ['objectiveIssuedOn'],
            params: { on: budgetApprovedOn },
            basis,
          }),
        ]
      : []
  const late =
    sameDay && objectiveIssuedOn !== undefined && objectiveIssuedOn !== budgetApprovedOn
      ? [
          gateIssues.raise('approval.not-same-day', {
            path: ['objectiveIssuedOn'],
            params: { on: objectiveIssuedOn, by: budgetApprovedOn },
            basis,
          }),
        ]
      : []
  const other =
    budgetApprovedBy && objectiveIssuedBy && budgetApprovedBy.id !== objectiveIssuedBy.id
      ? [
          gateIssues.raise('approval.not-same-body', {
            path: ['objectiveIssuedBy'],
            params: { found: objectiveIssuedBy.id, expected: budgetApprovedBy.id },
            basis,
          }),
        ]
      : []
  return [...day, ...late, ...other]
}

const disclosed = (
  { budgetApprovedOn, budgetDisclosedOn, objectiveDisclosedOn, classified }: Approval,
  norms: Norms,
): Issue[] => {
  const norm = findNorm(norms, 'approval.together')
  const basis = [...(norm?.citations ?? [])]
  const sameDay = norm?.value.choice === 'same-day-same-body'
  const reason = classified?.trim() ?? ''
  if (reason !== '') {
    return objectiveDisclosedOn === undefined
      ? [gateIssues.raise('disclosure.classified', { path: ['classified'], params: { because: reason } })]
      : [
          gateIssues.raise('disclosure.classified-disclosed', {
            path: ['objectiveDisclosedOn'],
            params: { on: objectiveDisclosedOn, because: reason },
          }),
        ]
  }
  const days = findNorm(norms, 'disclosure.days')
  const until = days && budgetApprovedOn !== undefined ? addDays(budgetApprovedOn, Number(days.value)) : undefined
  const late =
    until !== undefined && budgetDisclosedOn !== undefined && budgetDisclosedOn > until
      ? [
          gateIssues.raise('disclosure.late', {
            path: ['budgetDisclosedOn'],
            params: { on: budgetDisclosedOn, until, days: days?.value ?? '' },
            basis: [...(days?.citations ?? [])],
          }),
        ]
      : []
  if (budgetDisclosedOn === undefined)
    return objectiveDisclosedOn === undefined
      ? []
      : [
          gateIssues.raise('disclosure.without-budget', {
            path: ['budgetDisclosedOn'],
            params: { on: objectiveDisclosedOn },
            basis,
          }),
        ]
  if (objectiveDisclosedOn === undefined)
    return [
      gateIssues.raise('disclosure.objective-not-disclosed', {
        path: ['objectiveDisclosedOn'],
        params: { on: budgetDisclosedOn },
        basis,
      }),
      ...late,
    ]
  return [
    ...(objectiveDisclosedOn === budgetDisclosedOn || !sameDay
      ? []
      : [
          gateIssues.raise('disclosure.not-same-day', {
            path: ['objectiveDisclosedOn'],
            params: { on: objectiveDisclosedOn, by: budgetDisclosedOn },
            basis,
          }),
        ]),
    ...late,
  ]
}
