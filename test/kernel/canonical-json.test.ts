import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/kernel/canonical-json.js'
import { isInvariantError } from '../../src/kernel/invariant-error.js'
import { fc } from '../support/property.js'

describe('canonicalJson', () => {
  it('prints the example of RFC 8785 section 3.2.2', () => {
    const example: unknown = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    )
    expect(canonicalJson(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('sorts keys by their UTF-16 units, as in section 3.2.3', () => {
    const example = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      1: 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect(Object.values(JSON.parse(canonicalJson(example)) as object)).toEqual([
      'One',
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]) // JSON.parse puts the index key first
    expect(canonicalJson(example).startsWith('{"\\r":"Carriage Return","1":"One",')).toBe(true)
  })

  it.each([
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [-5e-324, '-5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [-1.7976931348623157e308, '-1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [-9007199254740992, '-9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [9.999999999999997e22, '9.999999999999997e+22'],
    [1e23, '1e+23'],
    [1.0000000000000001e23, '1.0000000000000001e+23'],
    [999999999999999700000, '999999999999999700000'],
    [999999999999999900000, '999999999999999900000'],
    [1e21, '1e+21'],
    [0.000001, '0.000001'],
    [0.0000001, '1e-7'],
    [333333333.3333332, '333333333.3333332'],
    [-0.0000033333333333333333, '-0.0000033333333333333333'],
  ])('prints the number %d of appendix B', (n, printed) => expect(canonicalJson(n)).toBe(printed))

  it('leaves absent members out and keeps 中文 as it is', () =>
    expect(canonicalJson({ b: undefined, 预算: '绩效', a: [{ z: 1, y: null }] })).toBe(
      '{"a":[{"y":null,"z":1}],"预算":"绩效"}',
    ))

  it.each([
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['undefined', undefined],
    ['a function', () => 1],
    ['a bigint', 1n],
    ['a symbol', Symbol('x')],
    ['undefined in an array', [undefined]],
    ['a hole in an array', new Array<unknown>(2)],
    ['a lone surrogate in a text', '\ud800'],
    ['a lone surrogate in a key', { '\udead': 1 }],
  ])('takes %s for the bug of a caller', (_, value) => {
    try {
      canonicalJson(value)
      expect.unreachable()
    } catch (e) {
      expect(isInvariantError(e)).toBe(true)
    }
  })

  it('reads back as the same value, whatever the order of the keys', () => {
    const shuffled = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(shuffled)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([k, v]) => [k, shuffled(v)]),
            )
          : value
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const printed = canonicalJson(value)
        expect(canonicalJson(JSON.parse(printed))).toBe(printed)
        expect(canonicalJson(shuffled(value))).toBe(printed)
      }),
    )
  })
})
