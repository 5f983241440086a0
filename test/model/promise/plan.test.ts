import { describe, expect, it } from 'vitest'
import { checkPlan, stepsOf, type Plan } from '../../../src/model/promise/plan.js'
import { parseProject } from '../../../src/model/promise/project.js'
import { indicator, project } from '../../support/monitoring.js'
import { said } from '../../support/said.js'

const parse = (plan: unknown) => parseProject({ ...project(), plan })
const rows = new Set(['r1'])
const issuesOf = (plan: Plan) => checkPlan(plan, rows, ['plan'])

describe('a plan', () => {
  it.each<[string, Plan]>([
    ['of money and a row', { money: [{ by: '2021-06-30', share: '0.5' }], r1: [{ by: '2021-06-30', value: '60' }] }],
    [
      'that stands still',
      {
        r1: [
          { by: '2021-06-30', share: '0.5' },
          { by: '2021-07-31', share: '0.5' },
        ],
      },
    ],
    [
      'that mixes values and shares',
      {
        r1: [
          { by: '2021-06-30', value: '60' },
          { by: '2021-07-31', share: '0.1' },
        ],
      },
    ],
    [
      'whose value goes back, as a stock may',
      {
        r1: [
          { by: '2021-06-30', value: '60' },
          { by: '2021-07-31', value: '5' },
        ],
      },
    ],
    ['of no row', {}],
  ])('%s is taken as it stands', (_, plan) =>
    expect(parse(plan)).toStrictEqual({ ok: true, value: { ...project(), plan }, issues: [] }),
  )
  it.each<[string, unknown, string[]]>([
    ['no steps', { r1: [] }, ['value.too-short at plan.r1']],
    ['a step without its day', { r1: [{ share: '1' }] }, ['value.missing at plan.r1.0.by']],
    ['a share over 1', { r1: [{ by: '2021-06-30', share: '1.01' }] }, ['share.out-of-range at plan.r1.0.share']],
    ['a row nobody promised', { r9: [{ by: '2021-06-30', share: '1' }] }, ['plan.unknown-row at plan.r9']],
    ['a step without a figure', { r1: [{ by: '2021-06-30' }] }, ['plan.one-figure at plan.r1.0']],
    ['a step with two', { r1: [{ by: '2021-06-30', share: '1', value: '9' }] }, ['plan.one-figure at plan.r1.0']],
    [
      'days that go back, and a day twice',
      { money: ['2021-06-30', '2021-05-31', '2021-05-31'].map((by) => ({ by, share: '1' })) },
      ['plan.not-in-order at plan.money.1.by', 'plan.not-in-order at plan.money.2.by'],
    ],
    [
      'shares that go back',
      {
        r1: [
          { by: '2021-06-30', share: '0.5' },
          { by: '2021-07-31', share: '0.49' },
        ],
      },
      ['plan.goes-back at plan.r1.1.share'],
    ],
  ])('%s is refused', (_, plan, issues) => {
    const read = parse(plan)
    expect([read.ok, said(read)]).toEqual([false, issues])
  })
  it('says what is wrong with it', () =>
    expect(
      issuesOf({
        r9: [{ by: '2021-06-30', share: '0.5' }],
        r1: [{ by: '2021-06-30', share: '0.5' }, { by: '2021-06-29', share: '0.4' }, { by: '2021-07-31' }],
      }),
    ).toEqual([
      { code: 'plan.unknown-row', severity: 'error', path: ['plan', 'r9'], params: { row: 'r9' } },
      {
        code: 'plan.not-in-order',
        severity: 'error',
        path: ['plan', 'r1', 1, 'by'],
        row: 'r1',
        params: { by: '2021-06-29', before: '2021-06-30' },
      },
      {
        code: 'plan.goes-back',
        severity: 'error',
        path: ['plan', 'r1', 1, 'share'],
        row: 'r1',
        params: { share: '0.4', before: '0.5', by: '2021-06-29' },
      },
      { code: 'plan.one-figure', severity: 'error', path: ['plan', 'r1', 2], row: 'r1', params: { by: '2021-07-31' } },
    ]))
})

it('has the steps of its own rows only', () => {
  const steps = [{ by: '2021-06-30', share: '1' }]
  const of = project({ plan: { r1: steps } }, indicator())
  expect([stepsOf(of, 'r1'), stepsOf(of, 'r2'), stepsOf(of, 'constructor'), stepsOf(project(), 'r1')]).toEqual([
    steps,
    undefined,
    undefined,
    undefined,
  ])
})
