/** Outcomes that may have nothing to cite: what they would stand on is not stated by the rulebook, or not on that day. */
export const uncited: Readonly<Record<string, string>> = {
  'evaluation.evaluate-project provisional': 'no rulebook had a total before 2016',
  'exante.assess-ex-ante provisional': 'the rulebook has no such framework',
  'oversight.reconcile-scores agree': 'nothing asked for spot checks before 财预〔2020〕10号',
  'oversight.reconcile-scores differ': 'nothing asked for spot checks before 财预〔2020〕10号',
  'review.choose-advice unruled': 'the rulebook states no consequences',
  'review.gate-budget not-yet': 'the rulebook states no gate',
  'review.review-objective graded': 'nothing asked for a review before 财预〔2015〕88号',
  'review.review-objective opinion': 'nothing asked for a review before 财预〔2015〕88号',
  'review.review-objective provisional': 'nothing asked for a review before 财预〔2015〕88号',
  'scoring.measure-points off': 'the rulebook gives execution no points',
  'scoring.score-execution unscored': 'the rulebook gives execution no points',
  'scoring.score-indicator unscored': 'the rulebook scores no row',
  'scoring.sum-scores summed': 'no rulebook had a total before 2016',
  'scoring.sum-scores summed-with-rounding': 'no rulebook had a total before 2016',
}
