import type * as z from 'zod/mini'
import { InvariantError } from '../../kernel/invariant-error.js'
import { sayChecks } from './say-checks.js'
import { headOf, placeOfParts, type JsonSchema, type JsonSchemaTarget, type Side } from './target.js'

type Schema = z.core.$ZodType

/** A schema and the parts of it that name themselves, each under the name its references have. */
export type Written = { schema: JsonSchema; parts: Readonly<Record<string, JsonSchema>> }

/**
 * A shape in JSON Schema, derived from it as the guard is, so that there is nothing to keep in step. Only the kinds of schema the guard
 * understands have words; what a shape cannot say (a range the right way round, ids that differ) is for the parser alone.
 */
export const written = (shape: Schema, title: string, target: JsonSchemaTarget, side: Side): Written => {
  const parts: Record<string, JsonSchema> = {}
  const names = new Map<Schema, string>()
  const inside = (schema: Schema): Schema => {
    const { def } = (schema as z.core.$ZodTypes)._zod
    return def.type === 'lazy' ? (schema as z.core.$ZodLazy)._zod.innerType : schema
  }
  const refTo = (lazy: Schema): JsonSchema => {
    if (lazy === shape) return { $ref: target === 'openapi-3.0' ? `${placeOfParts(target)}${title}` : '#' }
    let name = names.get(lazy)
    if (name === undefined) {
      name = `${title}Part${names.size === 0 ? '' : String(names.size + 1)}`
      names.set(lazy, name)
      parts[name] = {}
      parts[name] = say(inside(lazy))
    }
    return { $ref: `${placeOfParts(target)}${name}` }
  }
  const say = (schema: Schema): JsonSchema => {
    const { def } = (schema as z.core.$ZodTypes)._zod
    const checks = sayChecks(def.checks ?? [], side)
    switch (def.type) {
      case 'string':
        return { type: 'string', ...checks }
      case 'number':
        return 'format' in def ? { ...whole, ...checks } : { type: 'number', ...checks }
      case 'null':
        return target === 'openapi-3.0' ? { type: 'string', nullable: true, enum: [null] } : { type: 'null' }
      case 'boolean':
        return { type: 'boolean' }
      case 'literal':
        return oneValue(def.values, target)
      case 'enum':
        return { type: 'string', enum: Object.values(def.entries) }
      case 'optional':
        return say(def.innerType)
      case 'nullable':
        return orNull(say(def.innerType), target)
      case 'lazy':
        return refTo(schema)
      case 'union':
        return { ['discriminator' in def ? 'oneOf' : 'anyOf']: def.options.map(say) }
      case 'array': {
        const { minLength: minItems, ...other } = checks
        return { type: 'array', items: say(def.element), ...(minItems === undefined ? {} : { minItems }), ...other }
      }
      case 'tuple':
        return tuple(def.items.map(say), def.rest ? say(def.rest) : undefined, target)
      case 'record':
        return {
          type: 'object',
          ...(target === 'openapi-3.0' ? {} : { propertyNames: say(def.keyType) }),
          additionalProperties: say(def.valueType),
        }
      case 'object':
        return objectOf(def, side, say)
      default:
        throw new InvariantError(`JSON Schema has no words for a ${def.type}`)
    }
  }
  return { schema: { title, ...say(inside(shape)) }, parts }
}

/** A whole schema: its dialect, and its parts inside it. Of OpenAPI 3.0 the parts are components, since it has no place for them inside. */
export const jsonSchemaOf = (shape: Schema, title: string, target: JsonSchemaTarget, side: Side): JsonSchema => {
  const { schema, parts } = written(shape, title, target, side)
  const all = { ...headOf(target), ...schema }
  if (target === 'openapi-3.0' || Object.keys(parts).length === 0) return all
  return { ...all, [target === 'draft-07' ? 'definitions' : '$defs']: parts }
}

/** A whole number as far as a number is exact. */
const whole = { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }

const oneValue = (values: readonly unknown[], target: JsonSchemaTarget): JsonSchema => {
  const type = typeof values[0]
  return values.length === 1 && target !== 'openapi-3.0' ? { type, const: values[0] } : { type, enum: [...values] }
}

const orNull = (schema: JsonSchema, target: JsonSchemaTarget): JsonSchema =>
  target === 'openapi-3.0' ? { ...schema, nullable: true } : { ...schema, type: [schema['type'], 'null'] }

/** Items at their places, then the rest. OpenAPI 3.0 knows no places: there an item is any of them. */
const tuple = (items: readonly JsonSchema[], rest: JsonSchema | undefined, target: JsonSchemaTarget): JsonSchema => {
  const length = { minItems: items.length, ...(rest ? {} : { maxItems: items.length }) }
  if (target === 'draft-2020-12') return { type: 'array', prefixItems: [...items], items: rest ?? false, ...length }
  if (target === 'draft-07') return { type: 'array', items: [...items], additionalItems: rest ?? false, ...length }
  return { type: 'array', items: { anyOf: [...items, ...(rest ? [rest] : [])] }, ...length }
}

const objectOf = (
  { shape, catchall }: z.core.$ZodObjectDef,
  side: Side,
  say: (schema: Schema) => JsonSchema,
): JsonSchema => {
  const members = Object.entries(shape)
  const required = members.filter(([, member]) => member._zod.optin === undefined).map(([key]) => key)
  const closed = side === 'output' || catchall?._zod.def.type === 'never'
  return {
    type: 'object',
    properties: Object.fromEntries(members.map(([key, member]) => [key, say(member)])),
    ...(required.length ? { required } : {}),
    ...(closed ? { additionalProperties: false } : {}),
  }
}
