import { expect, it } from 'vitest'
import { storedFraction } from '../../../src/kernel/fraction.js'
import { num } from '../../../src/kernel/number.js'
import type { Milestone } from '../../../src/model/promise/plan.js'
import { measureDue, type DueOf } from '../../../src/monitoring/due/measure-due.js'
import { describeRule } from '../../support/describe-rule.js'
import { july, julyWith, national } from '../../support/monitoring.js'

const steps: Milestone[] = [
  { by: '2021-06-30', share: '0.3' },
  { by: '2021-11-30', value: '120' },
]
const of = (more: Partial<DueOf> = {}): DueOf => ({
  whole: num('120'),
  unit: '公里',
  way: 'grows',
  on: july,
  year: 2021,
  places: 4,
  ...more,
})
const months = julyWith({ 'silence.linear-due': { choice: 'months' } })
const between = julyWith({ 'silence.between-milestones': { choice: 'linear' } })
const unscaled = julyWith({ 'silence.unscaled-due': { choice: 'linear' } })
const lowered = julyWith({ 'silence.at-most-due': { choice: 'linear' } })
const given = (fields: Record<string, unknown>) => ({ given: fields })

describeRule(measureDue, [
  {
    because: 'without a plan what grows is due by the days gone',
    given: [of(), national],
    outcome: 'by-days',
    value: { yardstick: 'linear' },
    trace: {
      value: '69.6986', // 120 × 212 ÷ 365 = 69.69863
      silences: ['linear-due'],
      ...given({ due: '69.6986', unit: '公里', rounded: 'true', whole: '120', days: '212', ofDays: '365' }),
    },
  },
  {
    because: 'on the last day of the year all of it is due, and nothing is rounded',
    given: [of({ on: '2021-12-31' }), national],
    outcome: 'by-days',
    trace: given({ due: '120', unit: '公里', whole: '120', days: '365', ofDays: '365' }),
  },
  {
    because: 'on its first day one day is due',
    given: [of({ on: '2021-01-01', whole: num('365') }), national],
    outcome: 'by-days',
    trace: { value: '1' }, // 365 × 1 ÷ 365
  },
  {
    because: 'a leap year has 366 days: 2020-07-31 is the 213th',
    given: [of({ on: '2020-07-31', year: 2020 }), national],
    outcome: 'by-days',
    trace: { value: '69.8361' }, // 120 × 213 ÷ 366 = 69.83607
  },
  {
    because: 'a report after the year: the year is over',
    given: [of({ on: '2022-01-15' }), national],
    outcome: 'by-days',
    trace: { value: '120' },
  },
  {
    because: 'a report before the year: nothing has begun',
    given: [of({ on: '2020-12-31' }), national],
    outcome: 'by-days',
    trace: { value: '0' },
  },
  {
    because: 'money is told to the fen: 100 ÷ 365',
    given: [of({ on: '2021-01-01', whole: num('100'), unit: '元', places: 2 }), national],
    outcome: 'by-days',
    trace: { value: '0.27' }, // 0.27397
  },
  {
    because: 'a place that counts months: seven are over on 31 July',
    given: [of(), months],
    outcome: 'by-months',
    value: { yardstick: 'linear' },
    trace: given({ due: '70', unit: '公里', whole: '120', months: '7', ofMonths: '12' }), // 120 × 7 ÷ 12
  },
  {
    because: 'a month counts when it is over: on 30 July six are',
    given: [of({ on: '2021-07-30' }), months],
    outcome: 'by-months',
    trace: { value: '60' }, // 120 × 6 ÷ 12
  },
  {
    because: 'a rate is due in full on every day',
    given: [of({ way: 'stays', whole: num('95'), unit: '%' }), national],
    outcome: 'full',
    value: { yardstick: 'full' },
    trace: { value: '95', silences: ['unscaled-due'], ...given({ due: '95', unit: '%' }) },
  },
  {
    because: 'a place that scales every target by the days scales the rate too',
    given: [of({ way: 'stays', whole: num('95'), unit: '%' }), unscaled],
    outcome: 'by-days',
    value: { yardstick: 'linear' },
    trace: { value: '55.1781' }, // 95 × 212 ÷ 365 = 55.17808
  },
  {
    because: 'that place still does not scale a ceiling',
    given: [of({ way: 'ceiling' }), unscaled],
    outcome: 'ceiling',
    trace: { value: '120' },
  },
  {
    because: 'a ceiling is the ceiling of the year, whatever the day',
    given: [of({ way: 'growing-ceiling' }), national],
    outcome: 'ceiling',
    value: { yardstick: 'ceiling' },
    trace: { value: '120', silences: ['at-most-due'] },
  },
  {
    because: 'a place that watches the pace of spending lowers the ceiling of what accumulates',
    given: [of({ way: 'growing-ceiling' }), lowered],
    outcome: 'by-days',
    trace: { value: '69.6986' },
  },
  {
    because: 'and not of what does not accumulate',
    given: [of({ way: 'ceiling' }), lowered],
    outcome: 'ceiling',
    trace: { value: '120' },
  },
  {
    because: 'a plan comes before any convention: what the last step reached asks for',
    given: [of({ steps }), national],
    outcome: 'plan-share',
    value: { yardstick: 'plan' },
    trace: {
      value: '36', // 120 × 0.3
      silences: ['between-milestones'],
      ...given({ due: '36', unit: '公里', whole: '120', share: '0.3', by: '2021-06-30' }),
    },
  },
  {
    because: 'a step may be a value in the unit',
    given: [of({ steps: [{ by: july, value: '45.5' }, ...steps.slice(1)] }), national],
    outcome: 'plan-value',
    trace: { value: '45.5', ...given({ due: '45.5', unit: '公里', by: july }) },
  },
  {
    because: 'before its first step a plan asks for nothing',
    given: [of({ steps, on: '2021-06-29' }), national],
    outcome: 'plan-not-begun',
    value: { yardstick: 'plan' },
    trace: { value: '0', ...given({ due: '0', unit: '公里', next: '2021-06-30' }) },
  },
  {
    because: 'a rate and a ceiling follow their plan too',
    given: [of({ steps, way: 'ceiling' }), national],
    outcome: 'plan-share',
    trace: { value: '36' },
  },
  {
    because: 'a place that draws a line between two steps: 31 of the 153 days from 30 June to 30 November',
    given: [of({ steps }), between],
    outcome: 'plan-between',
    value: { yardstick: 'plan' },
    trace: {
      value: '53.0196', // 36 + (120 − 36) × 31 ÷ 153 = 53.01961
      ...given({
        due: '53.0196',
        unit: '公里',
        rounded: 'true',
        by: '2021-06-30',
        next: '2021-11-30',
        days: '31',
        ofDays: '153',
      }),
    },
  },
])

it('keeps the exact figure beside the rounded one', () => {
  const { due } = measureDue(of(), national).value
  expect(storedFraction(due)).toEqual({ numerator: '25440', denominator: '365' }) // 120 × 212 over 365
})
