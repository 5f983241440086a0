import { describe, expect, it } from 'vitest'
import { en } from '../../src/explain/en.js'
import { localize } from '../../src/explain/localize.js'
import { zhCN } from '../../src/explain/zh-CN.js'
import { targetSchema } from '../../src/model/promise/target.js'
import type { StandardSchemaV1 } from '../../src/model/standard-schema.js'

const wrong = { kind: 'measure', comparison: 'at-least', value: 95 }
const right = { kind: 'measure', comparison: 'at-least', value: '95' }

const messages = (result: unknown) =>
  (result as { issues?: { message: string; path: unknown }[] }).issues?.map(({ message, path }) => [path, message])

describe('localize', () => {
  it('answers at once, with sentences in place of codes and the same paths', () => {
    const result = localize(targetSchema, zhCN)['~standard'].validate(wrong)
    expect(result).not.toBeInstanceOf(Promise)
    expect(messages(result)).toEqual([
      [['value'], '数值须以文本给出（如 "10.5"），收到的是95：程序的浮点数存不准小数。请改为文本（value）'],
    ])
    expect(messages(localize(targetSchema, en)['~standard'].validate(wrong))?.[0]?.[1]).toMatch(
      /^A number must be given as text .* \(value\)$/,
    )
  })

  it('keeps code, severity and params of an issue', () => {
    const plain = targetSchema['~standard'].validate(wrong) as { issues: object[] }
    const said = localize(targetSchema, en)['~standard'].validate(wrong) as { issues: object[] }
    expect(said.issues.map((issue) => ({ ...issue, message: '' }))).toEqual(
      plain.issues.map((issue) => ({ ...issue, message: '' })),
    )
  })

  it('passes a value on', () =>
    expect(localize(targetSchema, zhCN)['~standard'].validate(right)).toEqual(
      targetSchema['~standard'].validate(right),
    ))

  it('leaves the issues of other schemas alone, and waits for those that answer later', async () => {
    const foreign: StandardSchemaV1 = {
      '~standard': {
        version: 1,
        vendor: 'another',
        validate: () => Promise.resolve({ issues: [{ message: 'no', path: ['a'] }] }),
      },
    }
    await expect(localize(foreign, zhCN)['~standard'].validate(1)).resolves.toEqual({
      issues: [{ message: 'no', path: ['a'] }],
    })
  })

  it('keeps the vendor', () =>
    expect(localize(targetSchema, zhCN)['~standard'].vendor).toBe(targetSchema['~standard'].vendor))
})
