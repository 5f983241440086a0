import type { NormValues } from './norm-values.js'
import type { Norms } from './rulebook.js'
import { silenceChoices, type SilenceId } from './silences/silence-choices.js'
import { findNorm, type NormInUse } from './use-norm.js'

/** A convention of computing, as the rulebook states it; on a day on which none does, ours: what is computed rests on no document's day. */
export const useConvention = <Id extends SilenceId>(norms: Norms, id: Id): NormInUse<`silence.${Id}`> =>
  findNorm(norms, `silence.${id}`) ?? {
    key: `silence.${id}`,
    value: { choice: silenceChoices[id].chosen } as NormValues[`silence.${Id}`],
    citations: [],
    silence: id,
  }
