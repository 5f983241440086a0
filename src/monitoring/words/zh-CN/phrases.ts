import type { Facts, Say } from '../../../kernel/words.js'

/** Rows by their names, the money by its own. */
export const rowsOf = (rows: string): string =>
  rows
    .split(' + ')
    .map((row) => (row === 'money' ? '资金' : `“${row}”`))
    .join('、')

export const rowOf = (name: string): string => (name === 'money' ? '资金' : `“${name}”`)

/** Several actions of one act. */
export const actionsOf = (actions: string, say: Say): string =>
  actions
    .split(' + ')
    .map((action) => say('action', action))
    .join('、')

/** A sum and what it comes to, exact or rounded. */
export const comesTo = (f: Facts<'rounded' | 'due' | 'unit'>, sum: string): string =>
  `${sum}${f.rounded === '' ? ' = ' : ' ≈ '}${f.due}${f.unit}`
