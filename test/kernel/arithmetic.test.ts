import { describe, expect, it } from 'vitest'
import {
  absolute,
  add,
  atLeast,
  below,
  clamp,
  compare,
  equals,
  isNegative,
  isPositive,
  isZero,
  larger,
  multiply,
  shift,
  smaller,
  subtract,
  sum,
} from '../../src/kernel/arithmetic.js'
import { num, text } from '../../src/kernel/number.js'
import { arbitraryDecimal } from '../support/arbitrary-decimal.js'
import { fc } from '../support/property.js'
import * as oracle from '../support/rational.js'

const two = fc.tuple(arbitraryDecimal(), arbitraryDecimal())

describe('arithmetic', () => {
  it('adds, subtracts and multiplies exactly, as the oracle does', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const [x, y] = [oracle.parse(a), oracle.parse(b)]
        expect(text(add(num(a), num(b)))).toBe(oracle.exactText(oracle.add(x, y)))
        expect(text(subtract(num(a), num(b)))).toBe(oracle.exactText(oracle.sub(x, y)))
        expect(text(multiply(num(a), num(b)))).toBe(oracle.exactText(oracle.mul(x, y)))
        expect(compare(num(a), num(b))).toBe(oracle.cmp(x, y))
      }),
      { numRuns: 1000 },
    )
  }, 30_000)

  it('keeps every digit of two numbers of 40 characters', () => {
    const nines = '9'.repeat(40)
    expect(text(multiply(num(nines), num(nines)))).toBe((BigInt(nines) ** 2n).toString())
    const tiny = `0.${'0'.repeat(37)}1`
    expect(text(add(num(nines), num(tiny)))).toBe(`${nines}.${'0'.repeat(37)}1`)
  })

  it('knows 0.1 + 0.2', () => expect(text(add(num('0.1'), num('0.2')))).toBe('0.3'))

  it('orders', () => {
    expect([compare(num('-0'), num('0')), compare(num('1.0'), num('1')), compare(num('9'), num('10'))]).toEqual([
      0, 0, -1,
    ])
    expect([equals(num('1'), num('1.00')), atLeast(num('1'), num('1')), below(num('1'), num('1'))]).toEqual([
      true,
      true,
      false,
    ])
    expect([isZero(num('-0')), isNegative(num('-0')), isPositive(num('0')), isNegative(num('-0.01'))]).toEqual([
      true,
      false,
      false,
      true,
    ])
    expect([text(smaller(num('2'), num('10'))), text(larger(num('2'), num('10'))), text(absolute(num('-2')))]).toEqual([
      '2',
      '10',
      '2',
    ])
    expect(
      [
        clamp(num('-1'), num('0'), num('5')),
        clamp(num('6'), num('0'), num('5')),
        clamp(num('3'), num('0'), num('5')),
      ].map(text),
    ).toEqual(['0', '5', '3'])
  })

  it('adds nothing to 0', () => expect(text(sum([]))).toBe('0'))

  it.each([
    ['1.5', 4, '15000'],
    ['1.5', -4, '0.00015'],
    ['1.5', 0, '1.5'],
    ['-3', -1, '-0.3'],
  ] as const)('moves the point of %s by %i places', (n, places, moved) =>
    expect(text(shift(num(n), places))).toBe(moved),
  )
})
