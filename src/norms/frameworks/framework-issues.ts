import { defineIssues, error, warning } from '../../kernel/issue.js'

/** What can be wrong with a framework itself, before anybody has marked anything. */
export const frameworkIssues = /* @__PURE__ */ defineIssues({
  'framework.points-sum': error('sum', 'expected'),
  'framework.duplicate-id': error('id'),
  'framework.parameter': error('name', 'found'),
  'framework.unreachable-band': warning('from'),
  'framework.scorer-ignored': warning(),
  'framework.points-decimals': warning('points', 'limit'),
})

export type FrameworkIssueCode = keyof typeof frameworkIssues.table
