import type { Citation } from '../kernel/citation.js'
import { oneLine } from './facts.js'
import type { Locale } from './locale.js'
import { holdCitation } from './well-formed.js'
import type { Describe } from './wording.js'

/** 「依据说明」 A citation in words: number, article, and how surely content and article number are known where they were not read in the text itself. */
export const describeCitation: Describe<Citation> = (citation, locale) => {
  holdCitation(citation)
  const { document, article, seen, articleSeen } = citation
  const sure = (how: string): string =>
    Object.hasOwn(locale.certainty, how) ? locale.certainty[how as keyof Locale['certainty']] : how
  const ofArticle = articleSeen === undefined || articleSeen === seen ? '' : sure(articleSeen)
  return oneLine(locale.citation(document, article, sure(seen), ofArticle))
}
