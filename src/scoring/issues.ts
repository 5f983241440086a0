import { defineIssues, error, warning } from '../kernel/issue.js'

/** What scoring finds: an error leaves the row or the total without a score. */
export const scoringIssues = /* @__PURE__ */ defineIssues({
  'points.missing': error(),
  'points.sum': error('sum', 'expected'),
  'rows.cut-off': error('sum', 'expected'),
  'points.parts-sum': warning('points', 'sum'),
  'rows.none-applicable': error(),
  'actual.missing': error(),
  'actual.unjudged': error('text'),
  'actual.kind-mismatch': error('target', 'actual'),
  'actual.bound': warning('comparison', 'value'),
  'target.unscorable': error(), // neither a target nor a judgement; that a promise names no value is validation's (indicator.missing-value)
  'target.undecidable': error('target', 'actual'),
  'target.strict-equality': warning('target'),
  'target.zero': warning('actual'),
  'target.negative': warning('target', 'actual'),
  'judgement.out-of-band': warning('words', 'score', 'from', 'to', 'inclusive?'),
  'actual.date-too-coarse': error('by', 'on'),
  'row.unmet-unexplained': warning('lost', 'points'),
  'judgement.measured-target': warning('text'),
  'over-achievement.unexplained': warning('rate', 'line'),
  'funds.no-budget': error(),
  'funds.spent-without-budget': error('executed'),
  'funds.annual-missing': error(),
  'funds.executed-missing': error(),
  'funds.zero-parent': warning('annual', 'executed'),
})

export type ScoringIssueCode = keyof typeof scoringIssues.table
