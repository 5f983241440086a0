import { describe, expect, it } from 'vitest'
import { fraction, roundFraction } from '../../../src/kernel/fraction.js'
import { num, text } from '../../../src/kernel/number.js'
import { forecastYear, type ForecastOf } from '../../../src/monitoring/forecast/forecast-year.js'
import { describeRule } from '../../support/describe-rule.js'
import { july, julyWith, national } from '../../support/monitoring.js'

const of = (more: Partial<ForecastOf> = {}): ForecastOf => ({
  value: num('60'),
  whole: num('120'),
  unit: '公里',
  on: july,
  year: 2021,
  places: 4,
  ...more,
})

describeRule(forecastYear, [
  {
    because: 'at the pace of 212 days, along a plan that had 36 due by now, and by the unit’s word',
    given: [of({ planned: fraction(num('36')), own: num('110') }), national],
    outcome: 'forecast',
    trace: {
      value: { runRate: '103.3019', planScaled: '200', own: '110' }, // 60 × 365 ÷ 212 = 103.30189; 60 ÷ 36 × 120
      given: {
        actual: '60',
        runRate: '103.3019',
        planScaled: '200',
        own: '110',
        runRounded: 'true',
        passed: '212',
        ofAll: '365',
        planned: '36',
        whole: '120',
        unit: '公里',
      },
    },
  },
  {
    because: 'before the year begins there is no pace, no plan and no word',
    given: [of({ on: '2020-12-31', planned: fraction(num('0')) }), national],
    outcome: 'none',
    value: {},
  },
])

const told = (given: Partial<ForecastOf>, norms = national) => forecastYear(of(given), norms).trace.value
const used = (choice: 'own' | 'run-rate' | 'higher', given: Partial<ForecastOf>) => {
  const found = forecastYear(of(given), julyWith({ 'silence.forecast-used': { choice } })).value.used
  return found && `${found.by} ${text(roundFraction(found.value, 4))}`
}

describe('a forecast of the year', () => {
  it('by months where a place counts them', () =>
    expect(told({}, julyWith({ 'silence.linear-due': { choice: 'months' } }))).toEqual({ runRate: '102.8571' })) // 60 × 12 ÷ 7
  it('has no pace in a month that is not over, where months count', () =>
    expect(told({ on: '2021-01-30' }, julyWith({ 'silence.linear-due': { choice: 'months' } }))).toBeUndefined())
  it('has no plan where nothing was due by it', () =>
    expect(told({ planned: fraction(num('0')) })).toEqual({ runRate: '103.3019' }))
  it('on the last day is what there is', () => expect(told({ on: '2021-12-31' })).toEqual({ runRate: '60' }))
  it('of nothing is nothing', () => expect(told({ value: num('0') })).toEqual({ runRate: '0' }))
  it('of money is told to the fen', () => expect(told({ places: 2 })).toEqual({ runRate: '103.3' }))

  it.each([
    ['own', { own: num('110') }, 'own 110'],
    ['own', {}, 'run-rate 103.3019'],
    ['run-rate', { own: num('110') }, 'run-rate 103.3019'],
    ['run-rate', { own: num('110'), on: '2020-12-31' }, 'own 110'],
    ['higher', { own: num('110') }, 'own 110'],
    ['higher', { own: num('100') }, 'run-rate 103.3019'],
    ['higher', { own: num('100'), on: '2020-12-31' }, 'own 100'],
    ['higher', {}, 'run-rate 103.3019'],
    ['own', { on: '2020-12-31' }, undefined],
  ] as const)('%s of %o is %s', (choice, given, found) => expect(used(choice, given)).toBe(found))
})
