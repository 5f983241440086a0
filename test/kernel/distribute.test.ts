import { describe, expect, it } from 'vitest'
import { distribute } from '../../src/kernel/distribute.js'
import { num, text } from '../../src/kernel/number.js'
import { fc } from '../support/property.js'
import * as oracle from '../support/rational.js'

const shares = (total: string, weights: string[], places = 2) =>
  distribute(num(total), weights.map(num), places).map(text)

describe('distribute', () => {
  it.each([
    {
      because: 'thirds leave one step, the earliest takes it',
      total: '1',
      weights: ['1', '1', '1'],
      parts: ['0.34', '0.33', '0.33'],
    },
    {
      because: 'the largest remainder takes the step, not the largest weight',
      total: '1',
      weights: ['5', '1', '1'],
      parts: ['0.72', '0.14', '0.14'],
    }, // .7142 .1428 .1428: .0042, .0028, .0028 left
    {
      because: 'a later remainder that is larger goes first',
      total: '10',
      weights: ['3', '3', '5'],
      parts: ['2.73', '2.73', '4.54'],
    }, // 2.7272 2.7272 4.5454
    {
      because: 'ties go to the earlier one whatever the weights’ order',
      total: '0.01',
      weights: ['2', '2', '2', '2'],
      parts: ['0.01', '0', '0', '0'],
    },
    {
      because: 'a weight of 0 gets nothing',
      total: '10',
      weights: ['0', '1', '0', '2'],
      parts: ['0', '3.33', '0', '6.67'],
    },
    { because: 'whole steps', total: '90', weights: ['50', '30', '10'], parts: ['50', '30', '10'] },
    { because: 'nothing to share', total: '0', weights: ['1', '2'], parts: ['0', '0'] },
    {
      because: 'a total finer than a step is still shared to the last bit',
      total: '1.005',
      weights: ['1', '1'],
      parts: ['0.505', '0.5'],
    },
  ])('$because', ({ total, weights, parts }) => expect(shares(total, weights)).toEqual(parts))

  const weights = fc.array(
    fc.nat(400).map((n) => String(n / 2)),
    { minLength: 1, maxLength: 12 },
  )

  it('sums to the whole, never negative, each within one step of its exact quota', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), weights, fc.constantFrom(0, 2), (cents, w, places) => {
        const whole = oracle.total(w.map(oracle.parse))
        fc.pre(whole.n > 0n)
        const total =
          places === 0 ? String(cents) : oracle.exactText(oracle.div(oracle.parse(String(cents)), oracle.parse('100')))
        const parts = shares(total, w, places).map(oracle.parse)
        expect(oracle.exactText(oracle.total(parts))).toBe(total)
        const step = oracle.ratio(1n, 10n ** BigInt(places))
        parts.forEach((part, i) => {
          const quota = oracle.div(oracle.mul(oracle.parse(total), oracle.parse(w[i]!)), whole)
          expect(part.n >= 0n).toBe(true)
          expect(oracle.cmp(oracle.sub(part, quota), step)).toBe(-1)
          expect(oracle.cmp(oracle.sub(quota, part), step)).toBe(-1)
        })
      }),
      { numRuns: 1000 },
    )
  }, 30_000)

  it('gives equal weights never more to the later one', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 9 }), (cents, n) => {
        const parts = shares(
          String(cents / 100),
          Array.from({ length: n }, () => '3'),
        ).map(oracle.parse)
        parts.slice(1).forEach((part, i) => expect(oracle.cmp(parts[i]!, part)).toBeGreaterThanOrEqual(0))
      }),
    )
  })
})
