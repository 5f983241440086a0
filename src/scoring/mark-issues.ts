import { defineIssues } from '../kernel/issue.js'

/** What can be wrong with the marks of a framework: an error leaves the criterion without a score, and the framework provisional. */
export const markIssues = /* @__PURE__ */ defineIssues({
  'marks.unknown-criterion': 'error',
  'marks.not-a-leaf': 'error',
  'marks.missing': 'error',
  'marks.kind': 'error',
  'marks.count': 'error',
  'marks.out-of-points': 'error',
  'marks.out-of-band': 'error',
  'marks.too-many-decimals': 'error',
  'marks.grade-without-band': 'error',
  'marks.grade-without-score': 'error',
  'marks.unknown-item': 'error',
  'marks.repeated-item': 'warning',
  'marks.zero-denominator': 'error',
  'marks.combine-missing': 'error',
  'marks.too-few-to-trim': 'error',
  'marks.mixed-states': 'error',
  'marks.insufficient-evidence': 'error',
  'marks.nothing-applies': 'error',
  'marks.veto-without-grade': 'warning',
  'framework.unknown-cap': 'error',
  'framework.reduced-total': 'info',
})

export type MarkIssueCode = keyof typeof markIssues.table
