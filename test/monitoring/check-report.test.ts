import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/monitoring/check-report.js'
import { normsOf } from '../support/norms.js'
import { july, measured, national, place, project, report, saidOf } from '../support/monitoring.js'

const check = (more = {}, of = {}, norms = national, year = 2021) => checkReport(project(of), report(more), year, norms)

describe('what a report says of itself', () => {
  it('nothing of a report that is in order', () => expect(check()).toEqual([]))
  it('that the norms are of another day', () =>
    expect(check({}, {}, normsOf('2021-12-31'))).toEqual([
      { code: 'monitoring.norms-day', severity: 'warning', path: ['on'], params: { on: july, day: '2021-12-31' } },
    ]))
  it('that the project has no year', () =>
    expect(check({}, { year: undefined })).toEqual([
      { code: 'monitoring.year-assumed', severity: 'info', path: ['year'], params: { year: '2021' } },
    ]))
  it('that it lies outside the year', () =>
    expect(check({}, {}, national, 2022)).toEqual([
      { code: 'monitoring.outside-year', severity: 'warning', path: ['on'], params: { on: july, year: '2022' } },
    ]))
  it('that its day ends no period', () =>
    expect(check({ on: '2021-06-30' }, {}, normsOf('2021-06-30'))).toMatchObject([
      {
        code: 'monitoring.off-period',
        severity: 'info',
        path: ['on'],
        params: { on: '2021-06-30', periods: '07-31' },
        basis: [{ document: '财预〔2019〕136号' }],
      },
    ]))
  it('with all the periods of a place', () => {
    const sichuan = (day: string) => check({ on: day }, { year: 2025 }, normsOf(day, place('sichuan-2025')), 2025)
    expect(sichuan('2025-10-31')).toEqual([])
    expect(sichuan('2025-09-30')).toMatchObject([{ params: { periods: '07-31、10-31' } }])
  })
  it('no period before 财预〔2019〕136号', () =>
    expect(check({ on: '2019-06-30' }, { year: 2019 }, normsOf('2019-06-30'), 2019)).toEqual([]))
  it('that research need not be monitored', () => {
    expect(check({}, { nature: 'research' })).toMatchObject([
      { code: 'monitoring.exempt', severity: 'info', path: ['nature'], params: {}, basis: [{ article: '第十二条' }] },
    ])
    expect(check({ on: '2019-07-25' }, { nature: 'research', year: 2019 }, normsOf('2019-07-25'), 2019)).toEqual([])
  })
  it('that more is spent than received', () => {
    expect(check({ executed: '600000', received: '599999.99' })).toEqual([
      {
        code: 'monitoring.executed-above-received',
        severity: 'warning',
        path: ['executed'],
        params: { executed: '600000', received: '599999.99' },
      },
    ])
    expect(check({ executed: '600000', received: '600000' })).toEqual([])
  })
  it('a row nobody promised', () =>
    expect(check({ progress: { r1: {}, r9: { actual: measured('1') } } })).toEqual([
      {
        code: 'results.unknown-indicator',
        severity: 'error',
        path: ['progress', 'r9'],
        params: { indicator: 'r9' },
      },
    ]))
  it('what its own door would have said', () =>
    expect(saidOf(check({ id: 'a', corrects: 'a', committed: '-1' }))).toEqual([
      'funds.negative at committed',
      'report.corrects-itself at corrects',
    ]))
})
