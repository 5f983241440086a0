import type { Issue } from '../../kernel/issue.js'
import type { Decimal } from '../../kernel/number.js'
import type { FormCells } from '../form-cells.js'
import { readingIssues } from '../issues.js'
import { fold } from '../cells/read-cell.js'
import { readPoints, readWeight } from '../cells/read-points.js'
import { takeCell } from './take-cell.js'
import { withoutUndefined } from '../without-undefined.js'

/** A printed row before its target and actual are read; what is blank is absent. */
export type PrintedRow = {
  id: string
  index: number
  name: string
  level1?: string | undefined
  level2?: string | undefined
  points?: Decimal | undefined
  score?: Decimal | undefined
  target?: string | undefined
  actual?: string | undefined
  reason?: string | undefined
}

const columns = ['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'score', 'reason'] as const

// 0起 may be answered by 无.
const promisesNone = (target: string | undefined): boolean => target !== undefined && /^[^\d]*0\D*$/.test(fold(target))

/** 「读指标行」 The rows of a printed table, r1, r2, … in printed order. A wholly blank row is none. */
export const readRows = (cells: FormCells, issues: Issue[]): PrintedRow[] => {
  let level1: string | undefined
  let level2: string | undefined
  return Array.from({ length: cells.count('indicators') }, (_, index) => index).flatMap((index): PrintedRow[] => {
    const row: Partial<Record<(typeof columns)[number], string | undefined>> = Object.fromEntries(
      columns.map((column) => [column, cells.text('indicators', index, column)]),
    )
    if (Object.values(row).every((cell) => cell === undefined)) return []
    // A merged cell is printed once: what is blank below it is the same, but a new level 1 begins without the old level 2.
    if (row.level1 !== undefined && row.level1 !== level1) level2 = undefined
    level1 = row.level1 ?? level1
    level2 = row.level2 ?? level2
    const id = `r${index + 1}`
    const at = ['indicators', index]
    if (row.level3 === undefined) issues.push(readingIssues.raise('name.missing', { path: [...at, 'level3'], row: id }))
    const points = takeCell(cells, [...at, 'weight'], readWeight, issues, id)
    const score = takeCell(cells, [...at, 'score'], readPoints, issues, id)
    const name = row.level3 ?? row.level2 ?? row.level1 ?? id
    return [
      withoutUndefined({
        id,
        index,
        name,
        level1,
        level2,
        points,
        score,
        target: row.target,
        actual: row.actual ?? (promisesNone(row.target) ? cells.word(...at, 'actual') : undefined),
        reason: row.reason,
      }),
    ]
  })
}
