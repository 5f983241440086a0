import type { Issue } from '../../kernel/issue.js'
import type { Actual } from '../../model/promise/actual.js'
import type { Target } from '../../model/promise/target.js'
import type { Category, Dimension } from '../../norms/vocabulary.js'
import { checkBlank, judgedByScore } from '../judged-by-score.js'
import { isCost } from '../level-names.js'
import { readActualCell } from '../cells/read-actual.js'
import { readNameHint } from '../cells/read-name-hint.js'
import type { PrintedRow } from './read-rows.js'
import { readTargetCell } from '../cells/read-target.js'
import { unreadable, unreadableTarget } from '../unreadable.js'

type TableRow = PrintedRow & { dimension: Dimension; category: Category | undefined }

/**
 * 「读指标行」 The target and actual of a printed row. What cannot be read stays words, with a warning; a row that only a person can
 * judge takes the judgement its score shows, marked as printed; where the actual is blank too there is nothing to judge.
 */
export const readTableRow = (
  row: TableRow,
  year: number | undefined,
): { target: Target; actual?: Actual | undefined; issues: Issue[] } => {
  const target = rowTarget(row, year)
  const actual = rowActual(row, target.value, year)
  return {
    target: target.value,
    ...(actual.value && { actual: actual.value }),
    issues: [...target.issues, ...actual.issues],
  }
}

const rowTarget = (
  { id, index, name, dimension, category, target }: TableRow,
  year: number | undefined,
): { value: Target; issues: Issue[] } => {
  const path = ['indicators', index, 'target']
  if (target === undefined) return { value: { kind: 'missing' }, issues: [] }
  const context = { year, name, dimension: isCost(dimension, category) ? 'cost' : dimension } as const
  const plain = readTargetCell(target, context)
  // 10月 under a name in (月) is ten months, not October.
  const bare =
    plain.ok &&
    (plain.value.kind === 'deadline' ||
      ((plain.value.kind === 'measure' || plain.value.kind === 'range') && plain.value.unit === undefined))
  const { unit, comparison } = readNameHint(name)
  const lasting = plain.ok && category === 'timeliness' && isDuration(plain.value, name)
  const read = lasting
    ? readTargetCell(target, { ...context, lasting: true })
    : bare || (plain.ok && comparison)
      ? readTargetCell(target, {
          ...context,
          ...(bare && unit !== undefined && { unit }),
          ...(comparison && { comparison }),
        })
      : plain
  if (read.ok) return { value: read.value, issues: read.issues.map((issue) => ({ ...issue, path, row: id })) }
  const value = read.partial ?? { kind: 'unreadable' as const, text: target }
  const said = (cause: Issue): Issue =>
    value.kind === 'unreadable' && cause.severity === 'error'
      ? { ...unreadableTarget(cause, target), severity: 'warning', path, row: id } // a printed table is not lost for one cell
      : unreadable(cause, target, path, id)
  return { value, issues: read.issues.map(said) }
}

// 15个工作日 under 时效指标 is a time not to be exceeded, unless the name says how long something is to last.
const isDuration = (target: Target, name: string): boolean =>
  target.kind === 'measure' &&
  target.assumed !== undefined &&
  /^(?:个?工作日|天|日|小时|分钟|个月|月|周|星期)$/.test(target.unit ?? '') &&
  !/运行|开放|服务|持续|使用|值班|保障|次数|天数|提前/.test(name)

const rowActual = (
  row: TableRow,
  target: Target,
  year: number | undefined,
): { value?: Actual | undefined; issues: Issue[] } => {
  const { id, index, actual, points, score } = row
  const path = ['indicators', index, 'actual']
  if (actual === undefined) return { issues: target.kind === 'missing' ? checkBlank(row) : [] }
  const judged = target.kind === 'statement' || target.kind === 'missing'
  if (judged && points !== undefined && score !== undefined) return judgedByScore(row, points, score)
  // A bare share under a target printed in 比例 is in it too.
  const share = row.target !== undefined && /比例\W*$/.test(row.target) && /^[\d.\s]+$/.test(actual)
  const read = readActualCell(actual, target, { year, promised: row.target, ...(share && { unit: '比例' }) })
  if (read.ok) return { value: read.value, issues: read.issues.map((issue) => ({ ...issue, path, row: id })) }
  const value: Actual | undefined = read.issues.some(({ code }) => code === 'actual.range')
    ? undefined
    : { kind: 'stated', text: actual } // a range is neither a number nor words
  return { value, issues: read.issues.map((issue) => unreadable(issue, actual, path, id)) }
}
