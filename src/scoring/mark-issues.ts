import { defineIssues, error, info, warning } from '../kernel/issue.js'

/** What can be wrong with the marks of a framework: an error leaves the criterion without a score, and the framework provisional. */
export const markIssues = /* @__PURE__ */ defineIssues({
  'marks.unknown-criterion': error('id'),
  'marks.not-a-leaf': error('id'),
  'marks.missing': error(),
  'marks.kind': error('found', 'expected'),
  'marks.count': error('found'),
  'marks.out-of-points': error('score', 'points'),
  'marks.out-of-band': error('grade', 'score', 'from', 'to', 'inclusive?'),
  'marks.too-many-decimals': error('score', 'limit'),
  'marks.grade-without-band': error('grade'),
  'marks.grade-without-score': error('grade', 'from', 'to', 'inclusive?'),
  'marks.unknown-item': error('found', 'known'),
  'marks.repeated-item': warning('id'),
  'marks.zero-denominator': error('name'),
  'marks.combine-missing': error('count'),
  'marks.too-few-to-trim': error('count'),
  'marks.uneven-count': warning('count', 'most'),
  'marks.mixed-states': error('count'),
  'marks.insufficient-evidence': error('because'),
  'marks.nothing-applies': error(),
  'marks.veto-without-grade': warning('grade'),
  'framework.unknown-cap': error('grade'),
  'framework.reduced-total': info('total', 'expected'),
})

export type MarkIssueCode = keyof typeof markIssues.table
