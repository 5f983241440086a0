import { defineIssues, error, info, warning } from '../kernel/issue.js'

/** What a look over self-evaluations finds. */
export const oversightIssues = /* @__PURE__ */ defineIssues({
  'sampling.no-share': error(),
  'sampling.share-and-count': error('share', 'count', 'makes'),
  'sampling.count': error('count'),
  'sampling.no-seed': error(),
  'sampling.repeated-id': error('id'),
  'sampling.tickets': error('id', 'tickets'),
  'sampling.more-than-there-are': warning('count', 'of'),
  'sampling.population-empty': info(),
})

export type OversightIssueCode = keyof typeof oversightIssues.table
