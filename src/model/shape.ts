import type * as z from 'zod/mini'

declare const held: unique symbol

/** A zod schema whose output is exactly X; made once, when first needed. Only {@link shapeOf} gives one. */
export type Shape<X> = { (): z.ZodMiniType<X>; readonly [held]: X }

type Identical<A, B> = (<T>() => T extends A ? 1 : 0) extends <T>() => T extends B ? 1 : 0 ? true : false

/** Intersections written out, so that `A & { b }` and `{ a, b }` compare as the same. */
type Flat<T> = T extends object ? { [K in keyof T]: Flat<T[K]> } : T

type Same<A, B> = Identical<A, B> extends true ? true : Identical<Flat<A>, Flat<B>>

/** Nothing where schema and type are the same; where they are not, what the compiler shows. */
type Drift<Written, X> =
  Same<Written, X> extends true ? unknown : { 'schema and type differ': { schema: Written; type: X } }

/**
 * Holds a schema to its hand-written type, both ways: a member or an arm too few or too many, an optional one that is required, a
 * literal that was dropped do not compile. The type is named at the declaration: `const partyShape: Shape<Party> = shapeOf(() => …)`.
 */
export const shapeOf = <S extends z.ZodMiniType, X>(make: () => S & Drift<z.output<S>, X>): Shape<X> => {
  let made: S | undefined
  return (() => (made ??= make())) as unknown as Shape<X> // the brand is a type only
}
