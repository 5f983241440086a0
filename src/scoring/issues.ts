import { defineIssues } from '../kernel/issue.js'

/** What scoring finds: an error leaves the row or the total without a score. */
export const scoringIssues = /* @__PURE__ */ defineIssues({
  'points.missing': 'error',
  'points.sum': 'error',
  'points.parts-sum': 'warning',
  'actual.missing': 'error',
  'actual.unjudged': 'error',
  'actual.kind-mismatch': 'error',
  'actual.unit-mismatch': 'error',
  'actual.bound': 'warning',
  'target.unscorable': 'error',
  'target.strict-equality': 'warning',
  'target.zero': 'warning',
  'target.negative': 'warning',
  'judgement.out-of-band': 'warning',
  'judgement.measured-target': 'warning',
  'over-achievement.unexplained': 'warning',
  'funds.no-budget': 'error',
  'funds.spent-without-budget': 'error',
  'funds.annual-missing': 'error',
  'funds.executed-missing': 'error',
  'funds.zero-parent': 'warning',
})

export type ScoringIssueCode = keyof typeof scoringIssues.table
