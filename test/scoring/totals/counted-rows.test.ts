import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../../src/model/promise/indicator.js'
import { countedRows } from '../../../src/scoring/totals/counted-rows.js'
import { deepFreeze } from '../../support/deep-freeze.js'

const row = (id: string, points?: string, partOf?: string): Indicator => ({
  id,
  dimension: 'output',
  name: id,
  target: { kind: 'missing' },
  ...(points !== undefined && { points }),
  ...(partOf !== undefined && { partOf }),
})
const counted = (...rows: Indicator[]) => {
  const found = countedRows(deepFreeze(rows))
  return { counted: rows.filter(({ id }) => found.counted.has(id)).map(({ id }) => id), issues: found.issues }
}

describe('countedRows', () => {
  it.each<[string, Indicator[], string[]]>([
    ['rows without parts all count', [row('a', '50'), row('b', '40')], ['a', 'b']],
    [
      'where every part has points the parts count, once',
      [row('a', '50'), row('a1', '30', 'a'), row('a2', '20', 'a'), row('b', '40')],
      ['a1', 'a2', 'b'],
    ],
    [
      'where a part has none the parent counts',
      [row('a', '50'), row('a1', '30', 'a'), row('a2', undefined, 'a')],
      ['a'],
    ],
    ['a parent may stand after its parts', [row('a1', '30', 'a'), row('a2', '20', 'a'), row('a', '50')], ['a1', 'a2']],
    ['a parent without points of its own', [row('a'), row('a1', '30', 'a'), row('a2', '20', 'a')], ['a1', 'a2']],
    [
      'three levels',
      [row('a', '50'), row('a1', '50', 'a'), row('a11', '20', 'a1'), row('a12', '30', 'a1')],
      ['a11', 'a12'],
    ],
    [
      'three levels, the lowest without points',
      [row('a', '50'), row('a1', '50', 'a'), row('a11', undefined, 'a1')],
      ['a1'],
    ],
    [
      'parts of a parent that counts do not, however deep',
      [row('a', '50'), row('a1', undefined, 'a'), row('a11', '30', 'a1')],
      ['a'],
    ],
    ['a part whose parent is missing stands for itself', [row('a1', '30', 'x'), row('b', '40')], ['a1', 'b']],
    [
      'a circle, which the model refuses, is cut: its points still count once',
      [row('a', '40', 'b'), row('b', '40', 'a')],
      ['b'],
    ],
    ['nothing', [], []],
  ])('%s', (_, rows, expected) => expect(counted(...rows)).toEqual({ counted: expected, issues: [] }))

  it('warns where the parts do not make the parent, and counts them all the same', () => {
    expect(counted(row('b', '40'), row('a', '50'), row('a1', '30', 'a'), row('a2', '21', 'a'))).toEqual({
      counted: ['b', 'a1', 'a2'],
      issues: [
        {
          code: 'points.parts-sum',
          severity: 'warning',
          path: ['indicators', 1, 'points'],
          row: 'a',
          params: { points: '50', sum: '51' },
        },
      ],
    })
  })

  it('compares the sum as numbers', () =>
    expect(counted(row('a', '0.3'), row('a1', '0.1', 'a'), row('a2', '0.2', 'a')).issues).toEqual([]))

  it('walks a chain of twenty thousand parts, and a parent of as many', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) =>
      row(`r${String(i)}`, '1', i === 0 ? undefined : `r${String(i - 1)}`),
    )
    expect([...countedRows(chain).counted]).toEqual(['r19999'])
    const wide = [row('r0', '19999'), ...Array.from({ length: 19_999 }, (_, i) => row(`p${String(i)}`, '1', 'r0'))]
    expect(countedRows(wide).counted.size).toBe(19_999)
  }, 30_000)
})
