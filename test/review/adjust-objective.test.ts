import { describe, expect, it } from 'vitest'
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
    expect(result).toEqual({
      ok: true,
      issues: [],
      value: {
        schema: 'budget-performance/adjustment@1',
        before,
        after,
        ...decision,
        changes: [
          { path: ['statement'], before: '养护一百公里', after: '养护八十公里' },
          { path: ['indicators', 1], row: 'b', before: row('b', '5') },
          { path: ['indicators', 0], row: 'c', after: row('c', '3') },
          { path: ['indicators', 1, 'target'], row: 'a', before: measure('100'), after: measure('80') },
        ],
      },
    })
  })

  it('with the budget or not at all', () =>
    expect(said(adjust({ budget: undefined }))).toEqual(['adjustment.no-budget at budget']))
  it('not without a reason', () => expect(said(adjust({ reason: '  ' }))).toEqual(['adjustment.no-reason at reason']))
  it('not decided by a third party', () =>
    expect(said(adjust({ decidedBy: { id: 'firm', kind: 'third-party' } }))).toEqual([
      'adjustment.not-entitled at decidedBy',
    ]))
  it('not out of the framework it was written to', () =>
    expect(said(adjust({}, { ...after, framework: '2021' }))).toEqual(['adjustment.framework-changed at framework']))
  it('not when nothing changes: the order of rows is no change', () =>
    expect(said(adjust({}, { ...before, indicators: [row('b', '5'), row('a', '100')] }))).toEqual([
      'adjustment.nothing-changed at (root)',
    ]))
})
