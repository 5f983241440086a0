import type { Objective } from '../model/promise/objective.js'
import type { Party } from '../model/party.js'
import type { Norms } from '../norms/rulebook.js'
import { findNorm } from '../norms/use-norm.js'

/** The level a reviewer stands on, from 0; -1 for one the rulebook does not list, who so stands below all it lists. */
export const levelOf = ({ kind }: Party, norms: Norms): number => {
  const levels = findNorm(norms, 'review.levels')?.value
  return levels ? levels.indexOf(kind) : 0
}

/** Whose the objective is: who set it, who asks for the money. */
export type Owners = { objective: Objective; owner: Party | undefined }

/** Whether a reviewer looks at an objective of its own; a unit, where nobody says whose the objective is, may. */
export const isOwn = (by: Party, { objective: { setBy }, owner }: Owners): boolean => {
  const owners = [setBy, owner].filter((party) => party !== undefined)
  return owners.length === 0 ? by.kind === 'unit' : owners.some(({ id }) => id === by.id)
}
