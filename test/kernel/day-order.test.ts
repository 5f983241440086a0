import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../src/kernel/day.js'
import { byCodeUnit } from '../../src/kernel/by-code-unit.js'
import { byDay, isBefore } from '../../src/kernel/day-order.js'
import { fc } from '../support/property.js'

describe('the order of days', () => {
  it('is the order of the calendar: before is fewer days, never a day before itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: -400, max: 400 }), (start, apart) => {
        const day = addDays('2021-06-30', start)
        const other = addDays(day, apart)
        expect(isBefore(day, other)).toBe(daysBetween(day, other) > 0)
        expect(Math.sign(byDay(day, other))).toBe(-Math.sign(apart) + 0)
      }),
    )
  })
})

describe('byCodeUnit', () => {
  it('is the order of canonical JSON (RFC 8785, its example of 3.2.3): UTF-16 units, not code points', () =>
    expect(['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'].sort(byCodeUnit)).toEqual([
      '\r',
      '1',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\ud83d\ude00',
      '\ufb33',
    ]))
  it('keeps the same name in its place', () => expect(byCodeUnit('a', 'a')).toBe(0))
})
