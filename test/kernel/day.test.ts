import { describe, expect, it } from 'vitest'
import { addDays, dayFrom, dayOf, daysBetween, isDay, lastDayOfMonth, lastDayOfYear } from '../../src/kernel/day.js'
import { isInvariantError } from '../../src/kernel/invariant-error.js'
import { fc } from '../support/property.js'

const thrownBy = (f: () => unknown): unknown => {
  try {
    return f()
  } catch (e) {
    return e
  }
}

describe('day', () => {
  it.each(['2020-02-29', '2000-02-29', '2021-12-31', '1949-10-01', '9999-12-31'])('%s is a day', (day) =>
    expect(isDay(day)).toBe(true),
  )
  it.each([
    '2021-02-29',
    '1900-02-29',
    '2021-04-31',
    '2021-13-01',
    '2021-00-01',
    '2021-01-00',
    '2021-1-5',
    '2021-01-05T00:00',
    ' 2021-01-05',
    '2021-01-05\n',
    '',
    '20210105',
    '２０２１-01-05',
  ])('%j is none', (day) => expect(isDay(day)).toBe(false))

  it('knows every day a calendar of its own knows', () => {
    for (let year = 1896; year <= 2104; year += 1) {
      const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      for (const [month, days] of [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].entries()) {
        const last = `${String(year)}-${String(month + 1).padStart(2, '0')}-${String(days)}`
        expect(lastDayOfMonth(year, month + 1)).toBe(last)
        expect(dayFrom(year, month + 1, days + 1)).toBeUndefined()
      }
    }
  })

  it.each([
    ['2020-02-28', 1, '2020-02-29'],
    ['2021-02-28', 1, '2021-03-01'],
    ['2020-12-31', 1, '2021-01-01'],
    ['2021-01-01', -1, '2020-12-31'],
    ['2021-01-01', 0, '2021-01-01'],
    ['2020-01-01', 366, '2021-01-01'],
  ] as const)('%s and %i days is %s', (day, n, other) => expect(addDays(day, n)).toBe(other))

  it('counts back what it added', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (n) => {
        expect(daysBetween('2021-06-30', addDays('2021-06-30', n))).toBe(n)
      }),
    )
  })

  it('makes days from numbers and refuses what is none', () => {
    expect([
      dayFrom(2021, 3, 5),
      dayFrom(2021, 2, 30),
      dayFrom(2021, 0, 1),
      dayFrom(2021, 1.5, 1),
      dayFrom(-1, 1, 1),
      dayFrom(12021, 1, 1),
    ]).toEqual(['2021-03-05', undefined, undefined, undefined, undefined, undefined])
    expect([lastDayOfMonth(2021, 13), lastDayOfMonth(9999, 12), lastDayOfYear(2021)]).toEqual([
      undefined,
      '9999-12-31',
      '2021-12-31',
    ])
  })

  it('is the day of China unless told otherwise', () => {
    const at = (iso: string) => Date.parse(iso)
    expect(dayOf(at('2021-01-01T15:59:59.999Z'))).toBe('2021-01-01') // 23:59 in China
    expect(dayOf(at('2021-01-01T16:00:00Z'))).toBe('2021-01-02') // 00:00
    expect(dayOf(at('2021-01-01T00:00:00Z'))).toBe('2021-01-01') // 08:00, when UTC reaches the day
    expect(dayOf(at('2020-12-31T20:00:00Z'))).toBe('2021-01-01') // 04:00, when toISOString() still says yesterday
    expect(dayOf(at('2020-12-31T20:00:00Z'), 0)).toBe('2020-12-31')
    expect(dayOf(at('2021-01-01T02:00:00Z'), -300)).toBe('2020-12-31')
    expect(dayOf(-1)).toBe('1970-01-01')
  })

  it('takes an impossible instant, and days outside the four-digit years, for the bug of a caller', () => {
    for (const bad of [
      () => dayOf(NaN),
      () => dayOf(Infinity),
      () => dayOf(9e15),
      () => dayOf(0, NaN),
      () => addDays('2021-02-30', 1),
      () => daysBetween('x', '2021-01-01'),
      () => addDays('9999-12-31', 1),
      () => addDays('0000-01-01', -1),
      () => dayOf(8.64e15, 0),
    ]) {
      expect(isInvariantError(thrownBy(bad))).toBe(true)
    }
  })
})

it('names the instant that is none', () => {
  expect(() => dayOf(NaN)).toThrow('not an instant: NaN')
})
