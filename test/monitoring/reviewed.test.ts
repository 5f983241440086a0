import { describe, expect, it } from 'vitest'
import { monitorProject } from '../../src/monitoring/monitor-project.js'
import { commonPractice } from '../../src/norms/rulebooks/common-practice.js'
import { lanzhouNewArea } from '../../src/norms/rulebooks/lanzhou-new-area.js'
import { normsOf } from '../support/norms.js'
import { indicator, july, measured, project, report } from '../support/monitoring.js'

// What an auditor found in a review: each as it was put in.
const lanzhou = normsOf(july, lanzhouNewArea)
const far = {
  row: 'r1',
  finding: 'far-off-target',
  by: { id: '财政局', kind: 'finance' },
  on: july,
  because: '开工晚',
} as const
const taken = (money: object, plan = {}) =>
  monitorProject(
    project({ funds: { annual: '4000000' }, ...plan }, indicator()),
    report({ judgements: [far], ...money }, { r1: { actual: measured('10') } }),
    lanzhou,
  ).value.proposals.find(({ action }) => action === 'reduce')?.amount

describe('money that is taken', () => {
  it('no amount stands on a negative one', () =>
    expect(taken({ executed: '900000', committed: '-600000', expectedAnnual: '500000' })).toBeUndefined())

  it('a project on its plan keeps the money its plan needs', () => {
    // 20 % due by June and spent: along the plan 4000000 × 800000 ÷ 800000 is needed, at an even pace 800000 × 365 ÷ 212
    const plan = {
      plan: {
        money: [
          { by: '2021-06-30', share: '0.2' },
          { by: '2021-12-31', share: '1' },
        ],
      },
    }
    expect(taken({ executed: '800000', committed: '100000' }, plan)).toEqual({ most: '3100000', budgetFloor: '900000' })
    expect(taken({ executed: '800000', committed: '100000' })).toMatchObject({ proposed: '2622641.51' })
  })
})

describe('a ratio beside its light', () => {
  it('is told with the decimals that show its side of the line', () => {
    const money = (executed: string) =>
      monitorProject(
        project({ year: 2026, funds: { annual: '3650000' } }),
        report({ on: '2026-04-30', executed }),
        normsOf('2026-04-30', commonPractice),
      ).value.money
    expect(money('959999.99')).toMatchObject({ ratio: '0.79999999', light: 'yellow' }) // 1200000 due, 120 of 365 days
    expect(money('960000')).toMatchObject({ ratio: '0.8', light: 'green' })
  })
})

describe('nobody is told to go on', () => {
  const actions = (money: object, progress: object) =>
    monitorProject(
      project({ funds: { annual: '1000000' } }, indicator()),
      report(money, { r1: progress }),
      normsOf(july),
    ).value.proposals.map(({ action }) => action)
  it.each([
    ['where a judged row has no light', { executed: '700000' }, { actual: { kind: 'judged', share: '0' } }],
    [
      'where the target is called impossible',
      { executed: '700000' },
      { actual: measured('80'), likelihood: 'impossible', causes: ['staff'], remedy: '增班' },
    ],
    ['where more is spent than the budget', { executed: '1000001' }, { actual: measured('80') }],
  ])('%s', (_, money, progress) => expect(actions(money, progress)).toEqual([]))
  it('but where all is well', () =>
    expect(actions({ executed: '700000' }, { actual: measured('80') })).toEqual(['continue']))
})
