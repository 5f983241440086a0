import type { Facts } from '../../../kernel/words.js'

/** A full score. */
export const full = (f: Facts<'points'>): string => `full score ${f.points}`

/** A band by its bounds: the lower one belongs to it, the upper one to the next. */
export const within = (f: Facts<'from' | 'below'>, unit = ''): string =>
  `at least ${f.from}${unit}${f.below === '' ? '' : ` and below ${f.below}${unit}`}`

/** The scores a band takes: up to the next band, or up to the full points, which belong to the best. */
export const scoresOf = (f: Facts<'from' | 'to' | 'inclusive'>): string =>
  `at least ${f.from} and ${f.inclusive === '' ? 'below' : 'at most'} ${f.to}`

/** A formula and its result, rounded where the rule had to round. */
export const rounded = (f: Facts<'rounded' | 'value'>, formula: string): string =>
  f.rounded === '' ? `${formula} = ${f.value}` : `${formula} ≈ ${f.value} (half-up to 2 decimals)`

/** A count and its noun. */
export const counted = (count: string, noun: string): string => `${count} ${noun}${count === '1' ? '' : 's'}`
