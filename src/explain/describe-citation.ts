import type { Citation } from '../kernel/citation.js'
import { oneLine } from './facts.js'
import { holdCitation } from './well-formed.js'
import type { Describe } from './wording.js'

/** 「依据说明」 A citation in words: number, article, and how surely it is known where it was not read in the text itself. */
export const describeCitation: Describe<Citation> = (citation, locale) => {
  holdCitation(citation)
  const { document, article, seen } = citation
  return oneLine(
    locale.citation(document, article, Object.hasOwn(locale.certainty, seen) ? locale.certainty[seen] : seen),
  )
}
