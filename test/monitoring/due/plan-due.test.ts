import { describe, expect, it } from 'vitest'
import { roundFraction } from '../../../src/kernel/fraction.js'
import { num, text } from '../../../src/kernel/number.js'
import { planDue } from '../../../src/monitoring/due/plan-due.js'
import type { Milestone } from '../../../src/model/promise/plan.js'
import { julyWith, national } from '../../support/monitoring.js'

const linear = julyWith({ 'silence.between-milestones': { choice: 'linear' } })
const steps: Milestone[] = [
  { by: '2021-04-10', share: '0.25' }, // the hundredth day of the year
  { by: '2021-07-19', share: '0.5' }, // the two hundredth
  { by: '2021-12-31', share: '1' },
]
const on = (day: string, norms = national, given = steps, year = 2021) => {
  const { due, outcome } = planDue(given, { whole: num('400'), on: day, year }, norms)
  return `${outcome} ${text(roundFraction(due, 4))}`
}

describe('a plan by its steps', () => {
  it.each([
    ['2021-01-01', 'plan-not-begun 0'],
    ['2021-04-09', 'plan-not-begun 0'],
    ['2021-04-10', 'plan-share 100'], // the day itself: 400 × 0.25
    ['2021-07-18', 'plan-share 100'],
    ['2021-07-19', 'plan-share 200'], // 400 × 0.5
    ['2021-12-31', 'plan-share 400'],
    ['2022-03-01', 'plan-share 400'],
  ])('on %s: %s', (day, found) => {
    expect(on(day)).toBe(found)
    expect(on(day, national, [...steps].reverse())).toBe(found) // in whatever order they stand
  })
})

describe('a plan with a line between its steps', () => {
  it.each([
    ['2021-01-01', 'plan-between 1'], // one of the hundred days to the first step: 100 × 1 ÷ 100
    ['2021-02-19', 'plan-between 50'], // the fiftieth day: 100 × 50 ÷ 100
    ['2021-04-10', 'plan-share 100'], // on the step itself there is no line
    ['2021-04-11', 'plan-between 101'], // 100 + 100 × 1 ÷ 100
    ['2021-05-30', 'plan-between 150'], // 100 + 100 × 50 ÷ 100
    ['2021-12-31', 'plan-share 400'],
    ['2022-01-01', 'plan-share 400'],
    ['2020-06-30', 'plan-between 0'], // before the year nothing
  ])('on %s: %s', (day, found) => expect(on(day, linear)).toBe(found))

  it('goes from a value to a share', () =>
    expect(
      on('2021-05-30', linear, [
        { by: '2021-04-10', value: '60' },
        { by: '2021-07-19', share: '0.5' },
      ]),
    ).toBe('plan-between 130')) // 60 + (200 − 60) × 50 ÷ 100
})

it('reads the silence only where there is a next step', () => {
  const of = (day: string) => planDue(steps, { whole: num('400'), on: day, year: 2021 }, national).between?.silence
  expect([of('2021-04-10'), of('2021-12-31')]).toEqual(['between-milestones', undefined])
})
