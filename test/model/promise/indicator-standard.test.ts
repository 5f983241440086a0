import { describe, expect, it } from 'vitest'
import { parseIndicatorLibrary, parseObjective } from 'budget-performance'

const library = (...ids: string[]) => ({
  schema: 'budget-performance/indicator-library@1',
  id: 'lib',
  title: { zh: '示例库' },
  field: '教育',
  standards: ids.map((id) => ({
    id,
    scope: 'common',
    name: '培训人次',
    dimension: 'output',
    category: 'quantity',
    unit: '人次',
    direction: 'up',
  })),
})

describe('an indicator library', () => {
  it('points from the second of two ids to the first', () => {
    const { issues } = parseIndicatorLibrary(library('s1', 's2', 's1'))
    expect(issues.filter(({ code }) => code === 'indicator.duplicate-id')).toEqual([
      {
        code: 'indicator.duplicate-id',
        severity: 'error',
        path: ['standards', 2, 'id'],
        related: [['standards', 0, 'id']],
        params: { id: 's1' },
      },
    ])
  })
})

it('a key nobody knows is told where it stands, inside a list too', () => {
  const row = { id: 'r1', dimension: 'output', name: '养护里程', target: { kind: 'missing' } }
  const { ok, issues } = parseObjective({ indicators: [row, { ...row, id: 'r2', note: 'x' }] })
  expect(ok).toBe(true)
  expect(issues).toEqual([
    { code: 'value.unknown-key', severity: 'warning', path: ['indicators', 1, 'note'], params: { key: 'note' } },
  ])
})
