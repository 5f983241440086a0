import type { Facts } from '../../../kernel/words.js'

/** A full score. */
export const full = (f: Facts<'points'>): string => `得满分${f.points}分`

/** A formula and its result, rounded where the rule had to round. */
export const rounded = (f: Facts<'rounded' | 'value'>, formula: string): string =>
  f.rounded === '' ? `${formula} = ${f.value}分` : `${formula} ≈ ${f.value}分（四舍五入到两位小数）`
