import { describe, expect, it } from 'vitest'
import { plainDataOf } from '../../src/kernel/plain-data.js'
import { fc } from '../support/property.js'
import { said } from '../support/said.js'

const deep = (depth: number): unknown => {
  let value: unknown = 'bottom'
  for (let i = 0; i < depth; i += 1) value = i % 2 ? [value] : { a: value }
  return value
}
const selfHolding = (): unknown => {
  const a: Record<string, unknown> = { name: 'a' }
  a['list'] = [{ back: a }]
  return a
}
const throwing = (trap: 'ownKeys' | 'getOwnPropertyDescriptor' | 'getPrototypeOf' | 'get', target: object = { a: 1 }) =>
  new Proxy(target, {
    [trap]: () => {
      throw new Error('trap')
    },
  })
const lying = (getOwnPropertyDescriptor: () => PropertyDescriptor | undefined) =>
  new Proxy({ a: 1 }, { getOwnPropertyDescriptor })
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}
class Point {
  x = 1
}

describe('plainDataOf', () => {
  it('copies plain data: another object, the same JSON', () => {
    const given = { a: [1, 'x', null, true, { b: [] }], 中: {} }
    const { value, issues } = plainDataOf(given)
    expect(issues).toEqual([])
    expect(value).toStrictEqual(given)
    expect(value).not.toBe(given)
    expect((value as typeof given).a).not.toBe(given.a)
  })

  it.each<[string, () => unknown, string[]]>([
    [
      'a getter is never called',
      () => ({
        get a() {
          throw new Error('called')
        },
      }),
      ['value.not-plain at a'],
    ],
    [
      'a getter that would return something harmless',
      () => ({
        rows: [
          {
            get points() {
              return '10'
            },
          },
        ],
      }),
      ['value.not-plain at rows.0.points'],
    ],
    [
      'a setter alone',
      () => Object.defineProperty({}, 'a', { set: () => undefined, enumerable: true }),
      ['value.not-plain at a'],
    ],
    [
      'a getter that throws inside an array',
      () =>
        Object.defineProperty([1, 2], 0, {
          get: () => {
            throw new Error('called')
          },
          enumerable: true,
        }),
      ['value.not-plain at 0'],
    ],
    [
      'a proxy that says its member has a getter',
      () => lying(() => ({ get: () => 1, enumerable: true, configurable: true })),
      ['value.not-plain at a'],
    ],
    [
      'a proxy that says its member is a function',
      () => lying(() => ({ value: () => 1, enumerable: true, configurable: true })),
      ['value.not-plain at a'],
    ],
    [
      'a proxy whose descriptor is none',
      () => lying(() => 'no descriptor' as unknown as PropertyDescriptor),
      ['value.not-plain at (root)'],
    ],
    ['an array whose length throws', () => throwing('get', []), ['value.not-plain at (root)']],
    ['a proxy whose member is read by its descriptor only', () => throwing('get'), []],
    [
      'a getter inside an array',
      () => Object.defineProperty([1, 2], 1, { get: () => 5, enumerable: true }),
      ['value.not-plain at 1'],
    ],
    ['a proxy whose keys throw', () => throwing('ownKeys'), ['value.not-plain at (root)']],
    ['a proxy whose descriptors throw', () => throwing('getOwnPropertyDescriptor'), ['value.not-plain at (root)']],
    ['a proxy whose prototype throws', () => ({ a: throwing('getPrototypeOf') }), ['value.not-plain at (root)']],
    ['a revoked proxy', () => [revoked()], ['value.not-plain at (root)']],
    ['a cycle', selfHolding, ['value.cycle at list.0.back']],
    [
      'an array that holds itself',
      () => {
        const a: unknown[] = []
        a.push(a)
        return a
      },
      ['value.cycle at 0'],
    ],
    [
      'an own __proto__ key',
      () => JSON.parse('{"a":{"__proto__":{"admin":true}}}'),
      ['value.not-plain at a.__proto__'],
    ],
    ['a class instance', () => ({ p: new Point() }), ['value.not-plain at p']],
    ['a Map', () => new Map([['a', 1]]), ['value.not-plain at (root)']],
    ['a Date', () => ({ on: new Date(0) }), ['value.not-plain at on']],
    ['boxed text', () => [new String('a')], ['value.not-plain at 0']],
    ['a typed array', () => new Uint8Array(2), ['value.not-plain at (root)']],
    ['a symbol', () => ({ a: Symbol('x') }), ['value.not-plain at a']],
    ['a function', () => [() => 1], ['value.not-plain at 0']],
    ['a bigint', () => ({ a: 1n }), ['value.not-plain at a']],
    ['NaN and Infinity', () => [NaN, Infinity], ['value.not-plain at 0', 'value.not-plain at 1']],
    [
      'every issue is gathered, in order',
      () => ({ a: Symbol('x'), b: [new Map(), () => 1] }),
      ['value.not-plain at a', 'value.not-plain at b.0', 'value.not-plain at b.1'],
    ],
  ])('%s', (_, make, expected) => expect(said(plainDataOf(make()))).toEqual(expected))

  it('stops at a depth instead of overflowing', () => {
    expect(plainDataOf(deep(65)).issues).toEqual([])
    expect(plainDataOf(deep(66)).issues.map(({ code }) => code)).toEqual(['value.too-deep'])
    expect(plainDataOf(deep(100_000)).issues.map(({ code }) => code)).toEqual(['value.too-deep'])
  })

  it('stops at a size instead of filling the memory', () => {
    const bomb = Array.from({ length: 20 }).reduce<unknown>((value) => [value, value, value], 'x') // 3^20 leaves in 20 arrays
    expect(said(plainDataOf(bomb))).toEqual(['value.too-large at (root)'])
    expect(said(plainDataOf(new Array(4_000_000_000)))).toEqual(['value.too-large at (root)'])
    const full = Array.from({ length: 200_001 }, () => 0)
    expect(said(plainDataOf(full)), 'nor is the call stack filled').toEqual(['value.too-large at (root)'])
  }, 30_000)

  it('takes a null prototype, another realm’s plain object, and holes as absent', () => {
    expect(plainDataOf(Object.assign(Object.create(null) as object, { a: 1 }))).toEqual({ value: { a: 1 }, issues: [] })
    const sparse = [1, 2, 3]
    delete sparse[1]
    expect(plainDataOf(sparse)).toEqual({ value: [1, undefined, 3], issues: [] })
    expect(plainDataOf({ a: undefined })).toStrictEqual({ value: {}, issues: [] })
    expect(plainDataOf(undefined)).toEqual({ value: undefined, issues: [] })
  })

  it('takes a lying proxy at its descriptor’s word, which is data', () => {
    const proxy = lying(() => ({ value: [7], enumerable: true, configurable: true }))
    expect(plainDataOf({ proxy })).toEqual({ value: { proxy: { a: [7] } }, issues: [] })
    expect(plainDataOf(lying(() => undefined))).toStrictEqual({ value: {}, issues: [] })
  })

  it('copies what is ordinary as it copies it beside something that is not', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const beside = plainDataOf([value, Symbol('unusual')]).value as unknown[]
        expect(plainDataOf(value).value).toStrictEqual(beside[0])
      }),
    )
  })

  it('does not pollute a prototype', () => {
    plainDataOf(JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'))
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('ignores symbol keys and what cannot be enumerated, as JSON does', () => {
    expect(
      plainDataOf(Object.defineProperty({ a: 1, [Symbol('s')]: 2 }, 'hidden', { value: 3, enumerable: false })),
    ).toStrictEqual({ value: { a: 1 }, issues: [] })
  })

  it('shares nothing that is repeated without a cycle', () => {
    const shared = { a: 1 }
    expect(plainDataOf([shared, shared])).toEqual({ value: [{ a: 1 }, { a: 1 }], issues: [] })
  })

  it('returns what JSON would for any JSON value, and never throws for anything else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { value: copied, issues } = plainDataOf(value)
        if (issues.length === 0) expect(JSON.stringify(copied)).toBe(JSON.stringify(value))
      }),
    )
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withNullPrototype: true,
          withObjectString: true,
          withSparseArray: true,
          withTypedArray: true,
          withBoxedValues: true,
        }),
        (value) => void plainDataOf(value),
      ),
      { numRuns: 1000 },
    )
  })
})
