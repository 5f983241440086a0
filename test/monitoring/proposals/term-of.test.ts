import { describe, expect, it } from 'vitest'
import { termOf } from '../../../src/monitoring/proposals/term-of.js'
import { normsOf } from '../../support/norms.js'
import { julyWith, national, place } from '../../support/monitoring.js'

const sichuan = normsOf('2025-10-31', place('sichuan-2025'))
const bare = { holidays: [], workdays: [] }
const days = (kind: 'calendar' | 'working', of = '10') =>
  julyWith({ 'monitoring.response': { days: of, kind, overdue: 'suspend' } })

describe('by when a warning is answered', () => {
  it('nationally no term is stated', () => expect(termOf('2021-07-31', bare, national)).toEqual({ issues: [] }))
  it('calendar days, the day of the report not counted', () =>
    expect(termOf('2021-07-31', undefined, days('calendar')).by).toBe('2021-08-10'))
  it('calendar days whatever calendar is passed', () =>
    expect(termOf('2021-07-31', { holidays: ['2021-08-10'], workdays: [] }, days('calendar')).by).toBe('2021-08-10'))
  it('ten working days from Friday, 31 October 2025: two weeks', () =>
    expect(termOf('2025-10-31', bare, sichuan).by).toBe('2025-11-14'))
  it('a holiday moves it on, a weekend moved to work brings it back', () => {
    const calendar = { holidays: ['2025-11-03', '2025-11-04'], workdays: ['2025-11-08'] }
    // 5, 6, 7, 8 (moved to work), 10, 11, 12, 13, 14 and 17 November
    expect(termOf('2025-10-31', calendar, sichuan).by).toBe('2025-11-17')
  })
  it('working days without a calendar have no last day, and it is said', () => {
    const { by, issues, norm } = termOf('2025-10-31', undefined, sichuan)
    expect(by).toBeUndefined()
    expect(norm?.value.overdue).toBe('suspend')
    expect(issues).toEqual([
      {
        code: 'monitoring.calendar-missing',
        severity: 'warning',
        path: ['calendar'],
        params: { days: '10' },
        basis: norm!.citations,
      },
    ])
  })
  it.each(['calendar', 'working'] as const)('%s days that leave the years there are have no last day', (kind) =>
    expect(termOf('9999-12-30', bare, days(kind))).toMatchObject({ issues: [] }),
  )
  it.each(['calendar', 'working'] as const)('%s days beyond them have none either', (kind) =>
    expect(termOf('9999-12-30', bare, days(kind)).by).toBeUndefined(),
  )
  it('working days that only holidays push beyond them have none', () =>
    expect(termOf('9999-12-30', { holidays: ['9999-12-31'], workdays: [] }, days('working', '1')).by).toBeUndefined())
})
