import type { Citation } from '../kernel/citation.js'
import { oneLine } from './facts.js'
import type { Describe } from './wording.js'

/** 「依据说明」 A citation in words: number, article, and how surely it is known where it was not read in the text itself. */
export const describeCitation: Describe<Citation> = ({ document, article, seen }, locale) =>
  oneLine(locale.citation(document, article, locale.certainty[seen]))
