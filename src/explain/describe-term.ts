import { oneLine } from './facts.js'
import type { Locale } from './locale.js'
import type { Term } from './terms.js'

/**
 * 「术语名称」 The word for a code, by family: `grade.good`, `light.red`, `difference.rounded-score`, `project-kind.one-off`. A term that is
 * written out is held to {@link Term} by the compiler; one that came out of data and is unknown is returned as it is.
 */
export const describeTerm = <T extends string>(term: string extends T ? string : T & Term, locale: Locale): string => {
  const terms: Readonly<Record<string, string>> = locale.terms
  if (Object.hasOwn(terms, term)) return terms[term] ?? term
  return term.startsWith('framework.') ? oneLine(locale.normTitle(term)) : term
}
