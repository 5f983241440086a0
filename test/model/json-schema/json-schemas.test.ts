import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { isInvariantError } from '../../../src/kernel/invariant-error.js'
import * as model from '../../../src/model/index.js'
import { jsonSchemaOf } from '../../../src/model/json-schema/json-schema-of.js'
import { targets } from '../../../src/model/json-schema/target.js'
import { jsonSchemas, projectSchema, targetSchema } from '../../../src/model/index.js'
import { localize } from '../../../src/explain/localize.js'
import { zhCN } from '../../../src/explain/zh-CN.js'
import { diceOf, recordsOf } from '../../support/records-of.js'
import { publicShapes } from '../../support/shapes.js'
import { broken } from '../../support/validate-json-schema.js'

type Json = Record<string, unknown>

/** What no shape can say, and so no JSON Schema: facts between members, signs of amounts. */
const beyondShape = new Set([
  'adjustment.changes-differ',
  'funds.negative',
  'points.negative',
  'indicator.duplicate-id',
  'indicator.unknown-parent',
  'period.reversed',
  'target.reversed-range',
  'target.negative-tolerance',
  'standard.amount-not-positive',
  'standard.prices-unknown',
  'framework.duplicate-id',
  'framework.parameter',
  'framework.points-sum',
  'framework.unreachable-band',
  'plan.goes-back',
  'plan.not-in-order',
  'plan.one-figure',
  'plan.unknown-row',
  'report.corrects-itself',
])

/** The record as JSON carries it; undefined where it carries none, or what no door lets in whatever its shape: half a character, __proto__. */
const asJson = (record: unknown): unknown => {
  try {
    const json = JSON.stringify(record)
    return /"__proto__":|\\ud800/.test(json) ? undefined : (JSON.parse(json) as unknown)
  } catch {
    return undefined
  }
}

const runs = 3000

describe.each(targets)('JSON Schema in %s', (target) => {
  const schemas = jsonSchemas(target)
  const root = (schema: Json): Json => (target === 'openapi-3.0' ? { components: { schemas } } : schema)

  it('has every noun that has a parser, and of OpenAPI 3.0 the parts they refer to', () => {
    const nouns = publicShapes.map(({ name }) => name.slice('parse'.length))
    const parts = target === 'openapi-3.0' ? ['AdjustmentPart', 'FrameworkPart', 'TracePart'] : []
    expect(Object.keys(schemas).sort()).toEqual([...nouns, ...parts].sort())
  })

  it.each(publicShapes)('gives the answer of $name', { timeout: 30_000 }, ({ name, schema: shape, parse }) => {
    const title = name.slice('parse'.length)
    const schema = schemas[title]!
    const make = recordsOf(shape, diceOf(20260101 + name.length))
    const found = { taken: 0, refused: 0, wrong: [] as string[] }
    for (let i = 0; i < runs && found.wrong.length < 3; i += 1) {
      const record = asJson(make())
      if (record === undefined) continue
      const why = broken(schema, record, root(schema))
      const parsed = parse(record)
      const codes = parsed.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)
      const shapeRefuses = codes.some((code) => !beyondShape.has(code))
      if (why === undefined) found.taken += 1
      else found.refused += 1
      // OpenAPI 3.0 has no words for the names of a record's members, nor for the places of a tuple's items.
      const says = target === 'openapi-3.0' ? why !== undefined && !shapeRefuses : (why !== undefined) !== shapeRefuses
      if (says)
        found.wrong.push(`${JSON.stringify(record).slice(0, 600)}: schema ${String(why)}, parser ${codes.join()}`)
    }
    expect(found.wrong).toEqual([])
    expect(found.taken).toBeGreaterThan(runs / 5)
    expect(found.refused).toBeGreaterThan(runs / 20)
  })

  it.each(publicShapes)('describes what $name gives back', ({ name, schema: shape, parse }) => {
    const title = name.slice('parse'.length)
    const given = jsonSchemas(target, 'output')
    const make = recordsOf(shape, diceOf(7 + name.length))
    const wrong: string[] = []
    for (let i = 0; i < runs / 3 && wrong.length < 3; i += 1) {
      const parsed = parse(asJson(make()))
      if (!parsed.ok) continue
      const schema = given[title]!
      const why = broken(
        schema,
        asJson(parsed.value),
        target === 'openapi-3.0' ? { components: { schemas: given } } : schema,
      )
      if (why !== undefined) wrong.push(`${JSON.stringify(parsed.value).slice(0, 600)}: ${why}`)
    }
    expect(wrong).toEqual([])
  })
})

