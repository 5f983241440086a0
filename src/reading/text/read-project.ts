import type { Issue, Path } from '../../kernel/issue.js'
import { kernelIssues } from '../../kernel/issues.js'
import type { Decimal } from '../../kernel/number.js'
import { failed, resultOf, type Result } from '../../kernel/result.js'
import { checkFunds, type Funds } from '../../model/promise/funds.js'
import { checkObjective } from '../../model/promise/objective.js'
import type { Project } from '../../model/promise/project.js'
import type { Norms } from '../../norms/rulebook.js'
import { formCells, type FormCells } from '../form-cells.js'
import { readingIssues } from '../issues.js'
import { moneyUnitOf, type MoneyUnit } from '../cells/money-unit.js'
import { projectKindOf, projectKindWords } from './project-kinds.js'
import { readFormRow } from './read-form-row.js'
import { readMoney } from '../cells/read-money.js'
import { readYear } from '../cells/read-year.js'
import { withoutUndefined } from '../without-undefined.js'

/**
 * 「读项目表单」 A project out of a form's texts (`ProjectText`): every issue at once, each at the form field's own path. Blank is
 * absent; money needs the form's `moneyUnit`, or a unit in the cell. What could be read of a faulty form is `partial`.
 */
export const readProject = (form: unknown, norms: Norms): Result<Project> => {
  const opened = formCells(form)
  if (!opened.ok) return failed(opened.issues)
  const { cells } = opened
  const issues: Issue[] = []
  const year = field(cells, ['year'], readYear, issues)
  const kind = field(cells, ['kind'], readKind, issues)
  const funds = readFormFunds(cells, issues)
  const rows = Array.from({ length: cells.count('indicators') }, (_, i) => readFormRow(cells, i, year, norms))
  issues.push(...rows.flatMap((row) => row.issues))
  const indicators = rows.flatMap(({ indicator }) => indicator ?? [])
  for (const key of ['name', 'indicators'])
    if (!cells.has(key)) issues.push(kernelIssues.raise('value.missing', { path: [key] }))
  const id = cells.text('id') ?? 'project'
  const project: Project = withoutUndefined({
    id,
    name: cells.text('name') ?? id,
    year,
    kind,
    funds,
    objective: withoutUndefined({ statement: cells.text('statement'), indicators }),
  })
  return resultOf(project, [...cells.issues, ...issues, ...checkFunds(funds, ['funds']), ...checkRows(rows)])
}

const field = <T>(cells: FormCells, path: Path, read: (cell: string) => Result<T>, issues: Issue[]): T | undefined => {
  const cell = cells.text(...path)
  if (cell === undefined) return undefined
  const result = read(cell)
  issues.push(...result.issues.map((issue) => ({ ...issue, path })))
  return result.ok ? result.value : undefined
}

const readKind = (cell: string): Result<NonNullable<Project['kind']>> => {
  const kind = projectKindOf(cell)
  const allowed = Object.values(projectKindWords).map(([word = '']) => word)
  return kind === undefined
    ? failed([kernelIssues.raise('value.not-allowed', { params: { found: cell, allowed: allowed.join(', ') } })])
    : { ok: true, value: kind, issues: [] }
}

const readFormFunds = (cells: FormCells, issues: Issue[]): Funds => {
  const unit = field(cells, ['moneyUnit'], readMoneyUnit, issues)
  const unitless: Path[] = []
  const amounts = (['initial', 'annual', 'received', 'executed'] as const).map((key): [string, Decimal | undefined] => {
    const path = ['funds', key]
    const found: Issue[] = []
    const amount = field(cells, path, (cell) => readMoney(cell, unit), found)
    if (found.some(({ code }) => code === 'money.unit-missing')) unitless.push(path)
    else issues.push(...found)
    return [key, amount]
  })
  if (unitless.length > 0)
    issues.push(
      readingIssues.raise('money.unit-missing', { path: ['moneyUnit'], related: unitless, params: { cell: '' } }),
    )
  return withoutUndefined(Object.fromEntries(amounts))
}

const readMoneyUnit = (cell: string): Result<MoneyUnit> => {
  const unit = moneyUnitOf(cell)
  return unit === undefined
    ? failed([kernelIssues.raise('value.not-allowed', { params: { found: cell, allowed: '元, 万元, 亿元' } })])
    : { ok: true, value: unit, issues: [] }
}

// Checked by place in the form: a blank row has no indicator, and the ones after it keep their index.
const checkRows = (rows: readonly { indicator: Project['objective']['indicators'][number] | undefined }[]): Issue[] => {
  const places = rows.flatMap(({ indicator }, i) => (indicator ? [i] : []))
  const inForm = ([root, i, ...rest]: Path): Path => [
    root ?? 'indicators',
    places[typeof i === 'number' ? i : 0] ?? 0,
    ...rest,
  ]
  return checkObjective({ indicators: rows.flatMap(({ indicator }) => indicator ?? []) }).map((issue) => ({
    ...issue,
    path: inForm(issue.path),
    ...(issue.related && { related: issue.related.map(inForm) }),
  }))
}
