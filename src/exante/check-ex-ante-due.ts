import { atLeast } from '../kernel/arithmetic.js'
import type { Issue } from '../kernel/issue.js'
import { num, type Decimal } from '../kernel/number.js'
import type { ExAnteSubject } from '../model/ex-ante.js'
import type { Norms } from '../norms/rulebook.js'
import { absentNorms, findNorm } from '../norms/use-norm.js'
import { exAnteIssues } from './issues.js'

/**
 * Whether the rulebook makes the assessment due: any one line that is reached is enough. Without a line nothing is guessed, and it
 * is undecided where a line may still be reached by a fact that was not given.
 */
export const checkExAnteDue = (facts: ExAnteSubject['facts'] = {}, norms: Norms): { required?: boolean; issues: Issue[] } => {
  const trigger = findNorm(norms, 'ex-ante.trigger')
  if (trigger === undefined) return { issues: absentNorms(norms, ['ex-ante.trigger']) }
  const lines = trigger.value
  const reached = (fact: Decimal | undefined, line: Decimal | undefined): boolean => fact !== undefined && line !== undefined && atLeast(num(fact), num(line))
  if ((lines.new === true && facts.new === true) || reached(facts.amount, lines.amount) || reached(facts.growth, lines.growth)) return { required: true, issues: [] }
  const missing = (['new', 'amount', 'growth'] as const).filter((name) => lines[name] !== undefined && lines[name] !== false && facts[name] === undefined)
  if (missing.length === 0) return { required: false, issues: [] }
  return { issues: missing.map((name) => exAnteIssues.raise('exante.facts-missing', { path: ['facts', name], params: { name }, basis: [...trigger.citations] })) }
}
