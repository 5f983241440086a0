import { describe, expect, it } from 'vitest'
import { fraction, storedFraction, type Fraction } from '../../src/kernel/fraction.js'
import {
  compareFractions,
  divideFractions,
  meanOf,
  medianOf,
  scaleFraction,
  subtractFractions,
  trimmedMeanOf,
} from '../../src/kernel/fractions.js'
import { num } from '../../src/kernel/number.js'
import { cmp, div, parse, ratio, sub, total, type Rational } from '../support/rational.js'
import { fc } from '../support/property.js'

const of = (top: string, bottom = '1'): Fraction => fraction(num(top), num(bottom))
const exact = (f: Fraction): Rational => {
  const { numerator, denominator } = storedFraction(f)
  return div(parse(numerator), parse(denominator))
}
const same = (found: Fraction, wanted: Rational) => expect(cmp(exact(found), wanted)).toBe(0)
const arbitrary = fc
  .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 40 }))
  .map(([top, bottom]) => of(String(top), String(bottom)))

describe('fractions', () => {
  it('compares without dividing', () => {
    expect(compareFractions(of('1', '3'), of('0.3333333333333333333333333333333333333333'))).toBe(1)
    expect(compareFractions(of('2', '6'), of('1', '3'))).toBe(0)
    expect(compareFractions(of('-1', '2'), of('-1', '3'))).toBe(-1)
  })
  it('scales and subtracts exactly', () => {
    same(scaleFraction(of('1', '3'), num('10'), num('4')), ratio(5n, 6n))
    same(subtractFractions(of('1', '3'), of('1', '2')), ratio(-1n, 6n))
  })
  it('divides exactly, signs and all', () => {
    same(divideFractions(of('1', '3'), of('2', '5')), ratio(5n, 6n)) // 1/3 × 5/2
    same(divideFractions(of('-1', '3'), of('2')), ratio(-1n, 6n))
    same(divideFractions(of('1', '3'), of('-2', '3')), ratio(-1n, 2n))
    same(divideFractions(of('0'), of('7', '3')), ratio(0n))
    expect(() => divideFractions(of('1'), of('0'))).toThrow()
  })
  it('takes the mean, the median and the mean without the ends', () => {
    same(meanOf([of('1', '3'), of('1', '6')]), ratio(1n, 4n)) // (1/3 + 1/6) ÷ 2
    same(medianOf([of('9'), of('1'), of('4')]), ratio(4n))
    same(medianOf([of('9'), of('1'), of('4'), of('5')]), ratio(9n, 2n))
    same(trimmedMeanOf([of('9'), of('1'), of('4'), of('5')]), ratio(9n, 2n))
    same(trimmedMeanOf([of('7'), of('7'), of('7')]), ratio(7n))
  })
  it('agrees with an exact oracle', () => {
    fc.assert(
      fc.property(fc.array(arbitrary, { minLength: 3, maxLength: 9 }), (list) => {
        const ordered = list.map(exact).sort(cmp)
        same(meanOf(list), div(total(ordered), ratio(BigInt(ordered.length))))
        same(
          trimmedMeanOf(list),
          div(sub(sub(total(ordered), ordered[0]!), ordered.at(-1)!), ratio(BigInt(ordered.length - 2))),
        )
        const half = ordered.length / 2
        same(
          medianOf(list),
          div(total(ordered.slice(Math.ceil(half) - 1, Math.floor(half) + 1)), ratio(ordered.length % 2 ? 1n : 2n)),
        )
        if (cmp(exact(list[1]!), ratio(0n)) !== 0)
          same(divideFractions(list[0]!, list[1]!), div(exact(list[0]!), exact(list[1]!)))
        expect(compareFractions(list[0]!, list[1]!)).toBe(cmp(exact(list[0]!), exact(list[1]!)))
      }),
    )
  })
})
