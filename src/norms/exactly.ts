import type * as z from 'zod/mini'

// The types say `?: T | undefined` where a schema says `?: T`: both without `undefined`, once with the `?` and once without.
type Bare<T> = T extends readonly (infer Item)[]
  ? Bare<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]: Bare<Exclude<T[K], undefined>> }
    : T
type Whole<T> = T extends readonly (infer Item)[]
  ? Whole<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]-?: Whole<Exclude<T[K], undefined>> }
    : T
type Mutual<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

/** Whether two shapes have the same members and arms, and the same ones optional. */
export type Same<A, B> = 0 extends 1 & A
  ? false
  : Mutual<Whole<A>, Whole<B>> extends true
    ? Mutual<Bare<A>, Bare<B>>
    : false

/**
 * A schema that takes exactly what the named type says: a member or an arm that one of the two lacks does not compile. So a type
 * can be written to be read and still cannot drift from its schema.
 */
export const exactly =
  <T>() =>
  <S extends z.ZodMiniType>(schema: Same<z.output<S>, T> extends true ? S : never): z.ZodMiniType<T> =>
    schema as unknown as z.ZodMiniType<T>
