import type { Used } from '../kernel/conclusion.js'
import type { Issue } from '../kernel/issue.js'
import { InvariantError } from '../kernel/invariant-error.js'
import { documents } from './documents.js'
import { normIssues } from './issues.js'
import type { NormKey, NormValues } from './norm-values.js'
import { oncePerNorms } from './resolving/once-per-norms.js'
import type { NormInForce, Norms } from './rulebook.js'
import { isSilence, silenceChoices, type SilenceId } from './silences/silence-choices.js'
import { valuesOf } from './resolving/values-of.js'
import { gapIn, gapIssue, noteRead } from './resolving/watch-norms.js'

/** A norm as a rule reads it: the value, and what the trace will say of it. */
export type NormInUse<K extends NormKey> = Used & { readonly key: K; readonly value: NormValues[K] }

/** The norm in force, or undefined where the rulebook has none: the caller then reports `norm.absent`. */
export const findNorm = <K extends NormKey>(norms: Norms, key: K): NormInUse<K> | undefined => {
  const found = lookUps(norms)
  const known = found.get(key)
  if (known !== undefined) return known as NormInUse<K>
  const entry = valuesOf(norms)[key]
  noteRead(norms, key) // what lasts is not watched
  if (entry === undefined) return undefined
  const norm = { key, value: entry.value as NormValues[K], citations: entry.citations, silence: silenceOf(key, entry) }
  found.set(key, norm)
  return norm
}

const lookUps = /* @__PURE__ */ oncePerNorms(() => new Map<string, unknown>())

// Our own convention, as we chose it. A layer that chooses otherwise is cited like any other norm.
const silenceOf = (key: string, { basis, value }: NormInForce): SilenceId | undefined => {
  const id = key.slice('silence.'.length)
  if (
    !key.startsWith('silence.') ||
    !isSilence(id) ||
    basis.some(({ document }) => document !== documents.ourConvention.id)
  )
    return undefined
  return (value as { choice?: unknown }).choice === silenceChoices[id].chosen ? id : undefined
}

/** The norm in force, where {@link absentNorms} was asked before: its absence is our bug. */
export const useNorm = <K extends NormKey>(norms: Norms, key: K): NormInUse<K> => {
  const norm = findNorm(norms, key)
  if (norm === undefined)
    throw new InvariantError(`norm ${key} is not in force on ${norms.day} in ${norms.rulebook.id}`)
  return norm
}

/** What a rulebook does not state of the norms a rule needs: one `norm.absent` each, or `norm.gap` where it falls between two entries. */
export const absentNorms = (norms: Norms, keys: readonly NormKey[]): Issue[] => {
  const absent: Issue[] = []
  const values = valuesOf(norms)
  for (const key of keys) {
    if (values[key] !== undefined) continue
    noteRead(norms, key)
    const gap = gapIn(norms, key)
    const params = { key, day: norms.day, rulebook: norms.rulebook.id }
    absent.push(gap ? gapIssue(gap, norms) : normIssues.raise('norm.absent', { params }))
  }
  return absent
}

/** The same question for a list of keys that is asked again and again: norms that last and state them all answer at once. */
export const asksFor = (keys: readonly NormKey[]): ((norms: Norms) => Issue[]) => {
  const stated = oncePerNorms((norms) => ({ all: keys.every((key) => norms.values[key] !== undefined) }))
  return (norms) => (stated(norms).all ? [] : absentNorms(norms, keys))
}
