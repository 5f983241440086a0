import * as z from 'zod/mini'
import type { NormKey, NormValues } from '../norm-values.js'
import { normSchema } from '../keys/norm-schema.js'
import type { DatedNorm, RulebookLayer } from '../rulebook.js'

/** An entry whose value is what its key asks for, and its place in the list. */
export type SoundEntry<K extends NormKey> = Omit<DatedNorm, 'value'> & {
  readonly value: NormValues[K]
  readonly place: number
}

/** The entries of a key whose values fit its schema: only of these can be said how they stand to one another. */
export const soundEntries = <K extends NormKey>({ norms }: RulebookLayer, key: K): SoundEntry<K>[] =>
  entriesOf(norms, key).flatMap((entry, place) =>
    fits(key, entry.value) ? [{ ...entry, value: entry.value as NormValues[K], place }] : [],
  )

const entriesOf = (norms: RulebookLayer['norms'], key: string): DatedNorm[] =>
  Object.hasOwn(norms, key) ? norms[key]! : []

const fits = (key: string, value: unknown): boolean => {
  const schema = normSchema(key)
  return schema !== undefined && z.safeParse(schema, value).success
}
