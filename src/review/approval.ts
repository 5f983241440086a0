import type { Citation } from '../kernel/citation.js'
import type { Day } from '../kernel/day.js'
import type { Party } from '../model/party.js'

/** 「批复与公开」 When and by whom a project's budget and objective were approved and disclosed; `classified` says why it is not disclosed. */
export type Approval = {
  project: string
  budgetApprovedOn?: Day | undefined
  budgetApprovedBy?: Party | undefined
  objectiveIssuedOn?: Day | undefined
  objectiveIssuedBy?: Party | undefined
  budgetDisclosedOn?: Day | undefined
  objectiveDisclosedOn?: Day | undefined
  classified?: string | undefined
}

/** What a rulebook wants together, and where it says so. */
export type Together = { sameDay: boolean; basis: Citation[] }
