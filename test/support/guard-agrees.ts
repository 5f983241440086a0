import * as z from 'zod/mini'
import { plainDataOf } from '../../src/kernel/plain-data.js'
import { guardOf, type Guard } from '../../src/model/guard/guard-of.js'

type Counted = { accepted: number; refused: number; wrong: string[] }

/** What the guard does, and what the slow way does: a plain copy, then the schema. Equal to the order of the keys. */
export const compareGuard = (
  schema: z.core.$ZodType,
  make: () => unknown,
  runs: number,
  guard = guardOf(schema),
): Counted => {
  const counted: Counted = { accepted: 0, refused: 0, wrong: [] }
  for (let i = 0; i < runs && counted.wrong.length < 3; i += 1) {
    const record = make()
    const taken = guard(record)
    const slow = slowly(schema, record)
    if (taken) counted.accepted += 1
    else counted.refused += 1
    if (!agree(taken, slow)) counted.wrong.push(`${shown(record)}: guard ${shown(taken?.value)}, schema ${shown(slow)}`)
  }
  return counted
}

type Slow = { value: unknown } | 'not plain' | 'refused'

const slowly = (schema: z.core.$ZodType, record: unknown): Slow => {
  const plain = plainDataOf(record)
  if (plain.issues.length) return 'not plain'
  const parsed = z.safeParse(schema, plain.value)
  return parsed.success ? { value: parsed.data } : 'refused'
}

/** A key that is left out is not looked into by the guard: what is wrong under it is found by the plain copy that follows. */
const agree = (taken: ReturnType<Guard>, slow: Slow): boolean => {
  if (typeof slow === 'object') return taken !== undefined && isExactly(taken.value, slow.value)
  return taken === undefined || (slow === 'not plain' && taken.unknown)
}

/** Equal down to the order of the keys and the sign of zero. */
const isExactly = (a: unknown, b: unknown): boolean => {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b)
  const keys = Object.keys(a)
  const others = Object.keys(b)
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === others.length &&
    keys.every((key, i) => key === others[i] && isExactly(a[key as never], b[key as never]))
  )
}

const shown = (value: unknown): string => {
  try {
    return JSON.stringify(value).slice(0, 900)
  } catch {
    return String(value)
  }
}
