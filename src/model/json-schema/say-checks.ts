import type * as z from 'zod/mini'
import { isDay } from '../../kernel/day.js'
import { InvariantError } from '../../kernel/invariant-error.js'
import { canonicalDerived, canonicalPattern, canonicalText, plainPattern, sharePattern } from '../shapes.js'
import type { JsonSchema, Side } from './target.js'

/** What the checks of a schema say, beside its type. A check that cannot be said is a bug: no schema may take what its parser refuses. */
export const sayChecks = (checks: readonly z.core.$ZodCheck[], side: Side): JsonSchema => {
  const said: JsonSchema = {}
  for (const check of checks) Object.assign(said, wordsOf(check, side))
  return said
}

const wordsOf = (check: z.core.$ZodCheck, side: Side): JsonSchema => {
  const { def } = (check as unknown as z.core.$ZodChecks | z.core.$ZodCustom)._zod
  switch (def.check) {
    case 'min_length':
      return { minLength: def.minimum }
    case 'max_length':
      return { maxLength: def.maximum }
    case 'greater_than':
      return { minimum: def.value }
    case 'less_than':
      return { maximum: def.value }
    case 'string_format': {
      const { format, pattern } = def
      if (format !== 'regex' || pattern?.flags !== '') return unsaid(def.check)
      return { pattern: knownPattern(pattern, side) ?? pattern.source }
    }
    case 'overwrite': {
      const pattern = knownPattern((def as { tx: unknown }).tx, side)
      return pattern === undefined ? unsaid(def.check) : { pattern }
    }
    case 'custom':
      return (def as { fn?: unknown }).fn === isDay ? { format: 'date', pattern: dayPattern } : unsaid(def.check)
    default:
      return unsaid(def.check)
  }
}

const unsaid = (check: string): never => {
  throw new InvariantError(`JSON Schema has no words for this ${check}`)
}

/** A real day of the calendar, 29 February in leap years only: a `format` alone is not checked by every validator. */
const dayPattern = String.raw`^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$`

/** A share as it may be written: `0.50` is one too, and becomes `0.5`. */
const shareWritten = String.raw`^(?:-?0+(?:\.0+)?|0*1(?:\.0+)?|0+\.\d{1,12}0*)$`

const knownPattern = (check: unknown, side: Side): string | undefined => known.get(check)?.[side]

/** Checks that take more than they give: a number is made canonical on the way. */
const known = /* @__PURE__ */ new Map<unknown, Readonly<Record<Side, string>>>([
  [canonicalText, { input: plainPattern.source, output: canonicalPattern.source }],
  [canonicalDerived, { input: plainPattern.source, output: canonicalPattern.source }],
  [sharePattern, { input: shareWritten, output: sharePattern.source }],
])
