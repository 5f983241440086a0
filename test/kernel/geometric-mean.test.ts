import { describe, expect, it } from 'vitest'
import { fraction, round, type Fraction } from '../../src/kernel/fraction.js'
import { geometricMean } from '../../src/kernel/geometric-mean.js'
import { num, text } from '../../src/kernel/number.js'
import { fc } from '../support/property.js'
import { cmp, mul, parse, ratio, type Rational } from '../support/rational.js'

const of = (top: string, bottom = '1'): Fraction => fraction(num(top), num(bottom))
const mean = (points: string, shares: Fraction[], weights: string[]) =>
  text(geometricMean(num(points), shares, weights.map(num)))
const power = (base: Rational, n: number): Rational =>
  Array.from({ length: n }).reduce<Rational>((product) => mul(product, base), ratio(1n))

describe('geometricMean', () => {
  it.each([
    ['10', [of('0.25'), of('1')], ['1', '1'], '5'], // √0.25
    ['0.1', [of('0.25'), of('1')], ['10', '10'], '0.05'], // a tie of rounding stays one
    ['0.15', [of('1', '3'), of('1', '3')], ['10', '20'], '0.05'], // a share with no end
    ['8', [of('0.125'), of('1')], ['1', '2'], '4'], // ∛0.125
    ['30', [of('0'), of('1')], ['1', '1'], '0'],
    ['30', [of('0'), of('0.5')], ['0', '7'], '15'], // a share without weight says nothing
    ['12.5', [of('1'), of('1'), of('1')], ['5', '5', '5'], '12.5'],
  ])('%s points: %j by %j is %s', (points, shares, weights, wanted) =>
    expect(mean(points, shares, weights)).toBe(wanted),
  )

  it('rounds a root to the side it lies on', () => {
    // 10 × √(0.5 × 0.8) = 6.32455…, since 6.324² = 39.992976 < 40 < 40.005625 = 6.325²
    expect(text(round(geometricMean(num('10'), [of('0.5'), of('0.8')], [num('1'), num('1')]), 2))).toBe('6.32')
  })

  it('lies, to 20 decimals, where its power says it lies', () => {
    const tick = parse(`0.${'0'.repeat(19)}1`)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 5 })), {
          minLength: 2,
          maxLength: 4,
        }),
        (given) => {
          const found = parse(
            text(
              round(
                geometricMean(
                  num('1'),
                  given.map(([share]) => of(String(share), '100')),
                  given.map(([, weight]) => num(String(weight))),
                ),
                20,
              ),
            ),
          )
          const whole = given.reduce((sum, [, weight]) => sum + weight, 0)
          const product = given.map(([share, weight]) => power(ratio(BigInt(share), 100n), weight)).reduce(mul)
          const [low, high] = [
            { n: found.n * tick.d - tick.n * found.d, d: found.d * tick.d },
            { n: found.n * tick.d + tick.n * found.d, d: found.d * tick.d },
          ]
          expect(cmp(power(low, whole), product)).toBe(-1)
          expect(cmp(power(high, whole), product)).toBe(1)
        },
      ),
      { numRuns: 60 },
    )
  })
})
