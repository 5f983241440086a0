import * as z from 'zod/mini'
import { isError } from '../kernel/is-error.js'
import { capped } from '../kernel/capped.js'
import { deepFrozen } from '../kernel/deep-frozen.js'
import type { Issue, Path } from '../kernel/issue.js'
import { kernelIssues } from '../kernel/issues.js'
import { plainDataOf } from '../kernel/plain-data.js'
import { failed, resultOf, type Result } from '../kernel/result.js'
import { issuesFromZod } from '../norms/parsing/zod-issues.js'
import { guardOf, type Guard } from './guard/guard-of.js'
import { jsonSchemaOf } from './json-schema/json-schema-of.js'
import { targetOf, type Side } from './json-schema/target.js'
import type { Shape } from './shape.js'
import type { StandardJSONSchemaV1, StandardSchemaV1 } from './standard-schema.js'

/**
 * The one door for unknown data: a plain copy, the shape, then what a shape cannot say. Never throws. A key the package does not know
 * is left out with a warning. Data in order passes the guard and does not meet zod, which explains what the guard refused.
 */
export const parserOf = <X>(
  shape: Shape<X>,
  check: (value: X) => Issue[] = () => [],
): ((value: unknown) => Result<X>) => {
  let guard: Guard | undefined
  const read = (value: unknown): Result<X> => {
    const taken = (guard ??= guardOf(shape()))(value)
    if (taken && !taken.unknown) return resultOf(taken.value as X, check(taken.value as X))
    const plain = plainDataOf(value)
    if (plain.issues.length) return failed(plain.issues)
    const again = taken && guard(plain.value)
    const parsed = again ? { success: true as const, data: again.value as X } : z.safeParse(shape(), plain.value)
    if (!parsed.success) return failed(issuesFromZod(parsed.error.issues, plain.value))
    return resultOf(parsed.data, [...unknownKeys(plain.value, parsed.data), ...check(parsed.data)])
  }
  return (value) => capped(read(value))
}

/**
 * The same door as a Standard Schema: the message is the issue's code; an issue keeps its severity and params; only errors fail. It is a
 * Standard JSON Schema too, written when it is asked for.
 */
export const schemaOf = <X>(parse: (value: unknown) => Result<X>, shape: Shape<X>, title: string): ModelSchema<X> => {
  const written =
    (side: Side) =>
    ({ target }: { readonly target: string }) =>
      jsonSchemaOf(shape(), title, targetOf(target), side)
  return deepFrozen({
    '~standard': {
      version: 1,
      vendor: 'budget-performance',
      validate: (value) => {
        const result = parse(value)
        return result.ok
          ? { value: result.value }
          : {
              issues: result.issues.filter(isError).map((issue) => ({ ...issue, message: issue.code })),
            }
      },
      jsonSchema: { input: written('input'), output: written('output') },
    },
  })
}

/** A noun's schema: it validates, and it can be written down. */
export type ModelSchema<X> = StandardSchemaV1<unknown, X> & StandardJSONSchemaV1<unknown, X>

const unknownKeys = (given: unknown, taken: unknown, path: Path = []): Issue[] => {
  if (Array.isArray(given)) return given.flatMap((item, i) => unknownKeys(item, (taken as unknown[])[i], [...path, i]))
  if (typeof given !== 'object' || given === null || typeof taken !== 'object' || taken === null) return []
  return Object.entries(given).flatMap(([key, member]) =>
    Object.hasOwn(taken, key)
      ? unknownKeys(member, (taken as Record<string, unknown>)[key], [...path, key])
      : [kernelIssues.raise('value.unknown-key', { path: [...path, key], params: { key } })],
  )
}
