import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { guardOf } from '../../../src/model/guard/guard-of.js'
import { parseParty } from '../../../src/model/party.js'
import { fundsShape, parseFunds } from '../../../src/model/promise/funds.js'

describe('what is not plain is refused, and not run', () => {
  const party = { id: 'u1', kind: 'unit' }

  it.each([
    ['a member of the noun', 'kind'],
    ['a key nobody knows', 'more'],
  ])('a getter on %s, though it does not throw', (_, key) => {
    let asked = 0
    const get = () => {
      asked += 1
      return 'unit'
    }
    const read = parseParty(Object.defineProperty({ ...party }, key, { get, enumerable: true }))
    expect(read.issues.map(({ code, path }) => [code, path])).toEqual([['value.not-plain', [key]]])
    expect(read.ok).toBe(false)
    expect(asked).toBe(0)
  })

  it.each([1, 2, 3, 4])(
    'a proxy that says something else each time is taken at one word, the %s. or another',
    (honest) => {
      let asked = 0
      const say = () => ({ value: (asked += 1) === honest ? 'u1' : 7, enumerable: true, configurable: true })
      const trap = (target: object, key: PropertyKey) =>
        key === 'id' ? say() : Reflect.getOwnPropertyDescriptor(target, key)
      const read = parseParty(new Proxy({ ...party }, { getOwnPropertyDescriptor: trap }))
      expect(read.ok ? read.value.id : 'u1').toBe('u1')
    },
  )

  it('what is out of the ordinary goes the slow way and comes out the same', () => {
    const sources = Array.from({ length: 60_000 }, (_, i) => ({ name: `第${String(i)}项` }))
    expect(guardOf(fundsShape())({ sources })).toBeUndefined() // 120,001 nodes
    expect(parseFunds({ sources })).toStrictEqual({ ok: true, value: { sources }, issues: [] })
  })

  it('a getter is left to the slow way by the guard itself, on a member that may be absent too', () => {
    const guard = guardOf(z.object({ id: z.string(), note: z.optional(z.string()) }))
    const get = () => 'x'
    expect(guard(Object.defineProperty({ id: 'u1' }, 'note', { get, enumerable: true }))).toBeUndefined()
    expect(guard(Object.defineProperty({ note: 'x' }, 'id', { get, enumerable: true }))).toBeUndefined()
  })

  it('a bound that is not part of what is taken', () => {
    const guard = guardOf(z.object({ n: z.number().check(z.gt(0), z.lt(10)) }))
    expect([0, 0.5, 9.5, 10].map((n) => guard({ n }) !== undefined)).toEqual([false, true, true, false])
  })

  it('a schema with a part that is not understood lets nothing pass', () => {
    expect(guardOf(z.object({ at: z.date() }))({ at: new Date(0) })).toBeUndefined()
    expect(guardOf(z.string().check(z.email()))('a@b.cn')).toBeUndefined()
    expect(guardOf(z.object({ at: z.union([z.string(), z.date()]) }))({ at: 'x' })).toBeUndefined()
  })
})
