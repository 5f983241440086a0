import { refused, type Schema, type Walk } from './take.js'
import { takerOf } from './taker-of.js'

/** Gives what the schema's own parse gives, for plain data it accepts; undefined for everything else, which zod then explains. */
export type Guard = (value: unknown) => { value: unknown; unknown: boolean } | undefined

/**
 * The guard that stands before a schema: derived from it, so that there is nothing to keep in step. It copies plain data as it looks,
 * and what is odd in any way (a getter, a class instance, a trap that throws) it leaves to the slow way. `unknown` says that some key
 * was left out. A schema with a part that is not understood has a guard that lets nothing through.
 */
export const guardOf = (schema: Schema): Guard => {
  const take = takerOf(schema)
  if (take === undefined) return () => undefined
  return (given) => {
    const walk: Walk = { nodes: 0, depth: 0, unknown: false }
    try {
      const value = take(given, walk)
      return value === refused ? undefined : { value, unknown: walk.unknown }
    } catch {
      return undefined // a trap threw
    }
  }
}
