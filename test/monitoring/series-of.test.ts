import { describe, expect, it } from 'vitest'
import type { MonitoringReport } from '../../src/model/events/monitoring-report.js'
import { seriesOf } from '../../src/monitoring/series-of.js'
import { report, saidOf } from '../support/monitoring.js'

const of = (on: string, more: Partial<MonitoringReport> = {}): MonitoringReport => report({ on, ...more })
const now = of('2021-07-31', { id: 'now' })
const series = (earlier: MonitoringReport[], current = now) => {
  const { before, issues } = seriesOf(current, earlier, 2021)
  return { before: before.map(({ id, on }) => id ?? on), issues }
}
const [a, b, c] = [
  of('2021-03-31', { id: 'a' }),
  of('2021-04-30', { id: 'b', corrects: 'a' }),
  of('2021-06-30', { id: 'c' }),
] as const

describe('the reports of a year', () => {
  it('stand by their days, whatever order they are passed in', () =>
    expect(series([c, of('2021-01-31'), a])).toEqual({ before: ['2021-01-31', 'a', 'c'], issues: [] }))
  it('a report given twice counts once', () => {
    expect(series([c, structuredClone(c), a])).toEqual({ before: ['a', 'c'], issues: [] })
    expect(series([structuredClone(now), c])).toEqual({ before: ['c'], issues: [] }) // this one too
  })
  it('a corrected one steps back behind its correction', () =>
    expect(series([a, b])).toEqual({
      before: ['b'],
      issues: [
        { code: 'monitoring.report-corrected', severity: 'info', path: ['earlier', 0], params: { id: 'a', by: 'b' } },
      ],
    }))
  it('a correction without an id is named by its day', () =>
    expect(series([a, of('2021-04-30', { corrects: 'a' })]).issues).toMatchObject([
      { params: { id: 'a', by: '2021-04-30' } },
    ]))
  it('this report may correct one', () =>
    expect(series([c], { ...now, corrects: 'c' })).toMatchObject({
      before: [],
      issues: [{ code: 'monitoring.report-corrected', path: ['earlier', 0], params: { id: 'c', by: 'now' } }],
    }))
  it('or be corrected itself', () =>
    expect(series([of('2021-06-30', { id: 'c', corrects: 'now' })])).toMatchObject({
      before: ['c'],
      issues: [{ code: 'monitoring.report-corrected', path: [], params: { id: 'now', by: 'c' } }],
    }))
  it('what is corrected has to be there', () =>
    expect(series([b], { ...now, corrects: 'x' })).toEqual({
      before: ['b'],
      issues: [
        { code: 'monitoring.corrects-unknown', severity: 'warning', path: ['corrects'], params: { id: 'x' } },
        {
          code: 'monitoring.corrects-unknown',
          severity: 'warning',
          path: ['earlier', 0, 'corrects'],
          params: { id: 'a' },
        },
      ],
    }))
  it('one of another year or a later day is left out, and said', () =>
    expect(series([of('2020-12-31'), c, of('2021-08-01')])).toEqual({
      before: ['c'],
      issues: ['2020-12-31', '2021-08-01'].map((on, i) => ({
        code: 'monitoring.report-left-out',
        severity: 'warning',
        path: ['earlier', i * 2],
        params: { on, year: '2021', day: '2021-07-31' },
      })),
    }))
  it('two of one day, and neither corrects the other', () => {
    const other = of('2021-06-30', { id: 'd' })
    const found = series([other, c])
    expect(found.before).toEqual(['c', 'd'])
    expect(found.issues).toEqual([
      {
        code: 'monitoring.same-day-twice',
        severity: 'warning',
        path: ['earlier', 0, 'on'],
        params: { on: '2021-06-30' },
      },
    ])
  })
  it('of the day of this one too, whatever this one corrects', () => {
    const same = of('2021-07-31', { id: 'same' })
    const said = ['monitoring.same-day-twice at earlier.0.on']
    expect(saidOf(series([same]).issues)).toEqual(said)
    expect(saidOf(series([same, a], { ...now, corrects: 'a' }).issues)).toEqual([
      'monitoring.report-corrected at earlier.1',
      ...said,
    ])
    expect(saidOf(series([same], { ...now, corrects: 'same' }).issues)).toEqual([
      'monitoring.report-corrected at earlier.0',
    ])
  })
  it('a year of few digits is a year', () =>
    expect(seriesOf(of('0099-07-31'), [of('0099-06-30')], 99).before).toHaveLength(1))
})
