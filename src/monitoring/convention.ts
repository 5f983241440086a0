import type { NormKey, NormValues } from '../norms/norm-values.js'
import type { Norms } from '../norms/rulebook.js'
import { silenceChoices, type SilenceId } from '../norms/silences/silence-choices.js'
import { findNorm, type NormInUse } from '../norms/use-norm.js'

type ConventionKey = Extract<NormKey, `silence.${string}`>

/** A convention of computing as the rulebook has it; on a day on which it states none, as we chose it, and named as ours. */
export const convention = <K extends ConventionKey>(norms: Norms, key: K): NormInUse<K> => {
  const id = key.slice('silence.'.length) as SilenceId
  const ours = { choice: silenceChoices[id].chosen } as NormValues[K]
  return findNorm(norms, key) ?? { key, value: ours, citations: [], silence: id }
}
