import type { Citation } from '../../kernel/citation.js'
import type { Day } from '../../kernel/day.js'
import type { Party } from '../party.js'

/** 「待办事项」 What somebody owes next: derived from events and rules, never stored as a state. */
export type Obligation = {
  id: string
  subject?: string | undefined
  stage: string
  what: string
  state: 'upcoming' | 'due' | 'overdue' | 'blocked'
  due?: Day | undefined
  overdueDays?: number | undefined
  owner: { kind: Party['kind']; id?: string | undefined }
  blocks: { stage: string; what: string }[]
  blockedBy?: string | undefined
  basis: Citation[]
}
