import type { Issue } from '../kernel/issue.js'
import type { ExAnteSubject } from '../model/results/ex-ante.js'
import type { Norms } from '../norms/rulebook.js'
import { absentNorms, findNorm } from '../norms/use-norm.js'
import { isExAnteDue } from '../scoring/is-ex-ante-due.js'
import { exAnteIssues } from './issues.js'

/** Whether the rulebook makes the assessment due. Without a line nothing is guessed; a fact that would decide it is asked for. */
export const exAnteDue = (
  facts: ExAnteSubject['facts'] = {},
  norms: Norms,
): { required?: boolean; issues: Issue[] } => {
  const trigger = findNorm(norms, 'ex-ante.trigger')
  if (trigger === undefined) return { issues: absentNorms(norms, ['ex-ante.trigger']) }
  const { due, undecidedBy } = isExAnteDue(trigger.value, facts)
  if (undecidedBy.length === 0) return { required: due, issues: [] }
  return {
    issues: undecidedBy.map((name) =>
      exAnteIssues.raise('exante.facts-missing', {
        path: ['facts', name],
        params: { name },
        basis: [...trigger.citations],
      }),
    ),
  }
}
