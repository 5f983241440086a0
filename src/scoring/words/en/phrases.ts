import type { Facts } from '../../../kernel/words.js'

/** A full score. */
export const full = (f: Facts<'points'>): string => `full score ${f.points}`

/** A formula and its result, rounded where the rule had to round. */
export const rounded = (f: Facts<'rounded' | 'value'>, formula: string): string =>
  f.rounded === '' ? `${formula} = ${f.value}` : `${formula} ≈ ${f.value} (half-up to 2 decimals)`

/** A count and its noun. */
export const counted = (count: string, noun: string): string => `${count} ${noun}${count === '1' ? '' : 's'}`
