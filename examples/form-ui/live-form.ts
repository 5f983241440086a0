/**
 * A self-evaluation form without a framework: what a component binds to. The state is the texts as typed (`ProjectText`); from
 * them, on every key stroke, come a score or the reason why there is none, and what is to be said at each field, in Chinese.
 */
import {
  describeIssue,
  evaluateProject,
  formIssues,
  gradeScale,
  readProject,
  toText,
  traceOf,
  validateObjective,
  zhCN,
  type Issue,
  type Norms,
  type Path,
  type ProjectText,
  type Severity,
  type Trace,
  type Wording,
} from 'budget-performance'

/** What a form shows beside a field. */
export type Remark = { severity: Severity; text: string }

export type Live = {
  /** `final` with score and grade; `provisional` with what is reached so far; `unreadable` while a field cannot be read. */
  status: 'final' | 'provisional' | 'unreadable'
  score?: string
  grade?: string
  /** By field name (`indicators.0.target`, `funds.annual`); what belongs to no field stands under ''. */
  remarks: Record<string, Remark[]>
  /** One row's score in words, for the little “why?” at its end. `execution` is the row of the budget, `total` the sum. */
  explain: (row: string) => string
}

/** The id of a form's row: its own, or `r1`, `r2`, … by its place. */
export const rowId = ({ indicators }: ProjectText, index: number): string =>
  indicators[index]?.id?.trim() || `r${String(index + 1)}`

/** The whole form once more, from its texts alone. */
export const live = (form: ProjectText, norms: Norms): Live => {
  const read = readProject(form, norms)
  const said = read.ok ? read.value : read.partial
  if (said === undefined) return { status: 'unreadable', remarks: byField(read.issues), explain: () => '' }

  const { project } = said
  const { value, trace } = evaluateProject(project, norms)
  const { objective, funds, kind, name, year, period, responsible } = project
  const options = { funds, kind, name, year, period, responsible, at: ['objective'] }
  const later = [...value.issues, ...validateObjective(objective, norms, options)]
  const nameOf = (_: Path, row?: string): string | undefined => objective.indicators.find(({ id }) => id === row)?.name
  const view = { remarks: byField(formIssues(form, read.issues, later), nameOf), explain: explainer(trace) }
  if (!read.ok) return { ...view, status: 'unreadable' }
  if (value.status === 'provisional') return { ...view, status: 'provisional', score: value.subtotal }
  return {
    ...view,
    status: 'final',
    score: value.score,
    grade: gradeScale(norms).find(({ grade }) => grade === value.grade)?.label.zh ?? value.grade,
  }
}

/** It stands at its field: no need to say where. */
const byField = (issues: readonly Issue[], nameOf?: Wording['nameOf']): Record<string, Remark[]> => {
  const remarks: Record<string, Remark[]> = {}
  for (const issue of issues) {
    const at = (remarks[issue.path.join('.')] ??= [])
    at.push({ severity: issue.severity, text: describeIssue(issue, zhCN, { place: '', nameOf }) })
  }
  return remarks
}

const explainer =
  (trace: Trace) =>
  (row: string): string => {
    const found = traceOf(trace, row)
    return found ? toText(found, zhCN) : ''
  }
