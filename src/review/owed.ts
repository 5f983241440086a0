import { obligationOf, type Obligation } from '../model/events/obligation.js'
import type { Party } from '../model/party.js'
import type { Norms } from '../norms/rulebook.js'
import { findNorm } from '../norms/use-norm.js'

/** What somebody owes before the budget opens. */
export type Owed = {
  what: 'ex-ante' | 'objective' | 'review' | 'revision' | 're-review'
  stage: 'ex-ante' | 'objective' | 'review'
  by: 'unit' | 'department'
}

type Whose = { subject?: string | undefined; owner?: Party | undefined }

/** What is owed, as an obligation that blocks the budget. */
export const gateObligation = ({ what, stage, by }: Owed, { subject, owner }: Whose, norms: Norms): Obligation => {
  const key = what === 'ex-ante' ? 'gate.ex-ante' : what === 'objective' ? 'gate.objective' : 'review.consequences'
  const blocks = [{ stage: 'budget', what: 'admission' }]
  return obligationOf({ subject, stage, what, by, unit: owner, blocks, basis: findNorm(norms, key)?.citations })
}
