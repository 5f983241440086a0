import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { jsonSchemaOf } from '../../../src/model/json-schema/json-schema-of.js'

const pair = () => z.tuple([z.string()], z.boolean())

describe('parts of a shape whose words differ by dialect', () => {
  it.each([
    ['draft-2020-12', { type: 'null' }],
    ['draft-07', { type: 'null' }],
    ['openapi-3.0', { type: 'string', nullable: true, enum: [null] }], // OpenAPI 3.0 knows no null
  ] as const)('null in %s', (target, written) =>
    expect(jsonSchemaOf(z.null(), 'Null', target, 'input')).toMatchObject(written),
  )

  it.each([
    ['draft-2020-12', { prefixItems: [{ type: 'string' }], items: { type: 'boolean' }, minItems: 1 }],
    ['draft-07', { items: [{ type: 'string' }], additionalItems: { type: 'boolean' }, minItems: 1 }],
    ['openapi-3.0', { items: { anyOf: [{ type: 'string' }, { type: 'boolean' }] }, minItems: 1 }],
  ] as const)('a tuple in %s', (target, written) =>
    expect(jsonSchemaOf(pair(), 'Pair', target, 'input')).toMatchObject({ type: 'array', ...written }),
  )

  it('names the check it has no words for', () => {
    const odd = () => z.string().check(z.lowercase())
    expect(() => jsonSchemaOf(odd(), 'Odd', 'draft-07', 'input')).toThrow('JSON Schema has no words for this')
  })
})
