import { isError } from '../../kernel/is-error.js'
import type { Issue, Path } from '../../kernel/issue.js'
import { kernelIssues } from '../../kernel/issues.js'
import type { Decimal } from '../../kernel/number.js'
import { failed, type Result } from '../../kernel/result.js'
import type { PublishedScores } from '../../model/printed/published-scores.js'
import type { Funds } from '../../model/promise/funds.js'
import type { Project, ProjectKind } from '../../model/promise/project.js'
import type { Norms } from '../../norms/rulebook.js'
import { moneyUnitOf, type MoneyUnit } from '../cells/money-unit.js'
import { readMoney } from '../cells/read-money.js'
import { readPoints } from '../cells/read-points.js'
import { readYear } from '../cells/read-year.js'
import type { FormCells } from '../form-cells.js'
import { readingIssues } from '../issues.js'
import { withoutUndefined } from '../without-undefined.js'
import type { FormRow } from './form-row.js'
import { projectKindOf, projectKindWords } from './project-kinds.js'
import { readFormRow } from './read-form-row.js'

/** What stands beside the rows of a form: the project without its rows, and what is printed of its scores. */
export type FormHead = Omit<Project, 'objective'> & {
  objective: Omit<Project['objective'], 'indicators'>
  published: Omit<PublishedScores, 'rows'>
}

/** A form as its cells alone say it: a blank row is undefined at its place. */
export type FormRead = { head: FormHead; rows: (FormRow | undefined)[]; issues: Issue[] }

/** 「读表单各栏」 Every cell of a form, each issue at its own cell, once: a year or a unit that cannot be read is said there, not at each cell that waits for it. */
export const readForm = (cells: FormCells, norms: Norms | undefined): FormRead => {
  const year = field(cells, ['year'], readYear)
  const kind = field(cells, ['kind'], readKind)
  const funds = readFormFunds(cells)
  const score = field(cells, ['funds', 'score'], readPoints)
  const total = field(cells, ['total', 'score'], readPoints)
  const rows = Array.from({ length: cells.count('indicators') }, (_, i) => readFormRow(cells, i, year.value, norms))
  const ofRows = rows.flatMap((row) => row?.issues ?? [])
  const waiting = new Set(isUnread(year) ? ofRows.filter(isYearless) : [])
  const missing = (['name', 'indicators'] as const)
    .filter((key) => !cells.has(key))
    .map((key) => kernelIssues.raise('value.missing', { path: [key] }))
  const id = cells.text('id') ?? 'project'
  const grade = cells.text('total', 'grade')
  return {
    head: withoutUndefined<FormHead>({
      id,
      name: cells.text('name') ?? id,
      year: year.value,
      kind: kind.value,
      funds: funds.value,
      objective: withoutUndefined({ statement: cells.text('statement') }),
      published: withoutUndefined({
        execution: score.value === undefined ? undefined : { score: score.value },
        levels: [],
        total:
          total.value === undefined && grade === undefined
            ? undefined
            : withoutUndefined({ score: total.value, grade }),
      }),
    }),
    rows: rows.map((row) => row?.row),
    issues: [
      ...waitedFor(
        year.issues,
        [...waiting].map(({ path }) => path),
      ),
      ...kind.issues,
      ...funds.issues,
      ...score.issues,
      ...total.issues,
      ...ofRows.filter((issue) => !waiting.has(issue)),
      ...missing,
    ],
  }
}

type Field<T> = { value: T | undefined; issues: Issue[] }

const field = <T>(cells: FormCells, path: Path, read: (cell: string) => Result<T>): Field<T> => {
  const cell = cells.text(...path)
  if (cell === undefined) return { value: undefined, issues: [] }
  const result = read(cell)
  return {
    value: result.ok ? result.value : undefined,
    issues: result.issues.map((issue) => ({ ...issue, path })),
  }
}

const isUnread = ({ issues }: Field<unknown>): boolean => issues.some(isError)
const isYearless = ({ code, params }: Issue): boolean =>
  code === 'date.year-missing' || params['reason'] === 'date.year-missing'

/** The same issues, the cells named that could not be read for want of this one. */
const waitedFor = (issues: readonly Issue[], related: Path[]): Issue[] =>
  issues.map((issue) => (related.length === 0 ? issue : { ...issue, related }))

const readKind = (cell: string): Result<ProjectKind> => {
  const kind = projectKindOf(cell)
  const allowed = Object.values(projectKindWords).map(([word = '']) => word)
  return kind === undefined
    ? failed([kernelIssues.raise('value.not-allowed', { params: { found: cell, allowed: allowed.join(', ') } })])
    : { ok: true, value: kind, issues: [] }
}

const readFormFunds = (cells: FormCells): { value: Funds; issues: Issue[] } => {
  const unit = field(cells, ['moneyUnit'], readMoneyUnit)
  const amounts = (['initial', 'annual', 'received', 'executed'] as const).map((key) => ({
    key,
    path: ['funds', key] as Path,
    ...field<Decimal>(cells, ['funds', key], (cell) => readMoney(cell, unit.value)),
  }))
  const waiting = amounts.filter(({ issues }) => issues.some(isUnitless)).map(({ path }) => path)
  const unitless =
    waiting.length > 0 && !isUnread(unit)
      ? [readingIssues.raise('money.unit-missing', { path: ['moneyUnit'], related: waiting, params: { cell: '' } })]
      : []
  return {
    value: withoutUndefined(Object.fromEntries(amounts.map(({ key, value }) => [key, value]))),
    issues: [
      ...waitedFor(unit.issues, waiting),
      ...amounts.flatMap(({ issues }) => issues.filter((issue) => !isUnitless(issue))),
      ...unitless,
    ],
  }
}

const isUnitless = ({ code }: Issue): boolean => code === 'money.unit-missing'

const readMoneyUnit = (cell: string): Result<MoneyUnit> => {
  const unit = moneyUnitOf(cell)
  return unit === undefined
    ? failed([kernelIssues.raise('value.not-allowed', { params: { found: cell, allowed: '元, 万元, 亿元' } })])
    : { ok: true, value: unit, issues: [] }
}
