import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/kernel/day.js'
import { elapsedShare, elapsedShareByMonths, elapsedShareOfYear } from '../../src/kernel/elapsed-share.js'
import { storedFraction, type Fraction } from '../../src/kernel/fraction.js'
import { compareFractions } from '../../src/kernel/fractions.js'
import { fc } from '../support/property.js'

const shown = (f: Fraction): string => {
  const { numerator, denominator } = storedFraction(f)
  return `${numerator}/${denominator}`
}

describe('elapsed share', () => {
  it.each([
    ['2023-06-30', 2023, '181/365', 'the day itself has passed'],
    ['2024-06-30', 2024, '182/366', 'a leap year has a day more'],
    ['2023-01-01', 2023, '1/365', 'the first day counts'],
    ['2023-12-31', 2023, '365/365', 'the last day ends it'],
    ['2022-12-31', 2023, '0/365', 'nothing before it begins'],
    ['2024-07-01', 2023, '365/365', 'no more than all of it'],
  ])('on %s of %i: %s (%s)', (on, year, wanted) => expect(shown(elapsedShareOfYear(on, year))).toBe(wanted))

  it.each([
    ['2023-06-30', 2023, '6/12', 'a month is over with its last day'],
    ['2023-06-29', 2023, '5/12', 'and not a day before'],
    ['2024-02-28', 2024, '1/12', 'a leap February has a day more'],
    ['2024-02-29', 2024, '2/12', 'and is over with it'],
    ['2023-12-31', 2023, '12/12', 'the year is over'],
    ['2022-12-31', 2023, '0/12', 'before it begins'],
    ['2025-01-01', 2023, '12/12', 'after it'],
  ])('by months on %s of %i: %s (%s)', (on, year, wanted) => expect(shown(elapsedShareByMonths(on, year))).toBe(wanted))

  it('measures any period, and refuses one that ends before it begins', () => {
    expect(shown(elapsedShare('2024-03-10', '2024-03-01', '2024-03-20'))).toBe('10/20')
    expect(shown(elapsedShare('2024-03-01', '2024-03-01', '2024-03-01'))).toBe('1/1')
    expect(() => elapsedShare('2024-03-01', '2024-03-02', '2024-03-01')).toThrow('ends before it begins')
  })

  it('never goes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 450 }), (n) => {
        const [day, next] = [addDays('2024-01-01', n), addDays('2024-01-01', n + 1)]
        expect(compareFractions(elapsedShareOfYear(day, 2024), elapsedShareOfYear(next, 2024))).toBeLessThanOrEqual(0)
        expect(compareFractions(elapsedShareByMonths(day, 2024), elapsedShareByMonths(next, 2024))).toBeLessThanOrEqual(
          0,
        )
      }),
    )
  })
})
