import type * as z from 'zod/mini'
import { ordinary, refused, type Schema, type Take, type TakerOf } from './take.js'

/** One of a closed list. */
export const oneOf = (values: Iterable<unknown> | undefined): Take => {
  const all = new Set(values)
  return (value) => (all.has(value) ? value : refused)
}

/** An exactly optional one may be absent from its object, but is nowhere `undefined`. */
export const optionalTaker = (schema: Schema, take: Take | undefined): Take | undefined =>
  take && !schema._zod.traits.has('$ZodExactOptional')
    ? (value, walk) => (value === undefined ? value : take(value, walk))
    : take

export const nullableTaker = (take: Take | undefined): Take | undefined =>
  take && ((value, walk) => (value === null ? value : take(value, walk)))

/** A recursive part: built when it is first met. */
export const lazyTaker = (inner: () => Take | undefined): Take => {
  let take: Take | undefined
  return (value, walk) => {
    take ??= inner()
    if (take === undefined || walk.depth >= ordinary.depth) return refused
    walk.depth += 1
    const taken = take(value, walk)
    walk.depth -= 1
    return taken
  }
}

/** The first option that takes the value, as zod tries them. */
export const unionTaker = (options: readonly Schema[], of: TakerOf): Take | undefined => {
  const takers = options.map(of)
  if (!takers.every((take) => take !== undefined)) return undefined
  return (value, walk) => {
    for (const take of takers) {
      const taken = take(value, walk)
      if (taken !== refused) return taken
    }
    return refused
  }
}

/** The option the discriminator names. */
export const armTaker = (
  { options, discriminator, unionFallback }: z.core.$ZodDiscriminatedUnionDef,
  of: TakerOf,
): Take | undefined => {
  const arms = new Map<unknown, Take>()
  for (const option of options) {
    const take = of(option)
    const { def } = (option as z.core.$ZodTypes)._zod
    const tags = def.type === 'object' ? def.shape[discriminator]?._zod.values : undefined
    if (unionFallback || take === undefined || tags === undefined) return undefined
    for (const tag of tags) {
      if (tag === undefined || arms.has(tag)) return undefined
      arms.set(tag, take)
    }
  }
  return (value, walk) => {
    if (typeof value !== 'object' || value === null) return refused
    const tag = Object.getOwnPropertyDescriptor(value, discriminator)
    const take = tag && 'value' in tag ? arms.get(tag.value) : undefined
    return take ? take(value, walk) : refused
  }
}
