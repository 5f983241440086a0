import type { Used } from '../kernel/conclusion.js'
import type { Norms } from '../norms/rulebook.js'
import { findNorm } from '../norms/use-norm.js'
import type { Emergency } from './emergency-gate.js'
import type { ExAnteFound } from './ex-ante-gate.js'
import { decisive, type GateState } from './gate-state.js'
import type { ObjectiveFound } from './objective-gate.js'

type Found = { exAnte: ExAnteFound; objective: ObjectiveFound; emergency: Emergency | undefined }

/** The norms a verdict stands on, and the conventions it needed. */
export const normsRead = (state: GateState, { exAnte, emergency }: Found, norms: Norms): (Used | undefined)[] => {
  const asked = state.exAnte !== undefined || exAnte.issues.length > 0
  const several = state.reviews.length > 1
  const rewritten = state.remarks.some(
    ({ code }) => code === 'gate.revised-unchanged' || code === 'gate.reviewed-again-unrevised',
  )
  const levels = findNorm(norms, 'silence.levels-demanded')
  return [
    findNorm(norms, 'gate.objective'),
    findNorm(norms, 'review.consequences'),
    asked ? findNorm(norms, 'gate.ex-ante') : undefined,
    asked ? findNorm(norms, 'ex-ante.trigger') : undefined,
    several ? findNorm(norms, 'review.levels') : undefined,
    several || levels?.value.choice === 'all' ? levels : undefined,
    rewritten ? findNorm(norms, 'silence.re-review-change') : undefined,
    emergency ? findNorm(norms, 'gate.emergency-term') : undefined,
    emergency?.overdueDays !== undefined ? findNorm(norms, 'silence.emergency-overdue') : undefined,
    decisive(state)?.standing === 'still-fails' ? findNorm(norms, 'silence.still-fails') : undefined,
  ]
}
