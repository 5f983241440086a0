import { isError } from '../../kernel/is-error.js'
import type { Fraction } from '../../kernel/fraction.js'
import { compareFractions } from '../../kernel/fractions.js'
import type { Issue } from '../../kernel/issue.js'
import type { Concluded, Used } from '../../kernel/conclusion.js'
import type { Combine, MarksGiven } from '../../model/results/framework-score.js'
import { fewestToTrim } from '../../norms/places.js'
import type { Decimal } from '../../kernel/number.js'
import type { Criterion } from '../../norms/vocabulary.js'
import type { PlacedMark } from './marks-of.js'
import type { Norms } from '../../norms/rulebook.js'
import { markIssues } from '../mark-issues.js'
import { combineMarks, marksGiven } from './combine-marks.js'
import { scoreMark } from './score-mark.js'

/** A leaf of a framework: its marks, the points it is scored with, how several marks are combined. `broken`: its scorer cannot be used. */
export type Leaf = {
  criterion: Criterion
  points: Decimal
  marks: readonly PlacedMark[]
  combine?: Combine | undefined
  decimals: number
  basis: Used
  broken?: boolean | undefined
}

type Marked = { parts: Concluded[]; issues: Issue[]; seen?: MarksGiven } & ({ amount: Fraction } | { refused: Issue })

/** What the marks of a leaf come to in its declared points: the one there is, or several combined by the stated method. */
export const amountOfMarks = ({ criterion, marks, combine, decimals, basis }: Leaf, norms: Norms): Marked => {
  const each = marks.map(({ mark, path }) => scoreMark({ criterion, mark, path, decimals, basis }, norms))
  const parts: Concluded[] = each
  const issues = each.flatMap(({ is }) => is.value.issues)
  const amounts = each.flatMap(({ is }) => is.value.amount ?? [])
  const [first] = amounts
  const refused = issues.find(isError)
  if (refused || first === undefined) {
    const missing = () => markIssues.raise('marks.missing', { path: [criterion.id], row: criterion.id })
    return { parts, issues, refused: refused ?? missing() }
  }
  if (amounts.length === 1) return { parts, issues, amount: first }

  const seen = marksGiven(amounts, decimals, combine)
  const refuse = (code: 'marks.combine-missing' | 'marks.too-few-to-trim' | 'marks.mixed-states'): Marked => {
    const params = { count: String(amounts.length) }
    const issue = markIssues.raise(code, { path: [criterion.id], row: criterion.id, params })
    return { parts, issues: [...issues, issue], seen, refused: issue }
  }
  if (criterion.scorer?.kind === 'veto') {
    const agreed = amounts.every((amount) => compareFractions(amount, first) === 0)
    return agreed ? { parts, issues, seen, amount: first } : refuse('marks.mixed-states') // a fact is not averaged
  }
  if (combine === undefined) return refuse('marks.combine-missing')
  if (combine === 'trimmed-mean' && amounts.length < fewestToTrim) return refuse('marks.too-few-to-trim')
  const combined = combineMarks.conclude({ amounts, method: combine, decimals, basis }, norms)
  return { parts: [...parts, combined], issues, seen, amount: combined.is.value }
}
