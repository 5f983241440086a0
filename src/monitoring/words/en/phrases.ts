import type { Facts, Say } from '../../../kernel/words.js'

/** Rows by their names, the money by its own. */
export const rowsOf = (rows: string): string => rows.split(' + ').map(rowOf).join(', ')

export const rowOf = (name: string): string => (name === 'money' ? 'the money' : `“${name}”`)

/** Several actions of one act. */
export const actionsOf = (actions: string, say: Say): string =>
  actions
    .split(' + ')
    .map((action) => say('action', action))
    .join(', ')

/** A unit as it stands after a figure. */
export const unitOf = (unit: string): string => (unit === '元' ? ' yuan' : unit)

/** A sum and what it comes to, exact or rounded. */
export const comesTo = (f: Facts<'rounded' | 'due' | 'unit'>, sum: string): string =>
  `${sum}${f.rounded === '' ? ' = ' : ' ≈ '}${f.due}${unitOf(f.unit)}`
