import type { Seen } from '../../../kernel/citation.js'
import type { Day } from '../../../kernel/day.js'
import { documents, type RegisteredDocument } from '../../documents.js'
import type { NormKey, NormValues } from '../../norm-values.js'
import type { DatedNorm } from '../../rulebook.js'

export type Basis = [document: RegisteredDocument, article: string | undefined, seen: Seen]

/** One dated entry that stands on one document. */
export const entry = <K extends NormKey>(
  from: Day,
  [document, article, seen]: Basis,
  value: NormValues[K],
): DatedNorm => ({
  from,
  basis: [{ document: document.id, ...(article !== undefined && { article }) }],
  seen,
  value,
})

export const formsOf2016 = '2016-01-01' // the first year whose printed forms were seen
export const evaluation2020 = '2020-02-25'

export const forms: Basis = [documents.forms2016, undefined, 'practice']
export const evaluation = (article: string, seen: Seen): Basis => [documents.evaluation2020, article, seen]
