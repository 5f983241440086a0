import type * as z from 'zod/mini'

/**
 * A norm a rulebook may state: its key, the schema of its value (made when asked for), and so the value's type. A key that ends in
 * `<id>` stands for a family; `id` says what its members may be called. Its names are in `words/norm-titles.ts`.
 */
export type Norm<Key extends string = string, Value = unknown> = {
  readonly key: Key
  readonly id?: RegExp
  readonly schema: () => z.ZodMiniType<Value>
}

/** Declares a norm; `keys/norm-list.ts` takes it in. */
export const defineNorm = <const Key extends string, Value>(norm: Norm<Key, Value>): Norm<Key, Value> => norm
