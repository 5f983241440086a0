import { describe, expect, it } from 'vitest'
import * as model from '../../src/model/index.js'
import type { Result } from '../../src/kernel/result.js'
import { fc } from '../support/property.js'

const parsers = Object.entries(model as Record<string, unknown>).filter(([name]) => name.startsWith('parse')) as [
  string,
  (value: unknown) => Result<unknown>,
][]

const cyclic: Record<string, unknown> = { id: 'p1', funds: {} }
cyclic['objective'] = { indicators: [cyclic] }
const hostile: [string, unknown][] = [
  [
    'a getter',
    {
      get id() {
        throw new Error('called')
      },
      get kind() {
        throw new Error('called')
      },
    },
  ],
  [
    'a proxy that throws',
    new Proxy(
      {},
      {
        get() {
          throw new Error('trap')
        },
        has() {
          throw new Error('trap')
        },
        ownKeys() {
          throw new Error('trap')
        },
        getOwnPropertyDescriptor() {
          throw new Error('trap')
        },
        getPrototypeOf() {
          throw new Error('trap')
        },
      },
    ),
  ],
  [
    'a revoked proxy',
    (() => {
      const { proxy, revoke } = Proxy.revocable({}, {})
      revoke()
      return proxy
    })(),
  ],
  ['a cycle', cyclic],
  ['100,000 nested objects', Array.from({ length: 100_000 }).reduce<unknown>((value) => [value], [])],
  ['an own __proto__', JSON.parse('{"__proto__":{"ok":true},"kind":"missing"}')],
  [
    'a toJSON that throws',
    {
      toJSON() {
        throw new Error('called')
      },
    },
  ],
  [
    'a Symbol.toPrimitive that throws',
    Object.fromEntries(
      ['kind', 'id', 'method', 'annual'].map((key) => [
        key,
        {
          [Symbol.toPrimitive]() {
            throw new Error('called')
          },
        },
      ]),
    ),
  ],
  [
    'a class',
    class {
      kind = 'missing'
    },
  ],
]

describe.each(parsers)('%s', (_, parse) => {
  it('never throws, whatever comes, and fails exactly when an issue is an error', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withNullPrototype: true,
          withSparseArray: true,
          withTypedArray: true,
          withBoxedValues: true,
          key: fc.oneof(fc.string(), fc.constantFrom('kind', 'method', 'id', 'indicators', 'value', 'status', 'share')),
        }),
        (value) => {
          const read = parse(value)
          expect(read.ok).toBe(!read.issues.some(({ severity }) => severity === 'error'))
        },
      ),
      { numRuns: 5000 },
    )
  }, 30_000)

  it.each(hostile)('refuses %s with an issue', (_name, value) => {
    const read = parse(value)
    expect(read.ok).toBe(false)
    expect(JSON.parse(JSON.stringify(read.issues))).toEqual(read.issues) // issues are plain data
  })
})
