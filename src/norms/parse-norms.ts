import * as z from 'zod/mini'
import { isError } from '../kernel/is-error.js'
import { capped } from '../kernel/capped.js'
import { hashOf } from '../kernel/hash.js'
import type { Issue } from '../kernel/issue.js'
import { kernelIssues } from '../kernel/issues.js'
import { plainDataOf } from '../kernel/plain-data.js'
import { failed, type Result } from '../kernel/result.js'
import { deepFrozen } from '../kernel/deep-frozen.js'
import { normIssues } from './issues.js'
import { normSchema } from './keys/norm-schema.js'
import { lastingNorms } from './resolving/once-per-norms.js'
import { checkValue } from './parsing/check-value.js'
import { normsSchema } from './parsing/norms-schema.js'
import type { Norms } from './rulebook.js'
import { hashOfValues, sealOf } from './resolving/seal.js'
import { issuesFromZod } from './parsing/zod-issues.js'

/**
 * 「读当日规则」 Norms that were stored or posted: their shape, each value against its norm's schema, and the seal, so that norms of
 * which a value, the day or the rulebook was edited are refused (`norms.tampered`). What is given back is frozen like the norms
 * of `normsOn`. The seal is no signature: it vouches for nobody, and `rulebook.hash` is to be compared with the rulebook's.
 */
export const parseNorms = (json: unknown): Result<Norms> => capped(read(json))

const read = (json: unknown): Result<Norms> => {
  const plain = plainDataOf(json)
  if (plain.issues.length) return failed(plain.issues)
  const parsed = z.safeParse(normsSchema(), plain.value)
  if (!parsed.success) return failed(issuesFromZod(parsed.error.issues, plain.value))
  const norms = parsed.data
  const unknown = Object.keys(plain.value as object).filter((key) => !Object.hasOwn(norms, key))
  const issues = [
    ...unknown.map((key) => kernelIssues.raise('value.unknown-key', { path: [key], params: { key } })),
    ...checkValues(norms),
    ...checkSeal(norms),
  ]
  if (issues.some(isError)) return failed(issues)
  return { ok: true, value: lastingNorms(deepFrozen(norms)), issues }
}

const checkValues = ({ values }: Norms): Issue[] =>
  Object.entries(values).flatMap(([key, { value }]) =>
    normSchema(key) === undefined
      ? [normIssues.raise('rulebook.unknown-key', { path: ['values', key], params: { key } })]
      : checkValue(key, value, ['values', key, 'value']),
  )

const checkSeal = (norms: Norms): Issue[] =>
  isSealed(norms)
    ? []
    : [normIssues.raise('norms.tampered', { path: ['seal'], params: { rulebook: norms.rulebook.id, day: norms.day } })]

const isSealed = ({ day, rulebook, values, silent, seal }: Norms): boolean => {
  const hashes = Object.fromEntries(Object.entries(values).map(([key, norm]) => [key, hashOf(norm)]))
  return sealOf(day, rulebook, hashOfValues(hashes), silent) === seal
}
