import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../src/model/promise/indicator.js'
import type { Objective } from '../../src/model/promise/objective.js'
import { adjustObjective, type AdjustmentDecision } from '../../src/review/adjust-objective.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { norms2021 } from '../support/norms.js'
import { said } from '../support/said.js'

const measure = (value: string) => ({ kind: 'measure' as const, comparison: 'at-least' as const, value, unit: '公里' })
const row = (id: string, value: string) => ({
  id,
  dimension: 'output' as const,
  name: `里程${id}`,
  points: '50',
  target: measure(value),
})
const before: Objective = { statement: '养护一百公里', framework: '2015', indicators: [row('a', '100'), row('b', '5')] }
const after: Objective = { statement: '养护八十公里', framework: '2015', indicators: [row('c', '3'), row('a', '80')] }
const decision: AdjustmentDecision = {
  reason: '汛期停工',
  decidedBy: { id: 'finance-bureau', kind: 'finance' },
  approvedBy: { id: 'finance-bureau', kind: 'finance' },
  on: '2021-08-15',
  budget: { before: '1000000', after: '800000' },
}
const adjust = (changed: Partial<AdjustmentDecision>, to = after) =>
  adjustObjective(before, to, { ...decision, ...changed }, norms2021)

describe('adjustObjective', () => {
  it('keeps both versions, the decision and what changed, row by row', () => {
    const result = adjustObjective(
      deepFreeze(structuredClone(before)),
      deepFreeze(structuredClone(after)),
      decision,
      norms2021,
    )
    expect(result).toMatchObject({
      ok: true,
      issues: [{ code: 'adjustment.re-review-owed' }],
    })
    const { reason, decidedBy, on, budget } = decision
    expect(result.ok && result.value).toStrictEqual({
      schema: 'budget-performance/adjustment@1',
      before,
      after,
      reason,
      decidedBy,
      on,
      budget,
      changes: [
        { path: ['statement'], before: '养护一百公里', after: '养护八十公里' },
        { path: ['indicators', 1], row: 'b', before: row('b', '5') },
        { path: ['indicators', 0], row: 'c', after: row('c', '3') },
        { path: ['indicators', 1, 'target'], row: 'a', before: measure('100'), after: measure('80') },
      ],
    })
  })

  it('with the budget or not at all', () =>
    expect(said(adjust({ budget: undefined }))).toEqual([
      'adjustment.re-review-owed at indicators',
      'adjustment.no-budget at budget',
    ]))
  it('not without a reason', () => expect(said(adjust({ reason: '  ' }))).toContain('adjustment.no-reason at reason'))
  it.each<[string, Partial<AdjustmentDecision>]>([
    ['a third party', { decidedBy: { id: 'firm', kind: 'third-party' } }],
    ['an expert', { decidedBy: { id: 'panel', kind: 'expert' } }],
    ['a unit: it applies, it does not approve', { decidedBy: { id: 'road-bureau', kind: 'unit' } }],
  ])('not decided by %s', (_, changed) => {
    const result = adjust({ ...changed, approvedBy: undefined })
    expect(result.ok).toBe(false)
    expect(said(result)).toContain('adjustment.not-entitled at decidedBy')
  })
  it('not decided by whoever set the objective, even of record', () => {
    const setBy = { id: 'transport', kind: 'department' as const }
    const result = adjustObjective(
      { ...before, setBy },
      { ...after, setBy },
      { ...decision, decidedBy: setBy, approvedBy: setBy },
      norms2021,
    )
    expect(said(result)).toContain('adjustment.not-entitled at decidedBy')
  })
  it('by the body of record: who approved the objective decides on it', () => {
    const department = { id: 'transport', kind: 'department' as const }
    const result = adjust({ decidedBy: department })
    expect(result.issues.find(({ code }) => code === 'adjustment.not-body-of-record')).toMatchObject({
      severity: 'error',
      path: ['decidedBy'],
      params: { found: 'transport', expected: 'finance-bureau' },
    })
    expect(said(adjust({ approvedBy: undefined }))).toContain('adjustment.body-unknown at approvedBy')
  })

  const named = (to: Objective, budget: AdjustmentDecision['budget'], from = before) =>
    adjustObjective(from, to, { ...decision, budget }, norms2021).issues.filter(
      ({ code }) => code === 'adjustment.lowered-budget-kept' || code === 'adjustment.objective-untouched',
    )
  const kept = { before: '1000000', after: '1000000' }
  const goal = (...indicators: Indicator[]): Objective => ({ framework: '2015', indicators })
  const deadline = (by: string) => ({
    ...row('a', '1'),
    target: { kind: 'deadline' as const, by, precision: 'day' as const },
  })
  const atMost = (value: string) => ({
    ...row('a', '1'),
    target: { ...measure(value), comparison: 'at-most' as const },
  })
  const inMetres = (value: string) => ({ ...row('a', '1'), target: { ...measure(value), unit: '米' } })

  it('names a target lowered while the budget stays, with all four figures', () =>
    expect(named(goal(row('a', '80')), kept, goal(row('a', '100')))).toMatchObject([
      {
        code: 'adjustment.lowered-budget-kept',
        severity: 'warning',
        path: ['indicators', 0, 'target'],
        row: 'a',
        params: { before: '≥100公里', after: '≥80公里', from: '1000000', to: '1000000' },
      },
    ]))
  it.each<[string, Indicator[], Indicator[]]>([
    ['a ceiling raised', [atMost('5')], [atMost('6')]],
    ['a day put off', [deadline('2021-06-30')], [deadline('2021-07-01')]],
    ['a row taken out', [row('a', '100'), row('b', '5')], [row('a', '100')]],
    ['a lower figure in a smaller unit', [row('a', '1')], [inMetres('999')]],
  ])('%s is lowered too', (_, from, to) => expect(named(goal(...to), kept, goal(...from))).toHaveLength(1))
  it.each<[string, Indicator[], Indicator[]]>([
    ['a higher target', [row('a', '100')], [row('a', '101')]],
    ['a lower ceiling', [atMost('5')], [atMost('4')]],
    ['an earlier day', [deadline('2021-06-30')], [deadline('2021-06-29')]],
    ['the same length in metres', [row('a', '1')], [inMetres('1000')]],
  ])('%s is not', (_, from, to) => expect(named(goal(...to), kept, goal(...from))).toEqual([]))
  it('is no news where the budget falls with it, and is where it rises', () => {
    expect(named(after, { before: '1000000', after: '999999.99' })).toEqual([])
    expect(named(after, { before: '1000000', after: '1000000.01' })).toHaveLength(2) // a lowered, b taken out
  })
  it('names a budget changed while the objective stays, and keeps it', () => {
    const result = adjust({}, before)
    expect(result.ok && result.value.changes).toEqual([])
    expect(result.issues).toMatchObject([
      {
        code: 'adjustment.objective-untouched',
        severity: 'warning',
        path: ['budget'],
        params: { from: '1000000', to: '800000' },
      },
    ])
  })
  it('owes a re-review of what is promised anew, and none of a reason or a comma', () => {
    const [a, b] = before.indicators
    expect(said(adjust({}, { ...before, indicators: [{ ...a!, reason: '汛期' }, b!] }))).toEqual([])
    expect(said(adjust({}))).toContain('adjustment.re-review-owed at indicators')
  })
  it('not out of the framework it was written to', () =>
    expect(said(adjust({}, { ...after, framework: '2021' }))).toContain('adjustment.framework-changed at framework'))
  it('not when nothing changes: the order of rows is no change', () =>
    expect(said(adjust({ budget: kept }, { ...before, indicators: [row('b', '5'), row('a', '100')] }))).toEqual([
      'adjustment.nothing-changed at (root)',
    ]))
})
