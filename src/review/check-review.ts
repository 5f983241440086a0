import type { Issue, Path } from '../kernel/issue.js'
import { modelIssues } from '../model/issues.js'
import type { Objective } from '../model/promise/objective.js'
import type { Party } from '../model/party.js'
import type { Review } from '../model/results/review.js'
import { citedOn, ownBasis } from '../norms/own-basis.js'
import type { Norms } from '../norms/rulebook.js'
import { findNorm } from '../norms/use-norm.js'
import { reviewIssues } from './review-issues.js'

/** Whether there is something to review, who reviews it, and whether this kind of review is the one the rulebook wants. */
export const checkReview = (
  objective: Objective,
  review: Review,
  norms: Norms,
  options: { key?: boolean | undefined },
): Issue[] => [
  ...checkObjective(objective),
  ...checkParties(objective, review, norms),
  ...checkScope(review, norms, options.key),
]

/** Nothing can be evaluated without indicators; a review that finds none stands. */
const checkObjective = ({ indicators }: Objective): Issue[] => {
  if (indicators.length > 0) return []
  return [{ ...modelIssues.raise('objective.no-indicators', { path: ['indicators'] }), severity: 'warning' }]
}

const partiesOf = (review: Review): { by: Party; path: Path }[] =>
  review.mode === 'quantitative'
    ? review.panels.map(({ by }, i) => ({ by, path: ['panels', i, 'by'] }))
    : [{ by: review.by, path: ['by'] }]

const checkParties = ({ setBy }: Objective, review: Review, { day }: Norms): Issue[] => {
  const basis = citedOn(ownBasis.ownObjective, day)
  const issues: Issue[] = []
  const seen = new Set<string>()
  for (const { by, path } of partiesOf(review)) {
    const params = { by: by.id }
    if (setBy !== undefined && setBy.id === by.id)
      issues.push(reviewIssues.raise('review.own-objective', { path, params, basis }))
    if (seen.has(by.id)) issues.push(reviewIssues.raise('review.repeated-party', { path, params }))
    seen.add(by.id)
  }
  return issues
}

/** Which reviews are graded is the rulebook's; without a rule, or without knowing which project this is, nothing is said. */
const checkScope = ({ mode }: Review, norms: Norms, key: boolean | undefined): Issue[] => {
  const norm = findNorm(norms, 'review.graded')
  if (norm === undefined) return []
  const wanted = norm.value.choice === 'all-projects' ? true : key
  if (wanted === undefined || wanted === (mode !== 'opinion')) return []
  const code = wanted ? 'review.grade-required' : 'review.grade-not-required'
  return [reviewIssues.raise(code, { path: ['mode'], basis: [...norm.citations] })]
}
