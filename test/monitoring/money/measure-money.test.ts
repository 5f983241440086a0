import { describe, expect, it } from 'vitest'
import type { Milestone } from '../../../src/model/promise/plan.js'
import { measureMoney, type MoneyFigures, type MoneyOf } from '../../../src/monitoring/money/measure-money.js'
import { describeRule } from '../../support/describe-rule.js'
import { july, national } from '../../support/monitoring.js'

const steps: Milestone[] = [
  { by: '2021-06-30', share: '0.2' },
  { by: '2021-11-30', share: '1' },
]
const of = (more: Partial<MoneyOf> = {}): MoneyOf => ({
  funds: { annual: '1000000' },
  executed: '600000',
  steps: undefined,
  on: july,
  year: 2021,
  ...more,
})
const money = (value: MoneyFigures['money']): Partial<MoneyFigures> => ({ money: value })

describeRule(measureMoney, [
  {
    because: 'more is spent than the days ask for',
    given: [of(), national],
    outcome: 'on-course',
    value: {
      ...money({
        status: 'measured',
        yardstick: 'linear',
        due: '580821.92', // 1000000 × 212 ÷ 365 = 580821.918
        executed: '600000',
        rate: '0.6', // 600000 ÷ 1000000
        ratio: '1.033', // 600000 × 365 ÷ (1000000 × 212) = 1.03302
      }),
      behind: false,
      own: false,
      issues: [],
    },
    trace: {
      value: '1.033',
      given: {
        on: july,
        annual: '1000000',
        executed: '600000',
        rate: '0.6',
        due: '580821.92',
        ratio: '1.033',
        difference: '19178.08', // 600000 − 580821.918
        rounded: 'true',
      },
    },
  },
  {
    because: 'exactly what is due is on course: half a year of 365 in days that come out',
    given: [of({ funds: { annual: '365' }, executed: '212' }), national],
    outcome: 'on-course',
    value: {
      ...money({ status: 'measured', yardstick: 'linear', due: '212', executed: '212', rate: '0.5808', ratio: '1' }),
    },
  },
  {
    because: 'a fen less is behind, and told with the decimals that show it',
    given: [of({ funds: { annual: '365000' }, executed: '211999.99' }), national],
    outcome: 'behind',
    value: {
      ...money({
        status: 'measured',
        yardstick: 'linear',
        due: '212000',
        executed: '211999.99',
        rate: '0.5808',
        ratio: '0.99999995', // 211999.99 ÷ 212000 = 0.999999953; 4 decimals would say 1
      }),
      behind: true,
    },
  },
  {
    because: 'money that flows by plan late in the year is on course in July',
    given: [of({ executed: '200000', steps }), national],
    outcome: 'on-course',
    value: {
      ...money({ status: 'measured', yardstick: 'plan', due: '200000', executed: '200000', rate: '0.2', ratio: '1' }), // 1000000 × 0.2
      own: true,
      behind: false,
    },
  },
  {
    because: 'behind its own plan',
    given: [of({ executed: '150000', steps }), national],
    outcome: 'behind',
    value: {
      ...money({
        status: 'measured',
        yardstick: 'plan',
        due: '200000',
        executed: '150000',
        rate: '0.15',
        ratio: '0.75',
      }), // 150 ÷ 200
      own: true,
      behind: true,
    },
  },
  {
    because: 'before the first step of the plan nothing is due, so nothing spent is behind',
    given: [of({ executed: '0', steps, on: '2021-05-31' }), national],
    outcome: 'nothing-due',
    value: { ...money({ status: 'measured', yardstick: 'plan', due: '0', executed: '0', rate: '0' }), behind: false },
  },
  {
    because: 'what was spent is not reported, which is not 0',
    given: [of({ executed: undefined }), national],
    outcome: 'not-reported',
    value: {
      ...money({ status: 'not-reported', yardstick: 'linear', due: '580821.92' }),
      issues: [{ code: 'monitoring.money-not-reported', severity: 'warning', path: ['executed'], params: {} }],
    },
  },
  {
    because: 'a budget of 0 has no share that could be due',
    given: [of({ funds: { annual: '0' }, executed: undefined }), national],
    outcome: 'no-budget',
    value: {
      ...money({ status: 'no-budget' }),
      issues: [{ code: 'funds.no-budget', severity: 'warning', path: ['funds', 'annual'], params: {} }],
    },
  },
  {
    because: 'money spent without a budget is said, and how much',
    given: [of({ funds: { annual: '0' }, executed: '5000' }), national],
    outcome: 'no-budget',
    value: {
      ...money({ status: 'no-budget', executed: '5000' }),
      issues: [
        {
          code: 'funds.spent-without-budget',
          severity: 'warning',
          path: ['funds', 'annual'],
          params: { executed: '5000' },
        },
      ],
    },
  },
  {
    because: 'a budget nobody states is missing, and not 0',
    given: [of({ funds: {} }), national],
    outcome: 'no-budget',
    value: {
      ...money({ status: 'no-budget', executed: '600000' }),
      issues: [{ code: 'funds.annual-missing', severity: 'warning', path: ['funds', 'annual'], params: {} }],
    },
  },
])

describe('money', () => {
  it('that came back while nothing is due is not behind', () =>
    expect(measureMoney(of({ steps, on: '2021-05-31', executed: '-5' }), national).value.behind).toBe(false))
  it('of which a plan has less than nothing due has no ratio', () => {
    const { value, trace } = measureMoney(of({ steps: [{ by: '2021-06-30', value: '-5' }] }), national)
    expect([trace.outcome, value.ratio, value.behind]).toEqual(['nothing-due', undefined, false])
  })
  it('over the budget is named, and its rate told as it is', () => {
    const { money: found, issues } = measureMoney(of({ executed: '1000001' }), national).value
    expect(found.rate).toBe('1.000001') // 4 decimals would say 1
    expect(issues).toMatchObject([
      {
        code: 'monitoring.over-executed',
        severity: 'warning',
        path: ['executed'],
        params: { executed: '1000001', annual: '1000000' },
      },
    ])
  })
  it('spent to the last fen is not over', () =>
    expect(measureMoney(of({ executed: '1000000' }), national).value.issues).toEqual([]))
  it('of a total of 0 over funded parts is measured by their sum', () => {
    const funds = {
      annual: '0',
      sources: [
        { name: '中央', annual: '300' },
        { name: '省', annual: '65' },
      ],
    }
    const { value, trace } = measureMoney(of({ funds, executed: '212' }), national)
    expect(value.money).toMatchObject({ status: 'measured', due: '212', ratio: '1' }) // 365 × 212 ÷ 365
    expect(value.issues).toMatchObject([
      { code: 'funds.zero-parent', path: ['funds', 'annual'], params: { annual: '365', executed: '212' } },
    ])
    expect(trace.silences).toEqual(['zero-parent'])
  })
  it('is held against the adjusted budget, not the initial one', () =>
    expect(
      measureMoney(of({ funds: { initial: '1000000', annual: '365' }, executed: '212' }), national).value.money,
    ).toMatchObject({ ratio: '1' }))
})
