import { defineIssues, error, info, warning } from '../kernel/issue.js'

/** What a review of an objective finds beside its marks. */
export const reviewIssues = /* @__PURE__ */ defineIssues({
  'review.own-objective': warning('by'),
  'review.repeated-party': warning('by'),
  'review.no-panels': error(),
  'review.panel-incomplete': error('id', 'by'),
  'review.grade-not-required': info(),
  'review.grade-required': warning(),
  'review.no-consequence': info('grade'),
  'review.repeated-subject': warning('id'),
})

export type ReviewIssueCode = keyof typeof reviewIssues.table
