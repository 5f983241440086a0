import { isError } from '../../kernel/is-error.js'
import type { Issue, Path, Severity } from '../../kernel/issue.js'
import { canonicalJson } from '../../kernel/canonical-json.js'
import { formCells, type FormCells } from '../form-cells.js'
import { cellOfRow, placesOf } from './form-columns.js'
import { rowColumns } from './row-columns.js'

/**
 * 「表单各栏问题」 What every door says of a form, each issue at the form's own field and each fact once. `read` are the issues of
 * `readProject`; `later` what is said of the project it gave (`evaluateProject`, `validateObjective` …), paths from the project or its
 * objective. A cell that could not be read, or that waits for one, is not spoken of again; a blank cell is said to be blank once, by
 * whichever is most serious. What belongs to no field has an empty path.
 */
export const formIssues = (form: unknown, read: readonly Issue[], later: readonly Issue[]): Issue[] => {
  const opened = formCells(form)
  if (!opened.ok) return [...read]
  const { cells } = opened
  const unread = read.filter(isError)
  const closed = new Set(unread.flatMap(({ path, related = [] }) => [path, ...related].map(keyOf)))
  const toField = fieldsOf(cells)
  const brought = later
    .map((issue) => ({
      ...issue,
      path: toField(issue.path),
      ...(issue.related && { related: issue.related.map(toField) }),
    }))
    .filter(({ path }) => !closed.has(keyOf(path)))
  return onceIn([...read, ...brought], cells)
}

const keyOf = (path: Path): string => canonicalJson(path)

const rowsOf = (cells: FormCells): (true | undefined)[] =>
  Array.from({ length: cells.count('indicators') }, (_, i) =>
    rowColumns.some((column) => cells.text('indicators', i, column) !== undefined) ? true : undefined,
  )

/** From a member of the project to the field of the form that holds it. */
const fieldsOf = (cells: FormCells): ((path: Path) => Path) => {
  const places = placesOf(rowsOf(cells))
  return (path) => {
    const [root, ...rest] = path[0] === 'objective' ? path.slice(1) : path
    switch (root) {
      case 'indicators': {
        const [index, member] = rest
        const place = typeof index === 'number' ? places[index] : undefined
        return place === undefined ? ['indicators'] : cellOfRow(place, member)
      }
      case 'funds': {
        const amount = rest.find((step) => typeof step === 'string' && amounts.includes(step))
        return amount === undefined || rest.length > 1 ? ['funds'] : ['funds', amount]
      }
      default:
        return typeof root === 'string' && fields.includes(root) ? [root] : []
    }
  }
}

const amounts: readonly string[] = ['initial', 'annual', 'received', 'executed']
const fields: readonly string[] = ['id', 'name', 'year', 'kind', 'statement']
const order: readonly Severity[] = ['error', 'warning', 'info']

/** Each fact once, and of a blank cell only the most serious. */
const onceIn = (issues: readonly Issue[], cells: FormCells): Issue[] => {
  const said = new Set<string>()
  const gravest = new Map<string, Issue>()
  const blank = (path: Path): boolean => isCell(path) && cells.text(...path) === undefined
  for (const issue of issues) {
    const at = keyOf(issue.path)
    const other = gravest.get(at)
    if (other === undefined || order.indexOf(issue.severity) < order.indexOf(other.severity)) gravest.set(at, issue)
  }
  return issues.filter((issue) => {
    if (blank(issue.path) && gravest.get(keyOf(issue.path)) !== issue) return false
    const fact = `${issue.code} ${canonicalJson(issue.path)} ${canonicalJson(issue.params)}`
    if (said.has(fact)) return false
    said.add(fact)
    return true
  })
}

const columns: readonly string[] = rowColumns
const isCell = (path: Path): boolean => {
  const column = path[path.length - 1]
  if (typeof column !== 'string') return false
  return path[0] === 'indicators'
    ? columns.includes(column) && path.length > 1
    : path[0] !== 'indicators' && column !== 'funds'
}
