import { describe, expect, it } from 'vitest'
import { addDays, type Calendar } from '../../src/kernel/day.js'
import { addWorkingDays, isWorkingDay, workingDaysAfter, workingDaysBetween } from '../../src/kernel/working-days.js'
import { fc } from '../support/property.js'

// A made-up spring: a week of holidays, the Saturday before it moved to work.
const spring: Calendar = {
  holidays: ['2024-02-12', '2024-02-13', '2024-02-14', '2024-02-15', '2024-02-16', '2024-02-17'],
  workdays: ['2024-02-10', '2024-02-17'],
}
const bare: Calendar = { holidays: [], workdays: [] }

describe('working days', () => {
  it.each([
    ['2024-02-09', true, 'a Friday'],
    ['2024-02-10', true, 'a Saturday moved to work'],
    ['2024-02-11', false, 'a Sunday'],
    ['2024-02-12', false, 'a Monday that is a holiday'],
    ['2024-02-17', false, 'a holiday stays one though a list moves it to work'],
    ['1969-12-29', true, 'a Monday before 1970'],
    ['1969-12-28', false, 'a Sunday before 1970'],
    ['0001-01-01', true, 'the Monday the first year begins with'],
  ])('%s: %s (%s)', (day, works) => expect(isWorkingDay(day, spring)).toBe(works))

  it.each([
    ['2024-02-08', 1, '2024-02-09', 'the day itself is not counted'],
    ['2024-02-08', 2, '2024-02-10', 'a Saturday moved to work counts'],
    ['2024-02-08', 3, '2024-02-19', 'a week of holidays does not'],
    ['2024-02-11', 1, '2024-02-19', 'one may start on a free day'],
    ['2024-02-08', 0, '2024-02-08', 'none later is the same day'],
    ['2024-02-11', 0, '2024-02-11', 'even a free one'],
    ['2024-02-19', -1, '2024-02-10', 'backwards likewise'],
    ['2024-02-19', -3, '2024-02-08', 'backwards likewise'],
  ])('from %s %i working days are %s: %s', (day, n, found) => expect(addWorkingDays(day, n, spring)).toBe(found))

  it.each([
    ['2024-02-08', 2, '2024-02-10'],
    ['9999-12-30', 1, '9999-12-31'], // a Friday, the last day there is
    ['9999-12-30', 2, undefined],
    ['9999-12-31', 0, '9999-12-31'],
  ])('%s and %i working days later: %s', (day, n, found) => expect(workingDaysAfter(day, n, spring)).toBe(found))

  it('counts what it adds, there and back', () => {
    const day = fc.integer({ min: -30_000, max: 30_000 }).map((n) => addDays('2000-01-01', n))
    const near = fc.tuple(day, fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 12 }))
    fc.assert(
      fc.property(near, fc.integer({ min: -30, max: 30 }), fc.nat(), ([start, offsets], n, split) => {
        const listed = offsets.map((offset) => addDays(start, offset))
        const at = listed.length && split % listed.length
        const calendar = { holidays: listed.slice(0, at), workdays: listed.slice(at).concat(listed.slice(-1)) }
        const end = addWorkingDays(start, n, calendar)
        expect(workingDaysBetween(start, end, calendar)).toBe(n)
        expect(n === 0 || isWorkingDay(end, calendar)).toBe(true)
        const back = workingDaysBetween(end, start, calendar)
        const [a, b] = [isWorkingDay(start, calendar), isWorkingDay(end, calendar)].map(Number) as [number, number]
        expect(back + n).toBe(Math.sign(n) * (b - a) || 0) // the one end is counted going there, the other coming back
      }),
      { numRuns: 200 },
    )
  }, 30_000)

  it('counts as one does who goes day by day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -2000, max: 2000 }),
        fc.nat(400),
        fc.array(fc.nat(420)),
        fc.array(fc.nat(420)),
        (offset, length, free, moved) => {
          const from = addDays('1970-01-01', offset)
          const days = Array.from({ length }, (_, i) => addDays(from, i + 1))
          const calendar = { holidays: free.map((n) => addDays(from, n)), workdays: moved.map((n) => addDays(from, n)) }
          expect(workingDaysBetween(from, addDays(from, length), calendar)).toBe(
            days.filter((day) => isWorkingDay(day, calendar)).length,
          )
        },
      ),
    )
  }, 30_000)

  it('counts five a week', () => expect(workingDaysBetween('2024-01-07', '2024-12-29', bare)).toBe(51 * 5))

  it('takes a fraction of a day, or a day beyond the years there are, for the bug of a caller', () => {
    expect(() => addWorkingDays('2024-01-01', 1.5, bare)).toThrow('not a number of days: 1.5')
    expect(() => addWorkingDays('2024-01-01', 1e7, bare)).toThrow()
    expect(() => workingDaysBetween('2024-01-01', '2024-02-30', bare)).toThrow('not a day')
    expect(() => isWorkingDay('2024-1-1', bare)).toThrow('not a day')
  })
})
