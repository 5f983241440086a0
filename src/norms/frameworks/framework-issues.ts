import { defineIssues } from '../../kernel/issue.js'

/** What can be wrong with a framework itself, before anybody has marked anything. */
export const frameworkIssues = /* @__PURE__ */ defineIssues({
  'framework.points-sum': 'error',
  'framework.duplicate-id': 'error',
  'framework.parameter': 'error',
  'framework.unreachable-band': 'warning',
  'framework.scorer-ignored': 'warning',
  'framework.points-decimals': 'warning',
})

export type FrameworkIssueCode = keyof typeof frameworkIssues.table
