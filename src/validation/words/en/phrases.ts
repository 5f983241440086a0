import type { Facts } from '../../../kernel/words.js'

/** The name of a row, quoted. */
export const it = (f: Facts<'name'>): string => `“${f.name}”`

/** A row by its name and target, quoted. */
export const row = (f: Facts<'name' | 'target'>): string => `“${f.name}${f.target === '' ? '' : ` ${f.target}`}”`
