import { hashOf } from '../../kernel/hash.js'
import type { Norms, SilentNorm } from '../rulebook.js'

/**
 * The seal of resolved norms: a hash over day, rulebook and the hashes of the values. It shows that a stored value was edited;
 * it is no signature, and whoever wants to know the rulebook compares `rulebook.hash`.
 */
export const sealOf = (
  day: string,
  rulebook: Norms['rulebook'],
  values: string,
  silent: readonly SilentNorm[] = [],
): string => hashOf(silent.length ? { day, rulebook, values, silent } : { day, rulebook, values })

/** The hash of the values, from the hash of each. */
export const hashOfValues = (hashes: Readonly<Record<string, string>>): string => hashOf(hashes)
