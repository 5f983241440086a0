import type { Day } from '../kernel/day.js'
import type { Issue } from '../kernel/issue.js'
import type { Decimal } from '../kernel/number.js'
import type { GateEvent } from '../model/events/gate-event.js'
import type { Objective } from '../model/promise/objective.js'
import type { Party } from '../model/party.js'
import type { ReviewConsequences } from '../norms/norm-values.js'
import type { Norms } from '../norms/rulebook.js'
import type { Grade } from '../norms/vocabulary.js'
import type { Placed } from './events-of-year.js'

type ExAnte = Extract<GateEvent, { kind: 'ex-ante' | 'ex-ante-not-required' }>

/** What a review came to. `ungraded`: an opinion where the rulebook wants a grade. */
export type Standing =
  'passed' | 'improve' | 'revise' | 'rejected' | 'still-fails' | 'opinion-against' | 'no-consequence' | 'ungraded'

/** The review of one level that counts, and the promise it was of. `against`: a later one says the opposite of the same promise. */
export type LevelReview = {
  level: number
  by: Party
  on: Day
  standing: Standing
  grade?: Grade | undefined
  promise: string
  against?: { on: Day; grade?: Grade | undefined } | undefined
}

/** Where a budget request stands after its events. */
export type GateState = {
  exAnte?: ExAnte | undefined
  /** Whether the objective was really changed, or first filed, since the ex-ante assessment. */
  rewritten: boolean
  emergency?: Placed<Extract<GateEvent, { kind: 'emergency' }>> | undefined
  objective?: Objective | undefined
  promise?: string | undefined
  amount?: Decimal | undefined
  reviews: LevelReview[]
  /** The promise that failed last, where no grade passed since. */
  failed?: string | undefined
  remarks: Issue[]
}

export type GateContext = { consequences: ReviewConsequences; owner: Party | undefined; norms: Norms }

/** The highest level that has reviewed: it decides. */
export const decisive = ({ reviews }: GateState): LevelReview | undefined =>
  [...reviews].sort((a, b) => b.level - a.level)[0]

export const isOver = (review: LevelReview | undefined): boolean =>
  review?.standing === 'rejected' || review?.standing === 'still-fails'

export const isPass = (standing: Standing): boolean => standing === 'passed' || standing === 'improve'
