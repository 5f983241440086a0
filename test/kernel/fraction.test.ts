import { describe, expect, it } from 'vitest'
import {
  addFractions,
  fraction,
  proportion,
  round,
  roundFraction,
  shareText,
  storedFraction,
} from '../../src/kernel/fraction.js'
import { num, text } from '../../src/kernel/number.js'
import { arbitraryDecimal, arbitraryPoints } from '../support/arbitrary-decimal.js'
import { fc } from '../support/property.js'
import * as oracle from '../support/rational.js'

const scoreText = (points: string, part: string, whole: string, places = 2) =>
  text(proportion(num(points), num(part), num(whole), places))

describe('fraction', () => {
  it.each([
    ['0.29', '7.5', '1', 2, '2.18'], // 2.175, a tie that floats round down
    ['0.015', '1', '3', 2, '0.01'], // exactly 0.005: dividing first would lose the tie
    ['10', '37.24', '43.2', 2, '8.62'], // 8.6203…
    ['1', '1', '3', 4, '0.3333'],
    ['1', '2', '3', 4, '0.6667'],
    ['7.5', '1', '1000', 2, '0.01'], // 0.0075
    ['12.5', '1', '1000', 2, '0.01'], // 0.0125
    ['22.5', '1', '1000', 2, '0.02'], // 0.0225
    ['1.005', '1', '1', 2, '1.01'],
    ['-1.005', '1', '1', 2, '-1.01'], // half away from zero
    ['-0.004', '1', '1', 2, '0'], // never -0
    ['100', '2', '3', 0, '67'],
  ] as const)('%s × %s ÷ %s to %i places is %s', (points, part, whole, places, expected) =>
    expect(scoreText(points, part, whole, places)).toBe(expected),
  )

  it('rounds points × part ÷ whole as the oracle does', () => {
    const positive = arbitraryDecimal({ negative: false, max: 400, places: 3 })
    fc.assert(
      fc.property(arbitraryPoints(), positive, positive, fc.constantFrom(0, 2, 4, 6), (points, part, whole, places) => {
        fc.pre(oracle.parse(whole).n !== 0n)
        const exact = oracle.div(oracle.mul(oracle.parse(points), oracle.parse(part)), oracle.parse(whole))
        expect(scoreText(points, part, whole, places)).toBe(oracle.roundHalfUp(exact, places))
      }),
      { numRuns: 2000 },
    )
  }, 30_000)

  it('meets a tie exactly wherever one can be built', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 400 }), (steps, whole) => {
        const half = oracle.div(oracle.parse(String(2 * steps + 1)), oracle.parse('200')) // n.nn5
        const part = oracle.exactText(oracle.mul(half, oracle.parse(String(whole))))
        expect(scoreText('1', part, String(whole))).toBe(
          oracle.exactText(oracle.div(oracle.parse(String(steps + 1)), oracle.parse('100'))),
        )
      }),
      { numRuns: 500 },
    )
  }, 30_000)

  it('adds unlike quotients exactly: 1/3 + 1/6 is a half', () => {
    const whole = addFractions([fraction(num('1'), num('3')), fraction(num('1'), num('6'))])
    expect(text(roundFraction(whole, 6))).toBe('0.5')
    expect(text(roundFraction(addFractions([]), 6))).toBe('0')
  })

  it('adds as the oracle adds', () => {
    const quotients = fc.array(fc.tuple(arbitraryDecimal({ places: 2 }), fc.integer({ min: 1, max: 400 })), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(quotients, (pairs) => {
        const found = roundFraction(addFractions(pairs.map(([n, d]) => fraction(num(n), num(String(d))))), 6)
        expect(text(found)).toBe(
          oracle.roundHalfUp(
            oracle.total(pairs.map(([n, d]) => oracle.div(oracle.parse(n), oracle.parse(String(d))))),
            6,
          ),
        )
      }),
      { numRuns: 500 },
    )
  }, 30_000)

  it('carries the sign in the numerator and refuses a zero denominator', () => {
    expect(storedFraction(fraction(num('1'), num('-4')))).toEqual({ numerator: '-1', denominator: '4' })
    expect(() => fraction(num('1'), num('0.00'))).toThrow('a fraction over zero')
  })

  it('cuts towards zero when told to', () => {
    expect([round(num('1.239'), 2, 'cut'), round(num('-1.239'), 2, 'cut'), round(num('1.235'), 2)].map(text)).toEqual([
      '1.23',
      '-1.23',
      '1.24',
    ])
  })

  it('prints a share for reading', () =>
    expect([shareText(num('1'), num('3')), shareText(num('1'), num('1')), shareText(num('1'), num('8'), 2)]).toEqual([
      '0.3333',
      '1',
      '0.13',
    ]))
})
