import type { Seen } from '../../../kernel/citation.js'
import type { Day } from '../../../kernel/day.js'
import { documents, type RegisteredDocument } from '../../documents.js'
import type { NormKey, NormValues } from '../../norm-values.js'
import type { DatedNorm } from '../../rulebook.js'

/** `articleSeen`: how the article's number is known, where that is otherwise than the content. */
export type Basis = [document: RegisteredDocument, article: string | undefined, seen: Seen, articleSeen?: Seen]

/** One dated entry that stands on one document. */
export const entry = <K extends NormKey>(
  from: Day,
  [document, article, seen, articleSeen]: Basis,
  value: NormValues[K],
): DatedNorm => ({
  from,
  basis: [
    {
      document: document.id,
      ...(article !== undefined && { article }),
      ...(articleSeen !== undefined && { articleSeen }),
    },
  ],
  seen,
  value,
})

export const formsOf2016 = '2016-01-01' // the first year whose printed forms were seen
export const evaluation2020 = '2020-02-25'

export const forms: Basis = [documents.forms2016, undefined, 'practice']
/** The content of 财预〔2020〕10号 is restated or practised; the numbers of its articles after the fifth were not seen. */
export const evaluation = (article: string, seen: Seen): Basis => [documents.evaluation2020, article, seen, 'memory']
