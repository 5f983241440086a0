import type * as z from 'zod/mini'
import type { Issue, Path } from '../../kernel/issue.js'
import { kernelIssues, type KernelIssueCode } from '../../kernel/issues.js'
import { toldBy } from '../told-as.js'

type ZodIssue = z.core.$ZodIssue

const longest = 60

/**
 * zod's issues as ours: the one place where zod's shapes are known. A schema that wants a code of its own gives it as its
 * message (`z.string('decimal.not-text')`, or `toldAs` where it tells more); zod's own words never leave. `raw` is the value that was parsed.
 */
export const issuesFromZod = (issues: readonly ZodIssue[], raw: unknown): Issue[] =>
  issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
    const found = valueAt(raw, path)
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        ...kernelIssues.raise('value.unknown-key', {
          path: [...path, key],
          params: { key, ...toldBy(issue.message)?.params },
        }),
        severity: 'error', // refused here; other doors leave it out
      }))
    if (issue.code === 'invalid_union' && issue.errors.length === 0) {
      const at = [
        ...path,
        ...(issue.discriminator !== undefined && path.at(-1) !== issue.discriminator ? [issue.discriminator] : []),
      ]
      const value = valueAt(raw, at)
      return [
        kernelIssues.raiseFound(emptiness(value) ?? 'value.not-allowed', { path: at, params: { found: show(value) } }),
      ]
    }
    const empty = emptiness(found)
    if (empty) return [kernelIssues.raise(empty, { path, params: { found: show(found) } })]
    return [kernelIssues.raiseFound(codeOf(issue), { path, params: paramsOf(issue, found) })]
  })

const emptiness = (found: unknown): 'value.missing' | 'value.empty' | undefined =>
  found === undefined ? 'value.missing' : found === null || found === '' ? 'value.empty' : undefined

const codeOf = (issue: ZodIssue): KernelIssueCode => {
  const told = toldBy(issue.message)
  if (told) return told.code
  if (issue.code === 'invalid_type') return 'value.type'
  if (issue.code === 'invalid_value') return 'value.not-allowed'
  if (issue.code === 'too_big') return 'value.too-long'
  if (issue.code === 'too_small') return 'value.too-short'
  return 'value.malformed'
}

const paramsOf = (issue: ZodIssue, found: unknown): Record<string, string> => ({
  found: show(found),
  ...toldBy(issue.message)?.params,
  ...(issue.code === 'invalid_type' && { expected: issue.expected }),
  ...(issue.code === 'invalid_value' && { allowed: issue.values.map(String).join(', ') }),
  ...(issue.code === 'too_big' && { limit: String(issue.maximum), ...kindOf(issue) }),
  ...(issue.code === 'too_small' && { limit: String(issue.minimum), ...kindOf(issue) }),
})

// A limit of characters, items or size; a code of its own says which.
const kindOf = ({ message, origin }: { message: string; origin: string }) =>
  toldBy(message) === undefined ? { of: origin } : {}

const show = (value: unknown): string => {
  if (typeof value === 'string') return value.slice(0, longest)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}

const valueAt = (raw: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    raw,
  )
