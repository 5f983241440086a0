import { describe, expect, it } from 'vitest'
import type { Project } from '../../../src/model/promise/project.js'
import { withResults } from '../../../src/model/promise/with-results.js'
import { deepFreeze } from '../../support/deep-freeze.js'
import { said } from '../../support/said.js'

const promise: Project = deepFreeze({
  id: 'p1',
  name: '养护',
  year: 2021,
  funds: { initial: '90', annual: '100' },
  objective: {
    statement: '目标',
    framework: '2015',
    indicators: [
      {
        id: 'r1',
        dimension: 'output',
        name: '里程',
        points: '50',
        target: { kind: 'measure', comparison: 'at-least', value: '50' },
      },
      {
        id: 'r2',
        dimension: 'benefit',
        name: '出行',
        points: '40',
        target: { kind: 'statement', text: '改善' },
        reason: '原因',
      },
    ],
  },
})

describe('withResults', () => {
  it('adds actuals, reasons, evidence and money spent, and nothing else', () => {
    const read = withResults(promise, {
      executed: '95.50',
      received: '100',
      actuals: [
        { indicator: 'r2', actual: { kind: 'judged', share: '0.9' } },
        {
          indicator: 'r1',
          actual: { kind: 'measured', value: '45.0' },
          reason: '雨季',
          evidence: [{ id: 'e1', kind: 'formal' }],
        },
      ],
    })
    const [first, second] = promise.objective.indicators
    expect(read).toStrictEqual({
      ok: true,
      issues: [],
      value: {
        ...promise,
        funds: { initial: '90', annual: '100', executed: '95.5', received: '100' },
        objective: {
          ...promise.objective,
          indicators: [
            {
              ...first,
              actual: { kind: 'measured', value: '45' },
              reason: '雨季',
              evidence: [{ id: 'e1', kind: 'formal' }],
            },
            { ...second, actual: { kind: 'judged', share: '0.9' } },
          ],
        },
      },
    })
  })

  it('never rewrites the approved promise: what tries to is left out with a warning', () => {
    const forged = {
      executed: '1',
      annual: '1',
      actuals: [
        { indicator: 'r1', actual: { kind: 'measured', value: '45' }, points: '90', target: { kind: 'missing' } },
      ],
    }
    const read = withResults(promise, forged as never)
    expect(said(read)).toEqual([
      'value.unknown-key at annual',
      'value.unknown-key at actuals.0.points',
      'value.unknown-key at actuals.0.target',
    ])
    expect(read.ok && read.value.funds.annual).toBe('100')
    expect(read.ok && read.value.objective.indicators[0]).toMatchObject({
      points: '50',
      target: { kind: 'measure', comparison: 'at-least', value: '50' },
    })
  })

  it('leaves an empty report’s project as it was', () =>
    expect(withResults(promise, { actuals: [] })).toStrictEqual({ ok: true, value: promise, issues: [] }))

  it.each<[string, unknown, string[]]>([
    [
      'a row nobody promised',
      { actuals: [{ indicator: 'r9', actual: { kind: 'not-completed' } }] },
      ['results.unknown-indicator at actuals.0.indicator'],
    ],
    [
      'a row reported twice',
      {
        actuals: [
          { indicator: 'r1', actual: { kind: 'not-completed' } },
          { indicator: 'r1', actual: { kind: 'answered', yes: true } },
        ],
      },
      ['results.repeated-indicator at actuals.1.indicator'],
    ],
    [
      'money spent below nothing',
      { executed: '-1', received: '-2', actuals: [] },
      ['funds.negative at received', 'funds.negative at executed'],
    ],
    ['money as a number', { executed: 1, actuals: [] }, ['decimal.not-text at executed']],
    [
      'an actual of no kind',
      { actuals: [{ indicator: 'r1', actual: {} }] },
      ['value.missing at actuals.0.actual.kind'],
    ],
    ['no report at all', undefined, ['value.missing at (root)']],
  ])('refuses %s', (_, results, issues) => {
    const read = withResults(promise, results as never)
    expect(read.ok).toBe(false)
    expect(said(read)).toEqual(issues)
  })
})
