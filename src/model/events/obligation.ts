import type { Citation } from '../../kernel/citation.js'
import type { Day } from '../../kernel/day.js'
import type { Party, PartyKind } from '../party.js'

export const obligationStates = ['upcoming', 'due', 'overdue', 'blocked'] as const

/** 「待办事项」 What somebody owes next: derived from events and rules, never stored as a state. */
export type Obligation = {
  id: string
  subject?: string | undefined
  stage: string
  what: string
  state: (typeof obligationStates)[number]
  due?: Day | undefined
  overdueDays?: number | undefined
  owner: { kind: PartyKind; id?: string | undefined }
  blocks: { stage: string; what: string }[]
  blockedBy?: string | undefined
  basis: Citation[]
}

type Owed = {
  subject?: string | undefined
  stage: string
  what: string
  by: PartyKind
  /** The unit that owes, where it is known: a duty of the unit is its own. */
  unit?: Party | undefined
  state?: Obligation['state'] | undefined
  due?: Day | undefined
  overdueDays?: number | undefined
  blocks?: Obligation['blocks'] | undefined
  blockedBy?: string | undefined
  basis?: readonly Citation[] | undefined
}

/** An obligation by whoever owes it. Its id says whose, in which stage, what: the same duty has the same id on every day. */
export const obligationOf = (owed: Owed): Obligation => {
  const { subject, stage, what, by, unit, state = 'due', due, overdueDays, blocks = [], blockedBy, basis = [] } = owed
  const obligation = { id: `${subject ?? 'subject'}:${stage}:${what}` } as Obligation // the members follow in their order
  if (subject !== undefined) obligation.subject = subject
  obligation.stage = stage
  obligation.what = what
  obligation.state = state
  if (due !== undefined) obligation.due = due
  if (overdueDays !== undefined) obligation.overdueDays = overdueDays
  obligation.owner = by === 'unit' && unit ? { kind: unit.kind, id: unit.id } : { kind: by }
  obligation.blocks = blocks
  if (blockedBy !== undefined) obligation.blockedBy = blockedBy
  obligation.basis = [...basis]
  return obligation
}
