import { describe, expect, it } from 'vitest'
import { fc } from '../support/property.js'
import { norms2021 } from '../support/norms.js'
import { readActual, readMoney, readProject, readSelfEvaluation, readTarget } from '../../src/reading/index.js'
import type { Result } from '../../src/kernel/result.js'
import type { Target } from '../../src/model/promise/target.js'

const measure: Target = { kind: 'measure', comparison: 'at-least', value: '95', unit: '%' }
const boobyTrap = new Proxy(
  {},
  {
    get: () => {
      throw new Error('get')
    },
    ownKeys: () => {
      throw new Error('ownKeys')
    },
    getOwnPropertyDescriptor: () => {
      throw new Error('descriptor')
    },
    getPrototypeOf: () => {
      throw new Error('prototype')
    },
  },
)
const getter = {
  get title(): string {
    throw new Error('getter')
  },
}
const cycle: Record<string, unknown> = { title: 'a', indicators: [] }
cycle['self'] = cycle

const values: { because: string; value: unknown }[] = [
  { because: 'a number: 0.1 + 0.2 must not arrive as text', value: 0.1 },
  { because: 'NaN', value: Number.NaN },
  { because: 'a bigint', value: 10n },
  { because: 'a boolean', value: true },
  { because: 'a symbol', value: Symbol('95%') },
  { because: 'a function', value: () => '95%' },
  { because: 'an array', value: ['95%'] },
  { because: 'a String object', value: Object('95%') },
  { because: 'an object whose every trap throws', value: boobyTrap },
  { because: 'a getter that throws', value: getter },
  { because: 'a circle', value: cycle },
  { because: 'an object without a prototype', value: Object.create(null) },
  { because: '__proto__ as a key', value: JSON.parse('{"__proto__":{"ok":true},"title":"a","indicators":[]}') },
]

const doors: { door: string; read: (value: unknown) => Result<unknown> }[] = [
  { door: 'readTarget', read: (value) => readTarget(value) },
  { door: 'readActual', read: (value) => readActual(value, measure) },
  { door: 'readActual, its target', read: (value) => readActual('95%', value as Target) },
  { door: 'readMoney', read: (value) => readMoney(value, '元') },
  { door: 'readSelfEvaluation', read: readSelfEvaluation },
  { door: 'readProject', read: (value) => readProject(value, norms2021) },
]

describe('whatever comes in', () => {
  for (const { door, read } of doors) {
    it.each(values)(`${door}: $because is an issue, not an exception`, ({ value }) => {
      const result = read(value)
      expect(result.ok).toBe(false)
      expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true)
      for (const { code, path } of result.issues) expect([typeof code, Array.isArray(path)]).toEqual(['string', true])
    })
  }

  it('a context of any kind is no context', () => {
    for (const { value } of values) {
      expect(readTarget('≥95%', value as object).ok).toBe(true)
      expect(readActual('95%', measure, value as object).ok).toBe(true)
      expect(readMoney('95元', value as '元').ok).toBe(true)
    }
    expect(readTarget('9月前', { year: Number.NaN }).issues[0]?.code).toBe('date.year-missing')
    expect(readTarget('9月前', { year: 1e9 }).issues[0]?.code).toBe('date.year-missing')
    expect(readTarget('9月前', { year: 2021.5 }).issues[0]?.code).toBe('date.year-missing')
  })

  it('texts of every kind are read or refused', () => {
    const pieces = fc.constantFrom(
      '≥',
      '<=',
      '不低于',
      '以上',
      '95',
      '1,234',
      '.5',
      '%',
      '万元',
      '/',
      '·',
      '~',
      '-',
      '±',
      '年',
      '月',
      '底',
      '前',
      '2021',
      '百分之',
      '每',
      '(',
      ')',
      '定性 ',
      '正向',
      '完成',
      '；',
      '未',
      ' ',
      '\u200B',
      '\uD800',
      '𠮷',
      '按',
      '计',
    )
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(cell, fc.integer({ min: 1949, max: 2999 }), (text, year) => {
        for (const result of [
          readTarget(text, { year }),
          readActual(text, measure, { year }),
          readMoney(text, '万元'),
        ]) {
          expect(result.ok).toBe(!result.issues.some(({ severity }) => severity === 'error'))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('anything at all is read or refused', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
          withTypedArray: true,
        }),
        (value) => {
          for (const { read } of doors) {
            const result = read(value)
            expect(result.ok).toBe(!result.issues.some(({ severity }) => severity === 'error'))
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('however long', () => {
  const million = 1_000_000
  const cells = [
    { because: 'digits', cell: '9'.repeat(million) },
    { because: 'operators', cell: '≥'.repeat(million) },
    { because: 'white space', cell: ' '.repeat(million) },
    { because: 'groups', cell: `1${',234'.repeat(million / 4)}` },
    { because: 'brackets', cell: '('.repeat(million) },
    { because: 'words that begin a pattern', cell: '百分之'.repeat(million / 4) },
  ]

  it.each(cells)('a million characters of $because are refused at once', ({ cell }) => {
    const start = process.hrtime.bigint()
    for (const result of [
      readTarget(cell),
      readActual(cell, measure),
      readMoney(cell, '元'),
      readSelfEvaluation({ title: cell, indicators: [{ level3: cell, target: cell, weight: cell }], unit: cell }),
    ]) {
      expect(result.issues[0]?.code).toBe('cell.too-long')
    }
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(5_000)
  })

  it.each(cells)('as many $because as the cap lets in are read at once', ({ cell }) => {
    const start = process.hrtime.bigint()
    for (const length of [199, 200, 201, 3999, 4000]) {
      readTarget(cell.slice(0, length))
      readActual(cell.slice(0, length), measure)
      readMoney(cell.slice(0, length), '元')
    }
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(5_000)
  })

  it('a table of thousands of rows is read in the time of its rows', () => {
    const rows = (count: number) => ({
      title: 'a',
      unit: '元',
      year: '2021',
      indicators: Array.from({ length: count }, (_, i) => ({
        level1: '产出指标',
        level2: '数量指标',
        level3: `其中第${String(i)}项`,
        target: '≥95%',
        actual: '96%',
        weight: '1',
        score: '1',
      })),
    })
    const time = (count: number): number => {
      const table = rows(count)
      const start = process.hrtime.bigint()
      expect(readSelfEvaluation(table).ok).toBe(true)
      return Number(process.hrtime.bigint() - start) / 1e6
    }
    time(100)
    expect(time(3000)).toBeLessThan(20_000)
  })
})
