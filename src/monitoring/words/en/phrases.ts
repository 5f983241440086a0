import type { Facts, Say } from '../../../kernel/words.js'

/** Rows by their names, the money by its own, at the beginning of a sentence. */
export const rowsOf = (rows: string): string =>
  rows
    .split(' + ')
    .map((row, at) => (at === 0 && row === 'money' ? 'The money' : rowOf(row)))
    .join(', ')

export const rowOf = (name: string): string => (name === 'money' ? 'the money' : `“${name}”`)

/** The row a line is about, before what is said of it; '' where it names none. */
export const lineOf = (name: string): string => (name === '' ? '' : `${name === 'money' ? 'Money' : name}: `)

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

/** How far a target and the money are apart. */
export const pointsOf = (points: string): string => {
  if (points === '0') return 'the target level with the money'
  return points.startsWith('-')
    ? `the target ${points.slice(1)} percentage points behind the money`
    : `the target ${points} percentage points ahead of the money`
}
