import type * as z from 'zod/mini'
import { refused, type Take } from './take.js'

/** Gives the value on, as it is or rewritten; {@link refused} where the check has something to say. */
type Pass = (value: unknown) => unknown

/** The taker with the checks of its schema behind it, in their order; undefined where one of them is not understood. */
export const passing = (def: z.core.$ZodTypeDef, take: Take): Take | undefined => {
  const passes = [...('check' in def ? [ownPass(def)] : []), ...(def.checks ?? []).map(passOf)]
  if (!passes.every((pass) => pass !== undefined)) return undefined
  if (passes.length === 0) return take
  return (value, walk) => {
    let taken = take(value, walk)
    for (const pass of passes) {
      if (taken === refused) return refused
      taken = pass(taken)
    }
    return taken
  }
}

/** A schema that is a check itself: of the formats of numbers and texts, only whole numbers are understood. */
const ownPass = (def: z.core.$ZodTypeDef & { format?: unknown }): Pass | undefined =>
  def.type === 'number' && def.format === 'safeint' ? when((value) => Number.isSafeInteger(value)) : undefined

const passOf = (check: z.core.$ZodCheck): Pass | undefined => {
  const { def } = (check as unknown as z.core.$ZodChecks | z.core.$ZodCustom)._zod
  switch (def.check) {
    case 'min_length':
      return when((value) => (def.minimum <= 1 ? lengthOf(value) >= def.minimum : asZod(check, value)))
    case 'max_length':
      return when((value) => lengthOf(value) <= def.maximum || asZod(check, value)) // zod counts code points
    case 'greater_than':
      return when((value) => {
        const given = value as typeof def.value
        return def.inclusive ? given >= def.value : given > def.value
      })
    case 'less_than':
      return when((value) => {
        const given = value as typeof def.value
        return def.inclusive ? given <= def.value : given < def.value
      })
    case 'string_format': {
      const { pattern } = def
      return def.format === 'regex' && pattern && !pattern.global && !pattern.sticky
        ? when((value) => pattern.test(value as string))
        : undefined
    }
    case 'overwrite':
      return (value) => def.tx(value)
    case 'custom':
      return 'fn' in def && def.when === undefined ? when(def.fn) : undefined
    default:
      return undefined
  }
}

const when =
  (holds: (value: unknown) => unknown): Pass =>
  (value) =>
    holds(value) ? value : refused

const lengthOf = (value: unknown): number => (value as string | unknown[]).length

/** What zod says itself, where that is not plain to see. */
const asZod = (check: z.core.$ZodCheck, value: unknown): boolean => {
  const payload = { value: value as never, issues: [] }
  void check._zod.check(payload)
  return payload.issues.length === 0
}
