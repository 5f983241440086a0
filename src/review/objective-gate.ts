import type { Issue } from '../kernel/issue.js'
import type { Norms } from '../norms/rulebook.js'
import { findNorm } from '../norms/use-norm.js'
import { gateIssues } from './gate-issues.js'
import type { GateState } from './gate-state.js'
import type { Owed } from './owed.js'
import { reviewIssues } from './review-issues.js'

type Refused = false | 'until-filed' | 'for-good'
type Found = { issues: Issue[]; owed: Owed[]; refused: Refused }

const objective: Owed = { what: 'objective', stage: 'objective', by: 'unit' }
const review: Owed = { what: 'review', stage: 'review', by: 'department' }
const revision: Owed = { what: 'revision', stage: 'review', by: 'unit' }
const reReview: Owed = { what: 're-review', stage: 'review', by: 'department' }

/** 「目标是否到位」 Filed and reviewed, with the consequence of the grade: what is wrong, what is owed, whether the request is out. */
export const objectiveGate = (state: GateState, norms: Norms): Found => {
  const consequences = findNorm(norms, 'review.consequences')
  const where = { params: { grade: state.grade ?? '' }, basis: [...(consequences?.citations ?? [])] }
  const early = state.reviewedTooEarly ? [gateIssues.raise('gate.reviewed-before-filing')] : []
  if (!state.objective || state.objective.indicators.length === 0) {
    const basis = [...(findNorm(norms, 'gate.objective')?.citations ?? [])]
    return found('until-filed', [objective], [gateIssues.raise('gate.no-objective', { basis }), ...early])
  }
  const again = state.reviewedAgainUnrevised ? [gateIssues.raise('gate.reviewed-again-unrevised', where)] : []
  switch (state.review) {
    case 'passed':
      return found(false, [], [...early, ...again])
    case 'improve':
      return found(false, [], [...early, ...again, gateIssues.raise('gate.improve', where)])
    case 'none':
      return found(false, [review], [...early, gateIssues.raise('gate.not-reviewed')])
    case 'revise':
      return found(false, [revision], [...early, ...again, gateIssues.raise('gate.revision-owed', where)])
    case 'opinion-against':
      return found(false, [revision], [...early, gateIssues.raise('gate.opinion-against')])
    case 'revised':
      return found(false, [reReview], [...early, gateIssues.raise('gate.re-review-owed', where)])
    case 'rejected':
      return found('for-good', [], [...early, gateIssues.raise('gate.rejected', where)])
    case 'still-fails':
      return found('for-good', [], [...early, gateIssues.raise('gate.still-fails', where)])
    case 'no-consequence': {
      const unruled = consequences ? [reviewIssues.raise('review.no-consequence', where)] : [] // without any the norm itself is named absent
      return found(false, [review], [...early, ...again, ...unruled])
    }
  }
}

const found = (refused: Refused, owed: Owed[], issues: Issue[]): Found => ({ issues, owed, refused })
