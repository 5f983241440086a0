import { expect, it } from 'vitest'
import { parseAdjustment, type Adjustment } from '../../../src/model/results/adjustment.js'
import type { Objective } from '../../../src/model/promise/objective.js'
import { adjustObjective } from '../../../src/review/adjust-objective.js'
import { describeParser } from '../../support/describe-parser.js'
import { norms2021 } from '../../support/norms.js'

const before: Objective = {
  indicators: [
    {
      id: 'r1',
      dimension: 'output',
      name: '养护里程',
      points: '90',
      target: { kind: 'measure', comparison: 'at-least', value: '50', unit: '公里' },
    },
  ],
}
const after: Objective = {
  statement: '养护乡村道路',
  indicators: [
    {
      id: 'r1',
      dimension: 'output',
      name: '养护里程',
      points: '90',
      target: { kind: 'measure', comparison: 'at-least', value: '40', unit: '公里' },
    },
    {
      id: 'r2',
      dimension: 'benefit',
      name: '投诉次数',
      points: '10',
      target: { kind: 'measure', comparison: 'at-most', value: '3', unit: '次' },
    },
  ],
}
const adjusted: Adjustment = {
  schema: 'budget-performance/adjustment@1',
  before,
  after,
  changes: [
    { path: ['statement'], after: '养护乡村道路' },
    {
      path: ['indicators', 0, 'target'],
      row: 'r1',
      before: before.indicators[0]!.target,
      after: after.indicators[0]!.target,
    },
    { path: ['indicators', 1], row: 'r2', after: after.indicators[1] },
  ],
  reason: '预算压减',
  decidedBy: { id: '财政局', kind: 'finance' },
  on: '2021-06-01',
  budget: { before: '1000000', after: '800000' },
}

describeParser('parseAdjustment', parseAdjustment, {
  good: [
    adjusted,
    { ...adjusted, after: before, changes: [] },
    { ...adjusted, changes: [...adjusted.changes].reverse() },
  ],
  canonical: [
    [
      'amounts with noughts',
      { ...adjusted, budget: { before: '1000000.00', after: '800000' } },
      { ...adjusted, budget: { before: '1000000', after: '800000' } },
    ],
  ],
  bad: [
    ['another schema', { ...adjusted, schema: 'budget-performance/adjustment@2' }, ['value.not-allowed at schema']],
    ['no reason', { ...adjusted, reason: '' }, ['value.empty at reason']],
    ['a day there is none of', { ...adjusted, on: '2021-02-30' }, ['day.malformed at on']],
    ['a budget on one side only', { ...adjusted, budget: { before: '1' } }, ['value.missing at budget.after']],
    [
      'no change recorded of three',
      { ...adjusted, changes: [] },
      Array(3).fill('adjustment.changes-differ at changes'),
    ],
    [
      'one change left out',
      { ...adjusted, changes: adjusted.changes.slice(1) },
      ['adjustment.changes-differ at changes'],
    ],
    [
      'a target that the version never had',
      {
        ...adjusted,
        changes: [
          adjusted.changes[0],
          { ...adjusted.changes[1], after: before.indicators[0]!.target },
          adjusted.changes[2],
        ].map((change, i) => (i === 1 ? { ...change, before: after.indicators[0]!.target } : change)),
      },
      ['adjustment.changes-differ at changes.1'],
    ],
    [
      'a change of what is the same in both',
      { ...adjusted, changes: [...adjusted.changes, { path: ['framework'], before: '2015', after: '2021' }] },
      ['adjustment.changes-differ at changes.3'],
    ],
    [
      'a change twice',
      { ...adjusted, changes: [...adjusted.changes, adjusted.changes[0]] },
      ['adjustment.changes-differ at changes.3'],
    ],
    ['a budget below zero', { ...adjusted, budget: { before: '1', after: '-1' } }, ['funds.negative at budget.after']],
    [
      'two rows of one id, before and after',
      {
        ...adjusted,
        before: { indicators: [before.indicators[0], before.indicators[0]] },
        after: { indicators: [after.indicators[1], after.indicators[1]] },
        changes: [
          { path: ['indicators', 0], row: 'r1', before: before.indicators[0] },
          { path: ['indicators', 1], row: 'r1', before: before.indicators[0] },
          { path: ['indicators', 0], row: 'r2', after: after.indicators[1] },
          { path: ['indicators', 1], row: 'r2', after: after.indicators[1] },
        ],
      },
      ['indicator.duplicate-id at before.indicators.1.id', 'indicator.duplicate-id at after.indicators.1.id'],
    ],
  ],
  warned: [['a signature', { ...adjusted, signedBy: 'x' }, ['value.unknown-key at signedBy']]],
})

it('an adjustment as made comes back as it was', () => {
  const { reason, decidedBy, on, budget } = adjusted
  const made = adjustObjective(before, after, { reason, decidedBy, approvedBy: decidedBy, on, budget }, norms2021)
  if (!made.ok) throw new Error(made.issues.map(({ code }) => code).join())
  expect(made.value.changes.length).toBeGreaterThan(1)
  expect(parseAdjustment(JSON.parse(JSON.stringify(made.value)))).toStrictEqual({
    ok: true,
    value: made.value,
    issues: [],
  })
})

it('amounts with noughts in the versions are no change, however they were recorded', () => {
  const written = JSON.parse(JSON.stringify(adjusted).replaceAll('"50"', '"50.00"')) as Adjustment
  expect(parseAdjustment(written).issues).toEqual([])
  const target = { kind: 'measure', comparison: 'at-least', unit: '公里' }
  const [row] = before.indicators
  const same = { indicators: [{ ...row, target: { ...target, value: '50.0' } }] }
  const change = {
    path: ['indicators', 0, 'target'],
    row: 'r1',
    before: { ...target, value: '50' },
    after: { ...target, value: '50.0' },
  }
  expect(parseAdjustment({ ...adjusted, after: same, changes: [change] }).issues).toEqual([])
})
