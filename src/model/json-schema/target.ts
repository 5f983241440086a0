import { InvariantError, shown } from '../../kernel/invariant-error.js'

export const targets = ['draft-2020-12', 'draft-07', 'openapi-3.0'] as const

/** 「JSON Schema版本」 The dialects a schema is written in: the two drafts in use, and that of OpenAPI 3.0. */
export type JsonSchemaTarget = (typeof targets)[number]

/** 「JSON Schema」 A schema as plain JSON. */
export type JsonSchema = { [keyword: string]: unknown }

/** `input`: what a parser takes; `output`: what it gives, numbers canonical and unknown keys gone. */
export type Side = 'input' | 'output'

/** The dialect of that name. Standard JSON Schema wants a throw for one that is not supported. */
export const targetOf = (name: string): JsonSchemaTarget => {
  const target = targets.find((one) => one === name)
  if (target === undefined)
    throw new InvariantError(`no JSON Schema is written for ${shown(name)}: ${targets.join(', ')}`)
  return target
}

/** What a whole schema begins with. */
export const headOf = (target: JsonSchemaTarget): JsonSchema =>
  target === 'draft-2020-12'
    ? { $schema: 'https://json-schema.org/draft/2020-12/schema' }
    : target === 'draft-07'
      ? { $schema: 'http://json-schema.org/draft-07/schema#' }
      : {}

/** Where the parts of a schema stand that name themselves, as a reference says it. */
export const placeOfParts = (target: JsonSchemaTarget): string =>
  target === 'draft-2020-12' ? '#/$defs/' : target === 'draft-07' ? '#/definitions/' : '#/components/schemas/'
