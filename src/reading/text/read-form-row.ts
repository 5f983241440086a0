import type { Issue } from '../../kernel/issue.js'
import { kernelIssues } from '../../kernel/issues.js'
import type { Result } from '../../kernel/result.js'
import type { Actual } from '../../model/promise/actual.js'
import type { Indicator } from '../../model/promise/indicator.js'
import type { Target } from '../../model/promise/target.js'
import type { Norms } from '../../norms/rulebook.js'
import type { FormCells } from '../form-cells.js'
import { isCost } from '../level-names.js'
import { readActualCell } from '../cells/read-actual.js'
import { readLevels } from '../read-levels.js'
import { readPoints } from '../cells/read-points.js'
import { readShare } from '../cells/read-share.js'
import { readTargetCell } from '../cells/read-target.js'
import { withoutUndefined } from '../without-undefined.js'

const columns = ['id', 'level1', 'level2', 'name', 'points', 'target', 'unit', 'actual', 'share', 'reason'] as const

/** 「读表单指标行」 One row of a form as an indicator, with every issue at the cell it is in; undefined where the whole row is blank. */
export const readFormRow = (
  cells: FormCells,
  index: number,
  year: number | undefined,
  norms: Norms,
): { indicator: Indicator | undefined; issues: Issue[] } => {
  const row: Partial<Record<(typeof columns)[number], string | undefined>> = Object.fromEntries(
    columns.map((column) => [column, cells.text('indicators', index, column)]),
  )
  if (Object.values(row).every((cell) => cell === undefined)) return { indicator: undefined, issues: [] }
  const issues: Issue[] = []
  const printed = `r${index + 1}`
  const id = row.id !== undefined && isId(row.id) ? row.id : printed
  const say = (column: string, found: readonly Issue[]): void =>
    void issues.push(...found.map((issue) => ({ ...issue, path: ['indicators', index, column], row: id })))
  const take = <T>(column: string, read: Result<T>): T | undefined => {
    say(column, read.issues)
    return read.ok ? read.value : read.partial
  }
  if (row.id !== undefined && id !== row.id)
    say('id', [kernelIssues.raise('value.malformed', { params: { found: row.id } })])
  if (row.name === undefined) say('name', [kernelIssues.raise('value.missing')])
  const { dimension, category, level1, level2 } = readLevels(row.level1, row.level2, norms)
  const within = isCost(dimension, category) ? 'cost' : dimension
  const context = { year, unit: row.unit, name: row.name, dimension: within } as const
  const points = row.points === undefined ? undefined : take('points', readPoints(row.points))
  const read = readTargetCell(row.target, context)
  const contradicts = !read.ok && read.issues.every(({ code }) => code === 'unit.contradicts')
  const target: Target =
    take(contradicts ? 'unit' : 'target', read) ??
    (row.target === undefined ? { kind: 'missing' } : { kind: 'unreadable', text: row.target })
  const share = row.share === undefined ? undefined : take('share', readShare(row.share))
  const reported =
    row.actual === undefined || share !== undefined
      ? undefined
      : (take('actual', readActualCell(row.actual, target, { year, promised: row.target })) ?? {
          kind: 'stated',
          text: row.actual,
        })
  const actual: Actual | undefined =
    share === undefined ? reported : { kind: 'judged', share, ...(row.actual !== undefined && { text: row.actual }) }
  return {
    indicator: withoutUndefined({
      id,
      dimension,
      category,
      level1,
      level2,
      name: row.name ?? id,
      points,
      target,
      actual,
      reason: row.reason,
    }),
    issues,
  }
}

const isId = (text: string): boolean => /^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(text)
