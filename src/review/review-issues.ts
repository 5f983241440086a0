import { defineIssues } from '../kernel/issue.js'

/** What a review of an objective finds beside its marks. */
export const reviewIssues = /* @__PURE__ */ defineIssues({
  'review.no-indicators': 'warning',
  'review.own-objective': 'warning',
  'review.repeated-party': 'warning',
  'review.no-panels': 'error',
  'review.panel-incomplete': 'error',
  'review.grade-not-required': 'info',
  'review.grade-required': 'warning',
  'review.no-consequence': 'info',
  'review.repeated-subject': 'warning',
})

export type ReviewIssueCode = keyof typeof reviewIssues.table
