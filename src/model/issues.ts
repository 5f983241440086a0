import { defineIssues, error, info } from '../kernel/issue.js'

/** What can be wrong with a noun that its shape alone does not show. */
export const modelIssues = /* @__PURE__ */ defineIssues({
  'funds.negative': error('amount'),
  'objective.no-indicators': error(),
  'target.reversed-range': error('from', 'to'),
  'standard.amount-not-positive': error('amount'),
  'standard.prices-unknown': error('id'),
  'target.negative-tolerance': error('tolerance'),
  'points.negative': error('points'),
  'indicator.duplicate-id': error('id'),
  'indicator.unknown-parent': error('parent'),
  'responsible.missing': info(),
  'period.reversed': error('from', 'to'),
  'plan.unknown-row': error('row'),
  'plan.one-figure': error('by'),
  'plan.not-in-order': error('by', 'before'),
  'plan.goes-back': error('share', 'before', 'by'),
  'report.corrects-itself': error('id'),
  'adjustment.changes-differ': error('at', 'how'), // how: stated, or left-out
  'results.unknown-indicator': error('indicator'),
  'results.repeated-indicator': error('indicator'),
})
