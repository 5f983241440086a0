import { normsOn, unwrap, validateObjective } from 'budget-performance'
import { describe, expect, test } from 'vitest'
import { inventedLater } from './held-out-2.js'
import { inventedHard } from './held-out-3.js'
import { invented, type InventedRow } from './held-out.js'
import { expectedOf } from './lint-codes.js'
import { indicatorOf } from './rows.js'

const norms = unwrap(normsOn('2024-06-30'))
const found = (row: InventedRow) => {
  const { indicator, issues } = indicatorOf(row)
  return [
    ...validateObjective({ statement: '全年任务', indicators: [indicator] }, norms, { year: 2024 }).filter(
      (issue) => issue.row === 'r1',
    ),
    ...issues,
  ]
}
// Reading the cell mends these two, and says so; lint.test.ts shows them as they reach validation unmended.
const mendedByReading: Readonly<Record<string, string>> = {
  'date-as-qualitative': 'target.declared-qualitative',
  'word-unit': 'target.word-unit',
}

describe.each([
  ['first', invented, 72],
  ['later', inventedLater, 77],
  ['hard', inventedHard, 39],
] as const)('the %s invented rows', (_, { bad, good }, count) => {
  test('there are enough of them, of many fields', () => {
    expect([bad.length, good.length >= 30]).toEqual([count, true])
    expect(new Set([...bad, ...good].map(({ field }) => field)).size).toBeGreaterThan(10)
  })
  test.each(bad)('$field $name $target: $defect', (row) => {
    const codes = found(row).map(({ code }) => code)
    const mended = mendedByReading[row.defect]
    if (mended !== undefined) expect(codes).toEqual([mended])
    else expect(codes.filter((code) => expectedOf(row.defect).includes(code))).not.toEqual([])
  })
  test.each(good)('$field $name $target is sound', (row) => {
    expect(found(row).filter(({ severity }) => severity !== 'info')).toEqual([])
  })
})
