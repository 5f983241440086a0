import { canonicalJson } from '../kernel/canonical-json.js'
import type { Day } from '../kernel/day.js'
import type { GateEvent } from '../model/events/gate-event.js'
import type { Objective } from '../model/promise/objective.js'
import type { ReviewConsequences } from '../norms/norm-values.js'
import type { Grade } from '../norms/vocabulary.js'
import { passes } from './passes.js'

/** Where a budget request stands after its events. */
export type GateState = {
  exAnte?: Extract<GateEvent, { kind: 'ex-ante' | 'ex-ante-not-required' }> | undefined
  filedOn?: Day | undefined
  objective?: Objective | undefined
  review:
    | 'none'
    | 'passed'
    | 'improve'
    | 'revise'
    | 'revised'
    | 'rejected'
    | 'still-fails'
    | 'opinion-against'
    | 'no-consequence'
  grade?: Grade | undefined
  reviewedTooEarly: boolean
  reviewedAgainUnrevised: boolean
}

/**
 * The events of a request in the order of their days. A second failing review counts as "still fails" only after a revision;
 * what is refused for good stays refused, whatever comes later.
 */
export const stateAfter = (events: readonly GateEvent[], consequences: ReviewConsequences): GateState => {
  const state: GateState = { review: 'none', reviewedTooEarly: false, reviewedAgainUnrevised: false }
  let revisedAfterFailing = false
  for (const event of events) {
    if (state.review === 'rejected' || state.review === 'still-fails') break
    switch (event.kind) {
      case 'ex-ante':
        state.exAnte = event
        break
      case 'ex-ante-not-required':
        if (state.exAnte?.kind !== 'ex-ante') state.exAnte = event // what was assessed stays assessed
        break
      case 'filed':
        if (passed(state) && !isSame(state.objective, event.objective)) state.review = 'none' // another objective than the one reviewed
        state.filedOn ??= event.on
        state.objective = event.objective
        break
      case 'revised':
        if (state.review === 'passed' && !isSame(state.objective, event.objective)) state.review = 'none' // after 良 the agreed improvement goes on
        state.filedOn ??= event.on
        state.objective = event.objective
        if (state.review === 'revise' || state.review === 'opinion-against') {
          revisedAfterFailing ||= state.review === 'revise'
          state.review = 'revised'
        }
        break
      case 'opinion':
        if (state.filedOn === undefined) state.reviewedTooEarly = true
        else if (state.review === 'revise')
          state.reviewedAgainUnrevised = true // an opinion takes no failing grade away
        else state.review = event.accepted ? 'passed' : 'opinion-against'
        break
      case 'reviewed': {
        if (state.filedOn === undefined) {
          state.reviewedTooEarly = true
          break
        }
        const step = consequences.grades[event.grade]
        const fails = revisedAfterFailing && !passes(event.grade)
        state.reviewedAgainUnrevised = state.review === 'revise'
        state.grade = event.grade
        if (fails && consequences.stillFailing === 'reject') state.review = 'still-fails'
        else if (step === 'reject') state.review = 'rejected'
        else if (step === 'revise') state.review = 'revise'
        else state.review = step === 'proceed' ? 'passed' : step === 'improve' ? 'improve' : 'no-consequence'
        revisedAfterFailing = false
        break
      }
    }
  }
  return state
}

const passed = ({ review }: GateState): boolean => review === 'passed' || review === 'improve'
const isSame = (a: Objective | undefined, b: Objective): boolean =>
  a !== undefined && canonicalJson(a) === canonicalJson(b)
