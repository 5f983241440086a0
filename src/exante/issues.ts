import { defineIssues } from '../kernel/issue.js'

/** What an ex-ante assessment finds beside its marks, and what is wrong with printed cuts. */
export const exAnteIssues = /* @__PURE__ */ defineIssues({
  'exante.conclusion-differs': 'warning',
  'exante.no-conclusion': 'info',
  'exante.facts-missing': 'info',
  'exante.negative-amount': 'error',
  'exante.suggested-over-requested': 'error',
  'exante.cut-without-reason': 'warning',
  'exante.reject-with-money': 'warning',
  'exante.lines-need-hundred': 'info',
  'exante.percent-unreadable': 'error',
  'exante.percent-truncated': 'warning',
  'exante.percent-wrong': 'warning',
  'exante.amount-wrong': 'warning',
  'exante.zero-request': 'warning',
})

export type ExAnteIssueCode = keyof typeof exAnteIssues.table
