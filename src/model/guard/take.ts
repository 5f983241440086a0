import type * as z from 'zod/mini'

export type Schema = z.core.$ZodType

/** What a taker answers where zod would have something to say. No plain data is a symbol. */
export const refused: unique symbol = /* @__PURE__ */ Symbol('refused')

/** One walk through a value, and what it has met so far. */
export type Walk = { nodes: number; depth: number; unknown: boolean }

/** The value as zod would give it, copied, or {@link refused}. Reads every property once, and runs no getter. */
export type Take = (value: unknown, walk: Walk) => unknown

/** Gives the taker of a part of a schema; undefined where the part is not understood. */
export type TakerOf = (inner: Schema) => Take | undefined

/** A value larger or more nested than this is left to the slow way, which knows its limits to the node. */
export const ordinary = { nodes: 100_000, depth: 16 } as const
