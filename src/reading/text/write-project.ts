import type { PublishedScores } from '../../model/printed/published-scores.js'
import type { ProjectText } from '../../model/printed/project-text.js'
import type { Project } from '../../model/promise/project.js'
import type { MoneyUnit } from '../cells/money-unit.js'
import { formCells } from '../form-cells.js'
import { withoutUndefined } from '../without-undefined.js'
import { writeRow, type FormRow } from './form-row.js'
import { heldByForm, heldByRow, lostOf } from './kept.js'
import { readForm, type FormHead, type FormRead } from './read-form.js'
import { writeHead } from './write-head.js'

/**
 * 「写项目表单」 A project as a form's texts, money in one unit; `published` are the scores stated beside it. `readProject` gives the same
 * back: what no cell holds (scoring methods, framework, parties, fund sources, evidence, parents), or holds otherwise, is carried in `kept`.
 * A cell typed over says what it says.
 */
export const writeProject = (
  project: Project,
  moneyUnit: MoneyUnit,
  { published }: { published?: PublishedScores | undefined } = {},
): ProjectText => {
  const { rows: scores = [], ...stated } = published ?? { levels: [] }
  const { indicators, ...objective } = project.objective
  const head: FormHead = { ...project, objective, published: stated }
  const byId = new Map(scores.map((row) => [row.id, row]))
  const rows = indicators.map((indicator): FormRow => ({ ...indicator, published: byId.get(indicator.id) }))
  const form: ProjectText = { ...writeHead(head, moneyUnit), indicators: rows.map(writeRow) }
  const back = readBack(form)
  const told = (row: FormRow | undefined): object => (published ? (row ?? {}) : { ...row, published: undefined })
  return withoutUndefined({
    ...form,
    indicators: form.indicators.map((cells, i) =>
      withoutUndefined({ ...cells, kept: lostOf(told(rows[i]), told(back?.rows[i]), heldByRow) }),
    ),
    kept: lostOf(head, back?.head ?? {}, heldByForm),
  })
}

const readBack = (form: ProjectText): FormRead | undefined => {
  const opened = formCells(form)
  return opened.ok ? readForm(opened.cells, undefined) : undefined
}
