import type { Issue, Path } from '../../kernel/issue.js'
import { kernelIssues } from '../../kernel/issues.js'
import type { Decimal } from '../../kernel/number.js'
import type { Result } from '../../kernel/result.js'
import type { Actual } from '../../model/promise/actual.js'
import type { Target } from '../../model/promise/target.js'
import type { Norms } from '../../norms/rulebook.js'
import type { FormCells } from '../form-cells.js'
import { checkBlank, judgedByScore } from '../judged-by-score.js'
import { isCost } from '../level-names.js'
import { readActualCell } from '../cells/read-actual.js'
import { readLevels } from '../read-levels.js'
import { readPoints } from '../cells/read-points.js'
import { readShare } from '../cells/read-share.js'
import { readTargetCell } from '../cells/read-target.js'
import { unreadableTarget } from '../unreadable.js'
import { withoutUndefined } from '../without-undefined.js'
import type { FormRow } from './form-row.js'
import { rowColumns } from './row-columns.js'

type Cells = Partial<Record<(typeof rowColumns)[number], string | undefined>>

/** 「读表单指标行」 One row of a form, with every issue at the cell it is in; undefined where the whole row is blank. */
export const readFormRow = (
  cells: FormCells,
  index: number,
  year: number | undefined,
  norms: Norms | undefined,
): { row: FormRow; issues: Issue[] } | undefined => {
  const typed: Cells = Object.fromEntries(rowColumns.map((column) => [column, cells.text('indicators', index, column)]))
  if (Object.values(typed).every((cell) => cell === undefined)) return undefined
  const issues: Issue[] = []
  const id = typed.id !== undefined && isId(typed.id) ? typed.id : `r${index + 1}`
  const at = (column: string): Path => ['indicators', index, column]
  const say = (column: string, found: readonly Issue[], ...related: string[]): void =>
    void issues.push(
      ...found.map((issue) => ({
        ...issue,
        path: at(column),
        row: id,
        ...(related.length > 0 && issue.severity === 'error' && { related: related.map(at) }),
      })),
    )
  const take = <T>(column: string, read: Result<T>, ...related: string[]): T | undefined => {
    say(column, read.issues, ...related)
    return read.ok ? read.value : read.partial
  }
  if (typed.id !== undefined && id !== typed.id)
    say('id', [kernelIssues.raise('id.malformed', { params: { found: typed.id, letters: 'any' } })])
  if (typed.name === undefined) say('name', [kernelIssues.raise('value.missing')])
  const { dimension, category, level1, level2 } = readLevels(typed.level1, typed.level2, norms)
  const within = isCost(dimension, category) ? 'cost' : dimension
  const points = typed.points === undefined ? undefined : take('points', readPoints(typed.points))
  const score = typed.score === undefined ? undefined : take('score', readPoints(typed.score))
  const context = { year, unit: typed.unit, name: typed.name, dimension: within } as const
  const target = takeTarget(readTargetCell(typed.target, context), typed.target, take)
  const share = typed.share === undefined ? undefined : take('share', readShare(typed.share), 'actual')
  const given = { id, index, target: typed.target, actual: typed.actual, points, score }
  const actual = share === undefined ? takeActual(given, target, year, take, issues) : judged(share, typed.actual)
  return {
    row: withoutUndefined<FormRow>({
      id,
      dimension,
      category,
      level1,
      level2,
      name: typed.name ?? id,
      points,
      target,
      actual,
      reason: typed.reason,
      published: withoutUndefined({ ...given, index: undefined, reason: typed.reason }),
    }),
    issues,
  }
}

type Take = <T>(column: string, read: Result<T>, ...related: string[]) => T | undefined

/** What cannot be read is said once, at the target; two units that contradict each other at the unit. */
const takeTarget = (read: Result<Target>, cell: string | undefined, take: Take): Target => {
  if (read.ok) return take('target', read) ?? read.value
  const unread: Target = cell === undefined ? { kind: 'missing' } : { kind: 'unreadable', text: cell }
  if (read.issues.every(({ code }) => code === 'unit.contradicts')) return take('unit', read, 'target') ?? unread
  const issues = read.issues.map((cause) => unreadableTarget(cause, cell ?? ''))
  return take('target', { ...read, issues }) ?? unread
}

type Given = Parameters<typeof judgedByScore>[0]

/** An actual as typed; words that answer words take the judgement their score shows, as in a printed table. */
const takeActual = (given: Given, target: Target, year: number | undefined, take: Take, issues: Issue[]) => {
  const { actual, points, score } = given
  if (actual === undefined) {
    if (target.kind === 'missing') issues.push(...checkBlank(given))
    return undefined
  }
  const words = target.kind === 'statement' || target.kind === 'missing'
  const read: Actual = take('actual', readActualCell(actual, target, { year, promised: given.target })) ?? {
    kind: 'stated',
    text: actual,
  }
  if (read.kind !== 'stated' || !words || points === undefined || score === undefined) return read
  const shown = judgedByScore(given, points, score)
  issues.push(...shown.issues)
  return shown.value ?? read
}

const judged = (share: Decimal, text: string | undefined): Actual => ({
  kind: 'judged',
  share,
  ...(text !== undefined && { text }),
})

const isId = (text: string): boolean => /^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(text)
