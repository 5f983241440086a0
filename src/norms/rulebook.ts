import type { Day } from '../kernel/day.js'
import type { Citation, Seen } from '../kernel/citation.js'
import type { Label } from './vocabulary.js'

/** 「文件」 A document that fixes numbers: its 文号 (or its title where it has none) is its id. */
export type LegalDocument = {
  id: string
  title: string
  issuer?: string | undefined
  issued?: Day | undefined
  until?: Day | undefined
  seen: Seen
}

/** 「有日期的规定」 One value of one norm: from which day, on whose word, how surely known. */
export type DatedNorm = {
  from: Day
  until?: Day | undefined
  /** `articleSeen`: how the number of the article is known, where that is otherwise than the content. */
  basis: { document: string; article?: string | undefined; articleSeen?: Seen | undefined }[]
  seen: Seen
  value: unknown
}

/** 「规则层」 What a finance bureau stores, signs and compares: JSON. */
export type RulebookLayer = {
  schema: 'budget-performance/rulebook@1'
  id: string
  title: Label
  extends?: string | undefined
  documents: LegalDocument[]
  norms: { [key: string]: DatedNorm[] }
}

/** 「规则集」 A layer with all the layers it stands on: self-contained, plain JSON. */
export type Rulebook = RulebookLayer & { parents: RulebookLayer[] }

/**
 * 「当日规则」 The one value of each norm on a day, plain frozen JSON. `rulebook.hash` is the hash of the rulebook they were resolved
 * from; `seal` that of what stands here: `hashOf({ day, rulebook, values: hashOf({ [key]: hashOf(value) }) })`, with `silent` where
 * there is any. Stored norms come back through `parseNorms`, which refuses those that were edited.
 */
export type Norms = {
  readonly day: Day
  readonly rulebook: {
    readonly id: string
    readonly title: Label
    readonly hash: string
    readonly layers: readonly string[]
  }
  readonly values: {
    readonly [key: string]: NormInForce
  }
  /** What a chosen layer states for other days only; absent where every layer speaks. */
  readonly silent?: readonly SilentNorm[] | undefined
  readonly seal: string
}

/** 「空缺状态」 Why a layer that states a norm has none on a day: not yet, between two entries, no longer. */
export type SilentState = 'before-first' | 'gap' | 'expired'

/** 「层内空缺」 A norm that a layer states, but not for this day: until when it did, from when it does. */
export type SilentNorm = {
  readonly key: string
  readonly layer: string
  readonly state: SilentState
  readonly until?: Day | undefined
  readonly from?: Day | undefined
}

/** 「现行规则」 A norm in force: the entry that holds, the layer it stands in, and what it stands on. */
export type NormInForce = DatedNorm & { readonly layer: string; readonly citations: readonly Citation[] }
