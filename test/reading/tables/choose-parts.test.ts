import { describe, expect, it } from 'vitest'
import { chooseParts } from '../../../src/reading/tables/choose-parts.js'

// A parent worth 20, two parts of 10 each, and a part without points: the printed total score says which reading is the table's.
const rows = [
  { id: 'r1', level1: '产出指标', points: '20', score: '20' },
  { id: 'r2', level1: '产出指标', points: '10', score: '10' },
  { id: 'r3', level1: '产出指标', points: '10', score: '10' },
  { id: 'r4', level1: '产出指标', score: '0' },
]
const parents = new Map([
  ['r2', 'r1'],
  ['r3', 'r1'],
  ['r4', 'r1'],
])
const printed = (points: string, score: string) => ({
  levels: [{ label: '产出指标', points }],
  rows: [],
  total: { score },
})

describe('chooseParts', () => {
  it.each<[string, string, string[], string]>([
    ['20', '20', ['r2', 'r3', 'r4'], 'the total counts the parent once: its parts repeat it'],
    [
      '40',
      '40',
      ['r4'],
      'the total counts all three: they stand beside it, and the row without points is still its part',
    ],
    ['35', '35', ['r2', 'r3', 'r4'], 'neither adds up: they repeat it'],
  ])('level %s points, total %s: parts %o (%s)', (points, score, parts) => {
    expect([...chooseParts(rows, parents, printed(points, score) as never).keys()]).toEqual(parts)
  })

  it('leaves parts without points where they are', () => {
    const unpointed = rows.map(({ id, level1 }) => ({ id, level1 }))
    expect(chooseParts(unpointed, parents, printed('20', '20') as never)).toBe(parents)
  })
})
