import { expect, it } from 'vitest'
import { parseObjective } from '../../../src/model/promise/objective.js'
import type { Indicator } from '../../../src/model/promise/indicator.js'
import { describeParser } from '../../support/describe-parser.js'

const row = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  dimension: 'output',
  name: id,
  points: '10',
  target: { kind: 'missing' },
  ...more,
})

describeParser('parseObjective', parseObjective, {
  good: [
    { indicators: [] },
    {
      statement: '目标',
      framework: '2021',
      setBy: { id: 'a', kind: 'unit' },
      indicators: [row('r1'), row('r2', { partOf: 'r1' })],
    },
    { indicators: [row('r2', { partOf: 'r1' }), row('r1')] }, // a part may stand before its parent
  ],
  bad: [
    ['no indicators', {}, ['value.missing at indicators']],
    [
      'an id used again, each time',
      { indicators: [row('r1'), row('r1'), row('r2'), row('r1')] },
      ['indicator.duplicate-id at indicators.1.id', 'indicator.duplicate-id at indicators.3.id'],
    ],
    [
      'a part of nothing',
      { indicators: [row('r1', { partOf: 'r9' })] },
      ['indicator.unknown-parent at indicators.0.partOf'],
    ],
    [
      'parts of each other',
      { indicators: [row('r1', { partOf: 'r2' }), row('r2', { partOf: 'r1' })] },
      ['indicator.unknown-parent at indicators.0.partOf', 'indicator.unknown-parent at indicators.1.partOf'],
    ],
    [
      'a part of itself',
      { indicators: [row('r1', { partOf: 'r1' })] },
      ['indicator.unknown-parent at indicators.0.partOf'],
    ],
    [
      'a row’s own mistakes, by its place',
      { indicators: [row('r1'), row('r2', { points: '-1', target: { kind: 'range', from: '2', to: '1' } })] },
      ['target.reversed-range at indicators.1.target.to', 'points.negative at indicators.1.points'],
    ],
  ],
})

it('points from a repeated id to the first, and names the row', () => {
  const read = parseObjective({ indicators: [row('r1'), row('r1')] })
  expect(read.issues).toEqual([
    {
      code: 'indicator.duplicate-id',
      severity: 'error',
      path: ['indicators', 1, 'id'],
      related: [['indicators', 0, 'id']],
      row: 'r1',
      params: { id: 'r1' },
    },
  ])
  expect(read.ok ? undefined : read.partial?.indicators.length).toBe(2) // what could be read is kept
})

it('looks along a chain of ten thousand parts once', () => {
  const chain = Array.from({ length: 10_000 }, (_, i) =>
    row(`r${String(i)}`, i === 0 ? {} : { partOf: `r${String(i - 1)}` }),
  )
  expect(parseObjective({ indicators: chain }).ok).toBe(true)
  const circle = [row('r0', { partOf: 'r9999' }), ...chain.slice(1)]
  const { issues } = parseObjective({ indicators: circle })
  expect([issues.length, issues.at(-1)?.params['count']]).toEqual([1001, '9000']) // of ten thousand
}, 30_000)
