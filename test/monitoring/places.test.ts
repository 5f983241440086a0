import { describe, expect, it } from 'vitest'
import type { RowProgress } from '../../src/model/events/monitoring-report.js'
import { indicator, july, measured, monitor, place, project, rate, report, target } from '../support/monitoring.js'
import { normsOf } from '../support/norms.js'

describe('Hefei: on schedule, on target', () => {
  const hefei = normsOf(july, place('hefei-lights'))
  const light = (progress: RowProgress, row = indicator()) =>
    monitor(project({}, row), report({}, { [row.id]: progress }), hefei)
  it.each<[string, RowProgress, string | undefined]>([
    ['both, by its pace', { actual: measured('80') }, 'green'], // 80 × 365 ÷ 212 = 137.7
    [
      'on schedule, and the unit does not expect the target',
      { actual: measured('80'), forecast: measured('110') },
      'yellow',
    ],
    ['on schedule, and the unit calls it impossible', { actual: measured('80'), likelihood: 'impossible' }, 'yellow'],
    [
      'the unit’s forecast before its likelihood',
      { actual: measured('80'), likelihood: 'impossible', forecast: measured('120') },
      'green',
    ],
    ['met already, whatever is said', { actual: measured('120'), likelihood: 'impossible' }, 'green'],
    ['behind, however certain', { actual: measured('60'), likelihood: 'certain' }, 'red'],
    ['not reported', {}, undefined],
  ])('%s', (_, progress, found) => expect(light(progress).indicators[0]!.light).toBe(found))
  it('a rate that is met and one that is missed', () => {
    expect(light({ actual: measured('97') }, rate()).light).toBe('green')
    expect(light({ actual: measured('90') }, rate()).light).toBe('red')
  })
  it('a ceiling kept so far is on target only where somebody says so', () => {
    const row = indicator({ accumulates: false, target: target('at-most', '50', '起') })
    expect(light({ actual: measured('40') }, row).light).toBeUndefined()
    expect(light({ actual: measured('40'), likelihood: 'certain' }, row).light).toBe('green')
    expect(light({ actual: measured('40'), forecast: measured('51') }, row).light).toBe('yellow')
    expect(light({ actual: measured('51') }, row).light).toBe('red')
  })
  it('on its own plan is on target by the pace of that plan', () => {
    const plan = {
      r1: [
        { by: '2021-06-30', share: '0.3' },
        { by: '2021-11-30', share: '1' },
      ],
    }
    const of = (value: string) =>
      monitor(project({ plan }), report({}, { r1: { actual: measured(value) } }), hefei).indicators[0]!.light
    expect([of('36'), of('35')]).toEqual(['green', 'red']) // 120 × 0.3 = 36
  })
  it('money has no flags, and its light none', () =>
    expect('light' in light({ actual: measured('80') }).money).toBe(false))
  it('the project has the worst', () =>
    expect(
      monitor(
        project({}, indicator(), rate()),
        report({}, { r1: { actual: measured('80') }, r2: { actual: measured('90') } }),
        hefei,
      ),
    ).toMatchObject({ light: 'red', worst: 'r2' }))
})

