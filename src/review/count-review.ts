import type { GateEvent } from '../model/events/gate-event.js'
import { findNorm } from '../norms/use-norm.js'
import type { Placed } from './events-of-year.js'
import { gateIssues } from './gate-issues.js'
import { decisive, isPass, type GateContext, type GateState, type LevelReview, type Standing } from './gate-state.js'
import { isOwn, levelOf } from './level-of.js'
import { passes } from './passes.js'

type Review = Extract<GateEvent, { kind: 'reviewed' | 'opinion' }>

/**
 * One review, counted or not. None is what comes before the filing, from nobody, or from the objective's own unit. A second look of
 * the same level at the same promise changes nothing; where it says the opposite of a pass, the two contradict each other.
 */
export const countReview = (state: GateState, { event, at }: Placed<Review>, context: GateContext): void => {
  const { objective, promise } = state
  const { by, on } = event
  if (objective === undefined || promise === undefined) {
    state.remarks.push(gateIssues.raise('gate.reviewed-before-filing', { path: [at, 'on'] }))
    return
  }
  if (by === undefined) {
    state.remarks.push(gateIssues.raise('gate.review-by-nobody', { path: [at, 'by'], params: { on } }))
    return
  }
  if (isOwn(by, { objective, owner: context.owner })) {
    state.remarks.push(gateIssues.raise('gate.review-own', { path: [at, 'by'], params: { on, by: by.id } }))
    return
  }
  const level = levelOf(by, context.norms)
  const above = decisive(state)
  const isLower = above !== undefined && level < above.level
  if (level < 0)
    state.remarks.push(gateIssues.raise('gate.reviewer-unlisted', { path: [at, 'by'], params: { kind: by.kind } }))
  if (isLower) {
    const params = { on, kind: by.kind, above: above.by.kind }
    state.remarks.push(gateIssues.raise('gate.lower-review', { path: [at], params }))
  }

  const before = state.reviews.find((review) => review.level === level)
  if (before?.promise === promise && before.standing !== 'ungraded') {
    const opposite = isPass(before.standing) && !isPass(standingOf(event, state, context))
    const params = { on: before.on, again: on }
    if (opposite) before.against = { on, grade: event.kind === 'reviewed' ? event.grade : undefined }
    else state.remarks.push(gateIssues.raise('gate.reviewed-again-unrevised', { path: [at], params }))
    return
  }
  const standing = standingOf(event, state, context)
  const review: LevelReview = { level, by, on, standing, promise }
  if (event.kind === 'reviewed') review.grade = event.grade
  state.reviews = [...state.reviews.filter((each) => each !== before), review]
  if (event.kind === 'opinion' || isLower) return
  if (standing === 'revise') state.failed = promise
  else if (isPass(standing)) state.failed = undefined
}

/** What a grade or an opinion leads to. "Still fails" only what failed with a grade and was really changed since. */
const standingOf = (event: Review, { failed, promise }: GateState, { consequences, norms }: GateContext): Standing => {
  if (event.kind === 'opinion') {
    if (!event.accepted) return 'opinion-against'
    return findNorm(norms, 'review.graded')?.value.choice === 'all-projects' ? 'ungraded' : 'passed'
  }
  const { grade } = event
  const fails = failed !== undefined && failed !== promise && !passes(grade)
  if (fails && consequences.stillFailing === 'reject') return 'still-fails'
  switch (consequences.grades[grade]) {
    case 'proceed':
      return 'passed'
    case 'improve':
      return 'improve'
    case 'revise':
      return 'revise'
    case 'reject':
      return 'rejected'
    default:
      return 'no-consequence'
  }
}
