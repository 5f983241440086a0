import { describe, expect, it } from 'vitest'
import { fraction } from '../../../src/kernel/fraction.js'
import { num } from '../../../src/kernel/number.js'
import { reductionOf } from '../../../src/monitoring/proposals/reduction-of.js'

type By = 'own' | 'run-rate'
const reduce = (given: { annual?: string; executed?: string; committed?: string; forecast?: string; by?: By }) =>
  reductionOf({
    annual: given.annual === undefined ? undefined : num(given.annual),
    executed: given.executed === undefined ? undefined : num(given.executed),
    committed: given.committed,
    forecast:
      given.forecast === undefined
        ? undefined
        : { used: { by: given.by ?? 'own', value: fraction(num(given.forecast)) } },
  })
const money = { annual: '1000', executed: '300', committed: '200' }

describe('what may be taken of the money', () => {
  it('is what the year will not need', () =>
    expect(reduce({ ...money, forecast: '700' })).toEqual({
      amount: { proposed: '300', most: '500', budgetFloor: '500' }, // 1000 − 700; 1000 − 500; 300 + 200
      issues: [],
    }))
  it('is all above the floor at most, and not said to be limited there', () =>
    expect(reduce({ ...money, forecast: '500' })).toEqual({
      amount: { proposed: '500', most: '500', budgetFloor: '500' },
      issues: [],
    }))
  it('never touches what is spent or committed', () =>
    expect(reduce({ ...money, forecast: '499.99' })).toEqual({
      amount: { proposed: '500', most: '500', budgetFloor: '500' },
      issues: [
        {
          code: 'monitoring.reduction-limited',
          severity: 'warning',
          path: ['committed'],
          params: { wanted: '500.01', most: '500', floor: '500' }, // 1000 − 499.99
        },
      ],
    }))
  it('is nothing where more is bound than the budget', () =>
    expect(reduce({ ...money, committed: '800', forecast: '700' })).toMatchObject({
      amount: { proposed: '0', most: '0', budgetFloor: '1100' }, // 300 + 800
      issues: [{ code: 'monitoring.reduction-limited', params: { wanted: '300', most: '0', floor: '1100' } }],
    }))
  it.each(['1000', '1200'])('is no amount where the year needs %s of 1000', (forecast) =>
    expect(reduce({ ...money, forecast })).toEqual({
      amount: { most: '500', budgetFloor: '500' },
      issues: [
        {
          code: 'monitoring.nothing-to-reduce',
          severity: 'info',
          path: ['expectedAnnual'],
          params: { forecast, annual: '1000' },
        },
      ],
    }),
  )
  it('is a bound without an amount where nobody reports what is committed', () =>
    expect(reduce({ annual: '1000', executed: '300', forecast: '700' })).toEqual({
      amount: { most: '700', budgetFloor: '300' },
      issues: [{ code: 'monitoring.committed-missing', severity: 'warning', path: ['committed'], params: {} }],
    }))
  it('is a bound without an amount where there is no forecast', () =>
    expect(reduce(money)).toEqual({
      amount: { most: '500', budgetFloor: '500' },
      issues: [{ code: 'monitoring.forecast-missing', severity: 'info', path: ['expectedAnnual'], params: {} }],
    }))
  it('says that a unit forecasts less than it has spent', () => {
    expect(reduce({ ...money, forecast: '299' }).issues).toMatchObject([
      {
        code: 'monitoring.forecast-too-low',
        severity: 'warning',
        path: ['expectedAnnual'],
        params: { forecast: '299', executed: '300' },
      },
      { code: 'monitoring.reduction-limited' },
    ])
    expect(reduce({ ...money, forecast: '300' }).issues.map(({ code }) => code)).toEqual([
      'monitoring.reduction-limited',
    ])
    expect(reduce({ ...money, forecast: '299', by: 'run-rate' }).issues.map(({ code }) => code)).toEqual([
      'monitoring.reduction-limited',
    ])
  })
  it('is told to the fen', () =>
    expect(
      reductionOf({
        annual: num('1000'),
        executed: num('300'),
        committed: '0',
        forecast: { used: { by: 'run-rate', value: fraction(num('2000'), num('3')) } },
      }).amount,
    ).toEqual({ proposed: '333.33', most: '700', budgetFloor: '300' })) // 1000 − 666.67
  it('cannot be told without a budget or without what is spent', () => {
    expect(reduce({ executed: '300', committed: '0', forecast: '1' })).toEqual({ issues: [] })
    expect(reduce({ annual: '300', committed: '0', forecast: '1' })).toEqual({ issues: [] })
  })
})
