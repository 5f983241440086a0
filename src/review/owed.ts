import type { Day } from '../kernel/day.js'
import { obligationOf, type Obligation } from '../model/events/obligation.js'
import type { Party, PartyKind } from '../model/party.js'
import type { NormKey } from '../norms/norm-values.js'
import type { Norms } from '../norms/rulebook.js'
import { findNorm } from '../norms/use-norm.js'

export const owedWhats = [
  'ex-ante',
  'ex-ante-decision',
  'adjustment',
  'match',
  'objective',
  'review',
  'revision',
  're-review',
  'improvement',
] as const

/** What somebody owes. It keeps the budget shut, but for the improvement after 良 and what an emergency puts off. */
export type Owed = {
  what: (typeof owedWhats)[number]
  stage: 'ex-ante' | 'objective' | 'review'
  by: PartyKind
  due?: Day | undefined
  overdueDays?: number | undefined
  open?: boolean | undefined
}

type Whose = { subject?: string | undefined; owner?: Party | undefined }

const keys: { readonly [S in Owed['stage']]: NormKey } = {
  'ex-ante': 'gate.ex-ante',
  objective: 'gate.objective',
  review: 'review.consequences',
}

/** What is owed, as an obligation. */
export const gateObligation = (owed: Owed, { subject, owner }: Whose, norms: Norms): Obligation => {
  const { what, stage, by, due, overdueDays, open } = owed
  const blocks = open ? [] : [{ stage: 'budget', what: 'admission' }]
  const state = overdueDays === undefined ? 'due' : 'overdue'
  const basis = findNorm(norms, keys[stage])?.citations
  return obligationOf({ subject, stage, what, by, unit: owner, state, due, overdueDays, blocks, basis })
}
