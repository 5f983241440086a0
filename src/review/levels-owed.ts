import type { Issue } from '../kernel/issue.js'
import type { Norms } from '../norms/rulebook.js'
import { findNorm } from '../norms/use-norm.js'
import { gateIssues } from './gate-issues.js'
import { isPass, type GateState } from './gate-state.js'
import type { Owed } from './owed.js'

/** 「各级审核」 Where a rulebook demands every level: the reviews that are missing, that failed, or that were of another promise. */
export const levelsOwed = ({ reviews, promise }: GateState, norms: Norms): { issues: Issue[]; owed: Owed[] } => {
  const levels = findNorm(norms, 'review.levels')
  const demanded = findNorm(norms, 'silence.levels-demanded')
  const issues: Issue[] = []
  const owed: Owed[] = []
  if (!levels || demanded?.value.choice !== 'all') return { issues, owed }
  levels.value.forEach((kind, level) => {
    const passed = reviews.some(
      (review) => review.level === level && isPass(review.standing) && !review.against && review.promise === promise,
    )
    if (passed) return
    issues.push(gateIssues.raise('gate.level-missing', { params: { kind }, basis: [...demanded.citations] }))
    owed.push({ what: 'review', stage: 'review', by: kind })
  })
  return { issues, owed }
}
