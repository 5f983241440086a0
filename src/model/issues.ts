import { defineIssues } from '../kernel/issue.js'

/** What can be wrong with a noun that its shape alone does not show. */
export const modelIssues = /* @__PURE__ */ defineIssues({
  'funds.negative': 'error',
  'target.reversed-range': 'error',
  'target.negative-tolerance': 'error',
  'points.negative': 'error',
  'indicator.duplicate-id': 'error',
  'indicator.unknown-parent': 'error',
  'period.reversed': 'error',
  'results.unknown-indicator': 'error',
  'results.repeated-indicator': 'error',
})

export type ModelIssueCode = keyof typeof modelIssues.table
