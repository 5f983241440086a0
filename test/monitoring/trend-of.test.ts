import { describe, expect, it } from 'vitest'
import {
  indicator,
  measured,
  monitor,
  practice,
  project,
  rate,
  report,
  saidOf,
  national,
} from '../support/monitoring.js'

const june = report({ on: '2021-06-30', executed: '500000' }, { r1: { actual: measured('50') } })
const march = report({ on: '2021-03-31', executed: undefined }, {})
const fell = (issues: Parameters<typeof saidOf>[0]) => saidOf(issues).filter((line) => line.includes('fell-back'))

describe('the trend over earlier reports', () => {
  it('is by day, with ratio and light, and nothing where nothing was reported', () => {
    const found = monitor(project(), report(), practice, { earlier: [june, march] })
    expect(found.money.trend).toEqual([
      { on: '2021-03-31' },
      { on: '2021-06-30', ratio: '1.0083', light: 'green' }, // 500000 × 365 ÷ (1000000 × 181) = 1.00829
    ])
    expect(found.indicators[0]!.trend).toEqual([
      { on: '2021-03-31' },
      { on: '2021-06-30', ratio: '0.8402', light: 'green' }, // 50 × 365 ÷ (120 × 181) = 0.84024
    ])
  })
  it('is absent where there is no earlier report', () => {
    const found = monitor(project(), report())
    expect('trend' in found.money || 'trend' in found.indicators[0]!).toBe(false)
  })
})

describe('what falls back', () => {
  const back = report({ executed: '499999.99' }, { r1: { actual: measured('49.9') } })
  it('is said of money and of what accumulates', () =>
    expect(
      monitor(project(), back, national, { earlier: [june] }).issues.filter(
        ({ code }) => code === 'monitoring.fell-back',
      ),
    ).toEqual([
      {
        code: 'monitoring.fell-back',
        severity: 'warning',
        path: ['executed'],
        params: { name: 'money', now: '499999.99', before: '500000', since: '2021-06-30', unit: '元' },
      },
      {
        code: 'monitoring.fell-back',
        severity: 'warning',
        path: ['progress', 'r1', 'actual'],
        row: 'r1',
        params: { name: '养护里程', now: '49.9', before: '50', since: '2021-06-30', unit: '公里' },
      },
    ]))
  it('against the last that was reported', () => {
    const silent = report({ on: '2021-07-15', executed: undefined }, {})
    expect(fell(monitor(project(), back, national, { earlier: [silent, june] }).issues)).toHaveLength(2)
    const lower = report({ on: '2021-07-15', executed: '1' }, { r1: { actual: measured('1') } })
    expect(fell(monitor(project(), back, national, { earlier: [june, lower] }).issues)).toEqual([])
  })
  it('not of what stays as it was', () =>
    expect(
      fell(monitor(project(), report({ executed: '500000' }, june.progress), national, { earlier: [june] }).issues),
    ).toEqual([]))
  it('not of a rate', () => {
    const at = (on: string, value: string) => report({ on }, { r2: { actual: measured(value) } })
    const of = project({}, rate())
    expect(fell(monitor(of, at('2021-07-31', '90'), national, { earlier: [at('2021-06-30', '99')] }).issues)).toEqual(
      [],
    )
  })
  it('of the row it is, in whatever place', () => {
    const of = project({}, rate(), indicator())
    expect(fell(monitor(of, back, national, { earlier: [june] }).issues)).toContain(
      'monitoring.fell-back at progress.r1.actual',
    )
  })
})
