import type { Issue } from '../kernel/issue.js'
import type { Norms } from '../norms/rulebook.js'
import { findNorm } from '../norms/use-norm.js'
import { gateIssues } from './gate-issues.js'
import { decisive, type GateState, type LevelReview } from './gate-state.js'
import { levelsOwed } from './levels-owed.js'
import type { Owed } from './owed.js'
import { reviewIssues } from './review-issues.js'

type Refused = false | 'filed' | 'for-good'
export type ObjectiveFound = { issues: Issue[]; owed: Owed[]; refused: Refused }

const objective: Owed = { what: 'objective', stage: 'objective', by: 'unit' }
const revision: Owed = { what: 'revision', stage: 'review', by: 'unit' }
const improvement: Owed = { what: 'improvement', stage: 'review', by: 'unit', open: true }

/** 「目标是否到位」 Filed and reviewed, with the consequence of the grade: what is wrong, what is owed, whether the request is out. */
export const objectiveGate = (state: GateState, norms: Norms): ObjectiveFound => {
  const gate = findNorm(norms, 'gate.objective')
  if (!state.objective || state.objective.indicators.length === 0) {
    const basis = [...(gate?.citations ?? [])]
    return found('filed', [objective], [gateIssues.raise('gate.no-objective', { basis })])
  }
  const review = decisive(state)
  if (review === undefined) {
    const by = findNorm(norms, 'review.levels')?.value[0] ?? 'department'
    return found(false, [{ what: 'review', stage: 'review', by }], [gateIssues.raise('gate.not-reviewed')])
  }
  return reviewed(state, review, norms)
}

const reviewed = (state: GateState, review: LevelReview, norms: Norms): ObjectiveFound => {
  const consequences = findNorm(norms, 'review.consequences')
  const changed = review.promise !== state.promise
  const where = { params: { grade: review.grade ?? '' }, basis: [...(consequences?.citations ?? [])] }
  const look: Owed = { what: 'review', stage: 'review', by: review.by.kind }
  const again: Owed = { ...look, what: 're-review' }
  if (!changed && review.against) {
    const [first, second] = [review.grade, review.against.grade]
    const params = { on: review.on, grade: first, again: review.against.on, otherGrade: second }
    return found(false, [again], [gateIssues.raise('gate.reviews-contradict', { params, basis: where.basis })])
  }
  switch (review.standing) {
    case 'passed':
    case 'improve': {
      if (changed) return found(false, [look], [gateIssues.raise('gate.not-reviewed')])
      const { issues, owed } = levelsOwed(state, norms)
      if (review.standing === 'passed') return found(false, owed, issues)
      return found(false, [...owed, improvement], [...issues, gateIssues.raise('gate.improve', where)])
    }
    case 'revise':
      return changed
        ? found(false, [again], [gateIssues.raise('gate.re-review-owed', where)])
        : found(false, [revision], [gateIssues.raise('gate.revision-owed', where)])
    case 'opinion-against':
      return changed
        ? found(false, [again], [gateIssues.raise('gate.re-review-owed', where)])
        : found(false, [revision], [gateIssues.raise('gate.opinion-against')])
    case 'rejected':
      return found('for-good', [], [gateIssues.raise('gate.rejected', where)])
    case 'still-fails':
      return found('for-good', [], [gateIssues.raise('gate.still-fails', where)])
    case 'ungraded': {
      const basis = [...(findNorm(norms, 'review.graded')?.citations ?? [])]
      return found(false, [look], [gateIssues.raise('gate.grade-owed', { basis })])
    }
    case 'no-consequence': {
      const unruled = consequences ? [reviewIssues.raise('review.no-consequence', where)] : [] // without any the norm itself is named absent
      return found(false, [look], unruled)
    }
  }
}

const found = (refused: Refused, owed: Owed[], issues: Issue[]): ObjectiveFound => ({ issues, owed, refused })
