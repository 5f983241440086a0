import type * as z from 'zod/mini'
import { isWellFormed } from '../../kernel/ordinary-copy.js'
import { passing } from './pass-checks.js'
import { armTaker, lazyTaker, nullableTaker, oneOf, optionalTaker, unionTaker } from './take-choice.js'
import { arrayTaker, tupleTaker } from './take-list.js'
import { objectTaker, recordTaker } from './take-object.js'
import { refused, type Schema, type Take } from './take.js'

/**
 * The taker of a schema, built from its definition by composing closures (no generated code, so a strict CSP is fine); undefined where
 * a part of it is not understood.
 */
export const takerOf = (schema: Schema, known = new Map<Schema, Take | undefined>()): Take | undefined => {
  if (known.has(schema)) return known.get(schema)
  const { def } = (schema as z.core.$ZodTypes)._zod
  const bare = bareTaker(schema, def, (inner) => takerOf(inner, known))
  const take = bare && passing(def, bare)
  known.set(schema, take)
  return take
}

const bareTaker = (
  schema: Schema,
  def: z.core.$ZodTypes['_zod']['def'],
  of: (inner: Schema) => Take | undefined,
): Take | undefined => {
  if ('coerce' in def && def.coerce) return undefined
  switch (def.type) {
    case 'string':
      return (value) => (typeof value === 'string' && isWellFormed(value) ? value : refused)
    case 'number':
      return (value) => (Number.isFinite(value) ? value : refused)
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : refused)
    case 'null':
      return oneOf([null])
    case 'literal':
      return oneOf(def.values)
    case 'enum':
      return oneOf(schema._zod.values)
    case 'optional':
      return optionalTaker(schema, of(def.innerType))
    case 'nullable':
      return nullableTaker(of(def.innerType))
    case 'lazy':
      return lazyTaker(() => of((schema as z.core.$ZodLazy)._zod.innerType))
    case 'union':
      return 'discriminator' in def
        ? armTaker(def as z.core.$ZodDiscriminatedUnionDef, of)
        : unionTaker(def.options, of)
    case 'array':
      return arrayTaker(of(def.element))
    case 'tuple':
      return tupleTaker(def, of)
    case 'object':
      return objectTaker(def, of)
    case 'record':
      return recordTaker(def, of)
    default:
      return undefined
  }
}
