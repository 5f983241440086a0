import type { GateEvent } from '../model/events/gate-event.js'
import type { Party } from '../model/party.js'
import type { Norms } from '../norms/rulebook.js'
import { findNorm } from '../norms/use-norm.js'
import { countReview } from './count-review.js'
import type { Placed } from './events-of-year.js'
import { gateIssues } from './gate-issues.js'
import { decisive, isOver, type GateContext, type GateState } from './gate-state.js'
import { promiseOf } from './promise-of.js'

/** The events of a request in the order of their days. What is refused for good stays refused, whatever comes later. */
export const stateAfter = (events: readonly Placed[], owner: Party | undefined, norms: Norms): GateState => {
  const consequences = findNorm(norms, 'review.consequences')?.value ?? { grades: {}, stillFailing: 'revise' }
  const context: GateContext = { consequences, owner, norms }
  const state: GateState = { rewritten: false, reviews: [], remarks: [] }
  for (const placed of events) {
    if (isOver(decisive(state))) break
    take(state, placed, context)
  }
  return state
}

const take = (state: GateState, { event, at }: Placed, context: GateContext): void => {
  switch (event.kind) {
    case 'ex-ante': {
      if (state.exAnte?.kind === 'ex-ante' && state.exAnte.conclusion === 'reject' && event.conclusion !== 'reject') {
        const params = { on: event.on, earlier: state.exAnte.on }
        state.remarks.push(gateIssues.raise('gate.ex-ante-assessed-again', { path: [at], params }))
      }
      state.exAnte = event
      state.rewritten = false
      return
    }
    case 'ex-ante-not-required':
      if (state.exAnte?.kind !== 'ex-ante') state.exAnte = event // what was assessed stays assessed
      return
    case 'emergency':
      state.emergency = { event, at }
      return
    case 'filed':
    case 'revised':
      write(state, { event, at }, context)
      return
    case 'reviewed':
    case 'opinion':
      countReview(state, { event, at }, context)
  }
}

type Written = Placed<Extract<GateEvent, { kind: 'filed' | 'revised' }>>

/** An objective filed or revised. After 良 the agreed improvement goes on without another review: the review is then of the improved one. */
const write = (state: GateState, { event, at }: Written, { norms }: GateContext): void => {
  const promise = promiseOf(event.objective, norms)
  const changed = promise !== state.promise
  if (event.kind === 'revised' && state.objective && !changed)
    state.remarks.push(
      gateIssues.raise('gate.revised-unchanged', { path: [at, 'objective'], params: { on: event.on } }),
    )
  if (event.kind === 'revised')
    for (const review of state.reviews)
      if (review.standing === 'improve' && changed && review.promise === state.promise) {
        review.standing = 'passed'
        review.promise = promise
      }
  state.rewritten ||= changed
  state.objective = event.objective
  state.promise = promise
  state.amount = event.amount
}
