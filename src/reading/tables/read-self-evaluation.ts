import type { Issue } from '../../kernel/issue.js'
import { kernelIssues } from '../../kernel/issues.js'
import { failed, resultOf, type Result } from '../../kernel/result.js'
import type { Indicator } from '../../model/promise/indicator.js'
import type { Project } from '../../model/promise/project.js'
import type { PublishedScores } from '../../model/printed/published-scores.js'
import { formCells, type FormCells } from '../form-cells.js'
import { readingIssues } from '../issues.js'
import { categoryOf, dimensionOf } from '../level-names.js'
import { checkKeys } from './check-keys.js'
import { chooseParts } from './choose-parts.js'
import { identifyTable } from './identify-table.js'
import { linkParts } from './link-parts.js'
import { readFunds } from './read-funds.js'
import { readPublished } from './read-published.js'
import { readRows } from './read-rows.js'
import { readTableRow } from './read-table-row.js'
import { readYear } from '../cells/read-year.js'
import { takeCell } from './take-cell.js'
import { withoutUndefined } from '../without-undefined.js'

/** 「读表选项」 What the caller knows and the table may not print: the project's id, and the budget year, which also dates without a year take. */
export type TableOptions = { id?: string | undefined; year?: number | undefined }

/**
 * 「读自评表」 A printed 项目支出绩效自评表: the project it promises and reports, and the scores it prints for itself. A cell that cannot be
 * read costs a warning, not the table; a key nothing is read from is a warning with the known one it is nearest to; money is 元; rows
 * are r1, r2, … in printed order. The id is the one given, else the table's own, else one of the table's digest. The printed year
 * stands; `year` is for a table that prints none.
 */
export const readSelfEvaluation = (
  table: unknown,
  options: TableOptions = {},
): Result<{ project: Project; published: PublishedScores }> => {
  const form = formCells(table)
  if (!form.ok) return failed(form.issues)
  const { cells } = form
  const issues: Issue[] = [...required(cells), ...checkKeys(cells)]
  const printedYear = takeCell(cells, ['year'], readYear, issues)
  const year = printedYear ?? options.year
  if (printedYear !== undefined && options.year !== undefined && printedYear !== options.year) {
    const params = { printed: String(printedYear), given: String(options.year) }
    issues.push(readingIssues.raise('table.year-differs', { path: ['year'], params }))
  }
  const funds = readFunds(cells, issues)
  const rows = readRows(cells, issues)
  const published = readPublished(cells, rows, issues)
  const parents = chooseParts(rows, linkParts(rows), published)
  const indicators = rows.map((row): Indicator => {
    const dimension = dimensionOf(row.level1, row.level2)
    const category = categoryOf(row.level2)
    const read = readTableRow({ ...row, dimension, category }, year)
    issues.push(...read.issues)
    const { id, level1, level2, name, points, reason } = row
    return withoutUndefined({
      id,
      dimension,
      category,
      level1,
      level2,
      name,
      points,
      target: read.target,
      actual: read.actual,
      partOf: parents.get(id),
      reason,
    })
  })
  const id = options.id ?? cells.text('id') ?? identifyTable(cells)
  const project: Project = withoutUndefined({
    id,
    name: cells.text('title') ?? id,
    year,
    department: cells.text('department'),
    funds,
    objective: published.complete === false ? { complete: false, indicators } : { indicators },
  })
  if (cells.flag('scored') === false || cells.flag('template') === true)
    issues.push(readingIssues.raise('table.not-scored'))
  return resultOf({ project, published }, [...cells.issues, ...issues])
}

const required = (cells: FormCells): Issue[] =>
  ['title', 'indicators']
    .filter((key) => !cells.has(key))
    .map((key) => kernelIssues.raise('value.missing', { path: [key] }))