describe('Sichuan: calendar, gap, ten working days', () => {
  const sichuan = (day: string) => normsOf(day, place('sichuan-2025'))
  const of = (on: string, executed: string, value = '0', more = {}) =>
    monitor(
      project({ year: Number(on.slice(0, 4)) }, indicator({ target: target('at-least', '100', '公里') })),
      report({ on, executed, ...more }, { r1: { actual: measured(value) } }),
      sichuan(on),
    )
  const codes = (value: ReturnType<typeof of>) => value.issues.map(({ code }) => code)
  it('24.99 % on 30 April are warned of, 25 % are not; no light for either', () => {
    const behind = of('2026-04-30', '249900')
    expect(behind.issues.find(({ code }) => code === 'monitoring.behind-calendar')?.params).toEqual({
      until: '04-30',
      atLeast: '0.25',
      rate: '0.2499',
    })
    expect(codes(of('2026-04-30', '250000'))).not.toContain('monitoring.behind-calendar')
    expect(behind).not.toHaveProperty('light')
  })
  it('holds no report before its day to it', () =>
    expect(codes(of('2025-04-30', '1'))).not.toContain('monitoring.behind-calendar'))
  it('a gap of exactly 10 points is none, 10.01 is one', () => {
    expect(of('2025-10-31', '900000', '80').gaps).toMatchObject([{ points: '-10', warns: false }]) // 80 − 90
    expect(of('2025-10-31', '900100', '80').gaps).toMatchObject([{ points: '-10.01', warns: true }])
    expect(of('2025-10-31', '800000', '90.01').gaps).toMatchObject([{ points: '10.01', warns: true }])
    expect(of('2025-10-31', '900000.1', '80').gaps).toMatchObject([{ points: '-10.00001', warns: true }]) // told with the decimals that decide
  })
  it('a gap past the line is answered too: the row where it is slower than the money, the money where that is slower', () => {
    const calendar = { holidays: [], workdays: [] }
    const proposals = (executed: string, value: string) =>
      monitor(
        project(
          { year: 2025, plan: { money: [{ by: '2025-12-31', share: '1' }], r1: [{ by: '2025-12-31', share: '1' }] } },
          indicator({ target: target('at-least', '100', '公里') }),
        ),
        report({ on: '2025-10-31', executed }, { r1: { actual: measured(value) } }),
        sichuan('2025-10-31'),
        { calendar },
      ).proposals.map(({ action, rows, reason, by }) => [action, rows, reason, by])
    // 80 % of the promise beside 95 % of the money; nothing is due yet under the plan, so nothing else speaks
    expect(proposals('950000', '80')).toEqual([['rectify', ['r1'], 'off-target', '2025-11-14']])
    expect(proposals('850000', '96')).toEqual([['rectify', ['money'], 'slow', '2025-11-14']])
    expect(proposals('850000', '90')).toEqual([['continue', [], 'on-course', undefined]]) // 5 points
  })
  it('is answered in ten working days, holidays left out and moved days counted, else suspended', () => {
    const value = monitor(
      project({ year: 2025 }),
      report({ on: '2025-10-31', executed: '1' }, {}),
      sichuan('2025-10-31'),
      {
        calendar: { holidays: ['2025-11-03'], workdays: ['2025-11-09'] },
      },
    )
    expect(value.proposals).toMatchObject([
      { action: 'rectify', rows: ['money'], reason: 'slow', by: '2025-11-14', ifOverdue: 'suspend' },
    ]) // 4, 5, 6, 7, 9 (moved to work), 10, 11, 12, 13 and 14 November
  })
  it('without a calendar has no last day, and what follows all the same', () => {
    const value = of('2025-10-31', '1')
    expect(value.proposals[0]).toMatchObject({ ifOverdue: 'suspend' })
    expect(value.proposals[0]).not.toHaveProperty('by')
    expect(value.issues.find(({ code }) => code === 'monitoring.calendar-missing')).toMatchObject({
      path: ['calendar'],
      params: { days: '10' },
    })
  })
  it('reports end of July and end of October', () => {
    expect(codes(of('2025-10-31', '900000', '90'))).not.toContain('monitoring.off-period')
    expect(codes(of('2025-09-30', '900000', '90'))).toContain('monitoring.off-period')
  })
})

describe('a university: a deviation of more than 30 % of a quantity', () => {
  const norms = normsOf('2024-12-31', place('university-2024'))
  const deviation = (value: string, row = indicator({ target: target('at-least', '100', '人') })) =>
    monitor(
      project({ year: 2024 }, row),
      report({ on: '2024-12-31' }, { [row.id]: { actual: measured(value), causes: ['staff'] } }),
      norms,
    ).issues.find(({ code }) => code === 'monitoring.deviation')?.params['deviation']
  it.each([
    ['70', undefined], // −30 ÷ 100
    ['69.99', '-0.3001'],
    ['130', undefined],
    ['130.01', '0.3001'],
  ])('%s of 100: %s', (value, found) => expect(deviation(value)).toBe(found))
  it('not of a rate', () => expect(deviation('10', rate({ category: 'quality' }))).toBeUndefined())
})
