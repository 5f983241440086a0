import type { Issue, Path } from '../../kernel/issue.js'
import { failed, resultOf, type Result } from '../../kernel/result.js'
import type { PublishedScores } from '../../model/printed/published-scores.js'
import { checkFunds } from '../../model/promise/funds.js'
import type { Indicator } from '../../model/promise/indicator.js'
import { checkObjective } from '../../model/promise/objective.js'
import type { Project } from '../../model/promise/project.js'
import { watchNorms } from '../../norms/resolving/watch-norms.js'
import type { Norms } from '../../norms/rulebook.js'
import { formCells } from '../form-cells.js'
import { withoutUndefined } from '../without-undefined.js'
import { cellOfRow, placesOf } from './form-columns.js'
import type { FormRow } from './form-row.js'
import { readForm } from './read-form.js'
import { settleForm } from './settle-form.js'

/**
 * 「读项目表单」 A project out of a form's texts (`ProjectText`), and the scores the form states for itself: every issue at once, each at
 * the form field's own path. Blank is absent and a blank row no indicator; money needs the form's `moneyUnit`, or a unit in the cell.
 * What could be read of a faulty form is `partial`. What later doors say of the project is brought to the fields by `formIssues`.
 */
export const readProject = (form: unknown, norms: Norms): Result<{ project: Project; published: PublishedScores }> => {
  const { norms: watched, said } = watchNorms(norms)
  norms = watched
  const opened = formCells(form)
  if (!opened.ok) return failed(opened.issues)
  const { cells } = opened
  const { head, rows, issues } = settleForm(cells, readForm(cells, norms))
  const there = rows.filter((row) => row !== undefined)
  const indicators = there.map(indicatorOf)
  const { objective, published, ...rest } = head
  const project: Project = { ...rest, objective: { ...objective, indicators } }
  const scores: PublishedScores = { ...published, rows: there.map(publishedOf) }
  const impossible = [...checkFunds(project.funds, ['funds']), ...checkRows(indicators, placesOf(rows))]
  return resultOf({ project, published: scores }, [...issues, ...impossible, ...said()])
}

// What is printed of a row's score is no part of its promise.
const indicatorOf = (row: FormRow): Indicator => withoutUndefined<FormRow>({ ...row, published: undefined })

const publishedOf = ({ id, published }: FormRow): PublishedScores['rows'][number] =>
  withoutUndefined({ ...published, id })

// Checked by place in the form: a blank row has no indicator, and the ones after it keep their index.
const checkRows = (indicators: Indicator[], places: readonly number[]): Issue[] => {
  const inForm = ([, i, member]: Path): Path => cellOfRow(places[typeof i === 'number' ? i : 0] ?? 0, member)
  return checkObjective({ indicators }).map((issue) => ({
    ...issue,
    path: inForm(issue.path),
    ...(issue.related && { related: issue.related.map(inForm) }),
  }))
}
