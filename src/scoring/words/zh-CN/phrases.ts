import type { Facts } from '../../../kernel/words.js'

/** A full score. */
export const full = (f: Facts<'points'>): string => `得满分${f.points}分`

/** A band by its bounds: the lower one belongs to it, the upper one to the next. */
export const within = (f: Facts<'from' | 'below'>, unit = ''): string =>
  `不低于${f.from}${unit}${f.below === '' ? '' : `、低于${f.below}${unit}`}`

/** The scores a band takes: up to the next band, or up to the full points, which belong to the best. */
export const scoresOf = (f: Facts<'from' | 'to' | 'inclusive'>): string =>
  `不低于${f.from}分、${f.inclusive === '' ? '低于' : '不超过'}${f.to}分`

/** A formula and its result, rounded where the rule had to round. */
export const rounded = (f: Facts<'rounded' | 'value'>, formula: string): string =>
  f.rounded === '' ? `${formula} = ${f.value}分` : `${formula} ≈ ${f.value}分（四舍五入到两位小数）`
