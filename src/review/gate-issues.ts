import { defineIssues, error, info, warning } from '../kernel/issue.js'

/** Why a budget request passes the gate or does not, and what is wrong with an approval or an adjustment. */
export const gateIssues = /* @__PURE__ */ defineIssues({
  'gate.no-objective': error(),
  'gate.ex-ante-rejected': error('on'),
  'gate.ex-ante-missing': error(),
  'gate.ex-ante-unknown': info('key', 'rulebook'),
  'gate.ex-ante-undecided': error('name'),
  'gate.ex-ante-adjust': info('on'),
  'gate.not-reviewed': error(),
  'gate.reviewed-before-filing': error(),
  'gate.improve': info('grade'),
  'gate.revision-owed': error('grade'),
  'gate.re-review-owed': error('grade'),
  'gate.opinion-against': error(),
  'gate.rejected': error('grade'),
  'gate.still-fails': error('grade'),
  'gate.reviewed-again-unrevised': warning('grade'),
  'gate.later-event': info('on', 'day'),
  'approval.budget-not-approved': info(),
  'approval.objective-not-issued': error('on'),
  'approval.not-same-day': error('on', 'by'),
  'approval.not-same-body': error('found', 'expected'),
  'approval.without-budget': error('on'),
  'disclosure.objective-not-disclosed': error('on'),
  'disclosure.not-same-day': error('on', 'by'),
  'disclosure.without-budget': error('on'),
  'disclosure.late': warning('on', 'until', 'days'),
  'disclosure.classified': info('because'),
  'disclosure.classified-disclosed': error('on', 'because'),
  'adjustment.no-budget': error(),
  'adjustment.no-reason': error(),
  'adjustment.not-entitled': error('found'),
  'adjustment.framework-changed': error('found', 'expected'),
  'adjustment.nothing-changed': error(),
})

export type GateIssueCode = keyof typeof gateIssues.table
