import { isNegative } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num } from '../../kernel/number.js'
import { modelIssues } from '../../model/issues.js'
import type { Funds, FundSource } from '../../model/promise/funds.js'
import type { FormCells } from '../form-cells.js'
import { readingIssues } from '../issues.js'
import { moneyUnitOf, unsupported, type MoneyUnit } from '../cells/money-unit.js'
import { readMoney } from '../cells/read-money.js'
import { unreadable } from '../unreadable.js'
import { withoutUndefined } from '../without-undefined.js'

const columns = [
  ['initial', 'initial'],
  ['budget', 'annual'],
  ['received', 'received'],
  ['executed', 'executed'],
] as const

type Amounts = Pick<FundSource, 'initial' | 'annual' | 'received' | 'executed'>
type FundRow = { name: string } & Amounts
const noAmounts: Amounts = {}

/** 「读项目资金表」 The fund rows of a printed table in 元: the total row, and the rows below it as sources. */
export const readFunds = (cells: FormCells, issues: Issue[]): Funds => {
  const printed = cells.text('unit')
  const unit = printed === undefined ? undefined : moneyUnitOf(printed)
  const found: Issue[] = []
  const rows = Array.from({ length: cells.count('funds', 'rows') }, (_, i) => readRow(cells, i, unit, found))
  const unitless = found.filter(isUnitless)
  if (unitless.length > 0) {
    const where = { path: ['unit'], related: unitless.map(({ path }) => path) }
    issues.push(
      printed === undefined
        ? readingIssues.raise('money.unit-missing', { ...where, params: { cell: '' } })
        : readingIssues.raise('money.unit-unsupported', { ...where, params: unsupported(printed) }),
    )
  }
  issues.push(...found.filter((issue) => !isUnitless(issue)))
  const named = rows.findIndex(({ name }) => /总额|合计|总计|总/.test(name))
  const total = named >= 0 ? named : rows.length === 1 || sourceKind(rows[0]?.name ?? '') === undefined ? 0 : -1
  if (total < 0 && rows.length > 0) issues.push(readingIssues.raise('funds.total-missing', { path: ['funds', 'rows'] }))
  const { initial, annual, received, executed } = rows[total] ?? noAmounts
  const sources = rows
    .filter((row) => row !== rows[total])
    .map((row): FundSource => ({ ...row, ...kindNamed(row.name) }))
  return withoutUndefined({ initial, annual, received, executed, sources: sources.length > 0 ? sources : undefined })
}

const readRow = (cells: FormCells, i: number, unit: MoneyUnit | undefined, issues: Issue[]): FundRow => {
  const row: FundRow = { name: cells.text('funds', 'rows', i, 'name') ?? String(i + 1) }
  for (const [column, key] of columns) {
    const path = ['funds', 'rows', i, column]
    const cell = cells.text(...path)
    if (cell === undefined) continue
    const read = readMoney(cell, unit)
    if (read.ok && isNegative(num(read.value))) {
      const cause = modelIssues.raise('funds.negative', { params: { amount: read.value } })
      issues.push(unreadable(cause, cell, path))
    } else if (read.ok) {
      row[key] = read.value
      issues.push(...read.issues.map((issue) => ({ ...issue, path })))
    } else
      issues.push(
        ...read.issues.map((issue) => (isUnitless(issue) ? { ...issue, path } : unreadable(issue, cell, path))),
      )
  }
  return row
}

const isUnitless = ({ code }: Issue): boolean => code === 'money.unit-missing'

const sourceWords: readonly (readonly [RegExp, NonNullable<FundSource['kind']>])[] = [
  [/^(?:其他|其它)/, 'other'],
  [/结转|结余/, 'carry-over'],
  [/中央/, 'central'],
  [/地方|省|自治区|市|盟|县|旗|区级|州|乡|镇/, 'local'],
  [/财政拨款|财政资金/, 'appropriation'],
]

const sourceKind = (name: string): FundSource['kind'] => sourceWords.find(([words]) => words.test(name))?.[1]
const kindNamed = (name: string): Pick<FundSource, 'kind'> => {
  const kind = sourceKind(name)
  return kind === undefined ? {} : { kind }
}
