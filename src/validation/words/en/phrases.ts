import type { Facts } from '../../../kernel/words.js'

/** What the sentence stands on, in brackets, where it is known. */
export const source = (f: Facts<'source'>): string => (f.source === '' ? '' : ` (source: ${f.source})`)

/** True where a text says something, if only the blank of a template. */
export const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** The name of a row, quoted. */
export const it = (f: Facts<'name'>): string => `“${f.name}”`

/** A row by its name and target, quoted. */
export const row = (f: Facts<'name' | 'target'>): string => `“${f.name}${f.target === '' ? '' : ` ${f.target}`}”`

/** Another row by its id, or by the name the caller has for it; without either it is only another. */
export const another = ({ rows }: Facts<'rows'>): string => (rows === '' ? 'another row' : rows)

/** Rows in brackets, where they are told. */
export const those = ({ rows }: Facts<'rows'>): string => (rows === '' ? '' : ` (${rows})`)

/** True where a framework is named by the year of its version, and is no form of a layer's own. */
export const isVersion = ({ rows }: Facts<'rows'>): boolean => /^\d+$/.test(rows)

/** A framework by its version, or by its own name. */
export const framework = (f: Facts<'rows'>): string =>
  isVersion(f) ? `the framework of ${f.rows}` : `the framework “${f.rows}”`
