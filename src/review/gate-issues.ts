import { defineIssues } from '../kernel/issue.js'

/** Why a budget request passes the gate or does not, and what is wrong with an approval or an adjustment. */
export const gateIssues = /* @__PURE__ */ defineIssues({
  'gate.no-objective': 'error',
  'gate.ex-ante-rejected': 'error',
  'gate.ex-ante-missing': 'error',
  'gate.ex-ante-unknown': 'info',
  'gate.ex-ante-undecided': 'error',
  'gate.ex-ante-adjust': 'info',
  'gate.not-reviewed': 'error',
  'gate.reviewed-before-filing': 'error',
  'gate.improve': 'info',
  'gate.revision-owed': 'error',
  'gate.re-review-owed': 'error',
  'gate.opinion-against': 'error',
  'gate.rejected': 'error',
  'gate.still-fails': 'error',
  'gate.reviewed-again-unrevised': 'warning',
  'gate.later-event': 'info',
  'approval.budget-not-approved': 'info',
  'approval.objective-not-issued': 'error',
  'approval.not-same-day': 'error',
  'approval.not-same-body': 'error',
  'approval.without-budget': 'error',
  'disclosure.objective-not-disclosed': 'error',
  'disclosure.not-same-day': 'error',
  'disclosure.without-budget': 'error',
  'disclosure.late': 'warning',
  'disclosure.classified': 'info',
  'disclosure.classified-disclosed': 'error',
  'adjustment.no-budget': 'error',
  'adjustment.no-reason': 'error',
  'adjustment.not-entitled': 'error',
  'adjustment.framework-changed': 'error',
  'adjustment.nothing-changed': 'error',
})

export type GateIssueCode = keyof typeof gateIssues.table