describe('what is written', () => {
  it('is plain JSON, new at each call, with its dialect and name', () => {
    const schema = jsonSchemas('draft-2020-12')['Party']!
    expect(schema).toStrictEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Party',
      type: 'object',
      properties: {
        id: { type: 'string', minLength: 1, maxLength: 4000 },
        kind: { type: 'string', enum: ['unit', 'department', 'finance', 'third-party', 'expert', 'government'] },
        role: { type: 'string', minLength: 1, maxLength: 4000 },
      },
      required: ['id', 'kind'],
    })
    expect(JSON.parse(JSON.stringify(jsonSchemas('draft-07')))).toEqual(jsonSchemas('draft-07'))
    expect(jsonSchemas('draft-07')['Party']).not.toBe(jsonSchemas('draft-07')['Party'])
    expect(jsonSchemas('openapi-3.0')['Party']).not.toHaveProperty('$schema')
  })

  it('takes 10.00 and says that 10 is given back', () => {
    const [taken, given] = [jsonSchemas('draft-07'), jsonSchemas('draft-07', 'output')]
    const funds = { annual: '10.00' }
    expect(broken(taken['Funds']!, funds)).toBeUndefined()
    expect(broken(given['Funds']!, funds)).toBe('properties')
    expect(broken(given['Funds']!, { annual: '10' })).toBeUndefined()
    expect(broken(taken['Funds']!, { annual: 10 })).toBe('properties')
  })

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2021-04-31', false],
    ['2021-13-01', false],
    ['0000-02-29', true],
    ['2021-9-30', false],
  ])('knows whether %s is a day: %s', (by, isDay) => {
    const deadline = { kind: 'deadline', by, precision: 'day' }
    expect(broken(jsonSchemas('draft-2020-12')['Target']!, deadline) === undefined).toBe(isDay)
    expect(model.parseTarget(deadline).ok).toBe(isDay)
  })

  it('knows every day of four centuries and none beside', () => {
    const { pattern } = (
      jsonSchemas('draft-2020-12')['Target'] as { oneOf: { properties: { by?: { pattern: string } } }[] }
    ).oneOf.find(({ properties }) => properties.by)!.properties.by!
    const known = new RegExp(pattern)
    const wrong: string[] = []
    for (let year = 1900; year < 2300; year += 1)
      for (let month = 0; month <= 13; month += 1)
        for (let day = 0; day <= 32; day += 1) {
          const text = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
          const real = new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(text)
          if (known.test(text) !== real) wrong.push(text)
        }
    expect(wrong).toEqual([])
  })
})

describe('~standard.jsonSchema', () => {
  it('is the same schema', () => {
    const { jsonSchema } = projectSchema['~standard']
    for (const target of targets) {
      expect(jsonSchema.input({ target })).toEqual(jsonSchemas(target)['Project'])
      expect(jsonSchema.output({ target })).toEqual(jsonSchemas(target, 'output')['Project'])
    }
  })

  it('throws for a dialect it does not write', () => {
    let thrown: unknown
    try {
      targetSchema['~standard'].jsonSchema.input({ target: 'draft-04' })
    } catch (error) {
      thrown = error
    }
    expect(isInvariantError(thrown)).toBe(true)
    expect(String(thrown)).toContain('draft-2020-12, draft-07, openapi-3.0')
    expect(() => jsonSchemas('draft-04' as never)).toThrow()
  })

  it('is kept by a localized schema', () =>
    expect(localize(projectSchema, zhCN, {})['~standard'].jsonSchema.input({ target: 'draft-07' })).toEqual(
      jsonSchemas('draft-07')['Project'],
    ))
})

describe('a shape without words', () => {
  it.each([
    ['a kind nobody uses', z.date()],
    ['a rule of its own', z.string().check(z.refine((text) => text !== ''))],
    ['a text rewritten in an unknown way', z.string().check(z.overwrite((text) => text.trim()))],
    ['a format', z.string().check(z.email())],
    ['a text cut', z.string().check(z.length(3))],
  ])('is a bug and no loose schema: %s', (_, shape) =>
    expect(() => jsonSchemaOf(shape, 'X', 'draft-07', 'input')).toThrow(),
  )
})
