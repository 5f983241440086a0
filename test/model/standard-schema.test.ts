import { describe, expect, it } from 'vitest'
import * as model from '../../src/model/index.js'
import { indicatorSchema, partySchema, projectSchema } from '../../src/model/index.js'

const schemas = Object.entries(model).filter((each): each is [string, typeof partySchema] => each[0].endsWith('Schema'))
const parsers = Object.keys(model).filter((name) => name.startsWith('parse'))

describe('standard schema', () => {
  it('stands beside every parser', () => {
    const named = schemas.map(([name]) => `parse${name[0]!.toUpperCase()}${name.slice(1, -'Schema'.length)}`)
    expect(named.sort()).toEqual(parsers.sort())
  })

  it.each(schemas)('%s is version 1, answers at once, and says why it refuses', (_, schema) => {
    expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'budget-performance' })
    const read = schema['~standard'].validate(undefined)
    expect(read).not.toBeInstanceOf(Promise)
    expect(read).toEqual({
      issues: [
        {
          code: 'value.missing',
          message: 'value.missing',
          severity: 'error',
          path: [],
          params: expect.anything() as unknown,
        },
      ],
    })
  })

  it('gives the parsed value, warnings or not: only errors fail', () => {
    expect(partySchema['~standard'].validate({ id: 'a', kind: 'unit', extra: 1 })).toEqual({
      value: { id: 'a', kind: 'unit' },
    })
  })

  it('leaves warnings out where it fails; the message is the code, and the issue keeps code, severity and params', () => {
    expect(
      projectSchema['~standard'].validate({
        id: 'p',
        name: 'p',
        funds: { annual: '-1' },
        objective: { indicators: [] },
        extra: 1,
      }),
    ).toEqual({
      issues: [
        {
          message: 'funds.negative',
          code: 'funds.negative',
          severity: 'error',
          path: ['funds', 'annual'],
          params: { amount: '-1' },
        },
      ],
    })
  })

  it('gives paths a form resolver can join', () => {
    const read = indicatorSchema['~standard'].validate({
      id: 'r1',
      dimension: 'output',
      name: 'x',
      target: { kind: 'measure', comparison: 'equal', value: 7 },
    })
    if (read instanceof Promise) throw new Error('not at once')
    expect(read.issues?.map(({ path }) => path?.join('.'))).toEqual(['target.value'])
  })
})
