import { defineIssues, error, info, warning } from '../kernel/issue.js'

/** What an ex-ante assessment finds beside its marks, and what is wrong with printed cuts. */
export const exAnteIssues = /* @__PURE__ */ defineIssues({
  'exante.conclusion-differs': warning('found', 'expected', 'score', 'from'),
  'exante.no-conclusion': info(),
  'exante.facts-missing': info('name'),
  'exante.suggested-over-requested': error('requested', 'suggested'),
  'exante.cut-without-reason': warning('amount'),
  'exante.reject-with-money': warning('suggested'),
  'exante.lines-need-hundred': info('sum'),
  'exante.cut-over-amount': error('amount', 'before'),
  'exante.rounds-differ': error('found', 'expected'),
  'exante.rounds-order': warning('on', 'before'),
  'exante.rounds-without-request': warning(),
  'exante.round-conclusion-differs': warning('found', 'expected'),
  'exante.marks-twice': error(),
  'exante.condition-open': warning('text'),
  'exante.financing-differs': warning('sum', 'expected'),
  'exante.financing-unconfirmed': warning('name', 'amount'),
  'exante.opinion-unknown': warning('id'),
  'exante.must-missed': warning('score', 'from'),
  'exante.support-contradicted': warning('rows'),
  'exante.percent-unreadable': error('found'),
  'exante.percent-truncated': warning('printed', 'expected', 'amount', 'requested'),
  'exante.percent-wrong': warning('printed', 'expected', 'amount', 'requested'),
  'exante.amount-wrong': warning('printed', 'expected', 'requested', 'suggested'),
  'exante.zero-request': warning(),
})

export type ExAnteIssueCode = keyof typeof exAnteIssues.table
