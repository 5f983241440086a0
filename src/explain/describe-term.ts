import type { Locale } from './locale.js'

/** 「术语名称」 The word for a code, by family: `grade.good`, `light.red`, `difference.rounded-score`. An unknown term is returned as it is. */
export const describeTerm = (term: string, locale: Locale): string =>
  Object.hasOwn(locale.terms, term) ? ((locale.terms as Readonly<Record<string, string>>)[term] ?? term) : term
