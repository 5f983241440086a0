import type { Say } from '../kernel/words.js'
import type { Locale } from './locale.js'

/** How the sentences of a language name a code: a term by its family, a norm by its key. */
export const sayIn =
  (locale: Locale): Say =>
  (family, code) => {
    if (family === 'norm') return locale.normTitle(code)
    const term = `${family}.${code}`
    return Object.hasOwn(locale.terms, term) ? ((locale.terms as Readonly<Record<string, string>>)[term] ?? code) : code
  }
