import { isError } from '../kernel/is-error.js'
import { isZero } from '../kernel/arithmetic.js'
import { under, type Issue } from '../kernel/issue.js'
import { num } from '../kernel/number.js'
import { modelIssues } from '../model/issues.js'
import { checkProject, type Project } from '../model/promise/project.js'
import type { NormKey } from '../norms/norm-values.js'
import type { Norms } from '../norms/rulebook.js'
import type { Watch } from '../norms/resolving/watch-norms.js'
import { asksFor, findNorm } from '../norms/use-norm.js'
import { executionNorms, type scoreExecution } from '../scoring/rows/score-execution.js'
import { rowNorms } from '../scoring/rows/score-indicator.js'
import type { ScoredRows } from '../scoring/totals/score-rows.js'

// Without any of these nothing can be final: a row or the execution would be left out of the sum in silence.
const needed: readonly NormKey[] = [
  'grades.scale',
  'silence.not-applicable',
  'silence.points-sum',
  ...executionNorms,
  ...rowNorms,
]
const absentOn = /* @__PURE__ */ asksFor(needed)

export type ExecutionScore = ReturnType<typeof scoreExecution>['value']

/** What keeps the result from being final, what is only worth saying, and whether the rows and their points are whole. */
export const findingsOf = (
  project: Project,
  rows: ScoredRows,
  execution: ExecutionScore,
  pointIssues: Issue[],
  norms: Norms,
  said: Watch['said'],
) => {
  const empty = project.objective.indicators.length === 0
  const worthless = isZero(num(execution.points)) // money that no points depend on blocks nothing
  const money = under(['funds'], execution.issues).filter((issue) => !isError(issue) || !worthless)
  const own = checkProject(project) // what the project's own door would refuse
  const absent = absentOn(norms).map((issue): Issue => ({ ...issue, severity: 'error' }))
  const found: Issue[] = [...own, ...absent]
  if (empty) found.push(modelIssues.raise('objective.no-indicators', { path: ['objective', 'indicators'] }))
  found.push(...rows.issues, ...money)
  if (rows.complete && !empty && findNorm(norms, 'execution.points')) found.push(...under(['objective'], pointIssues))
  const silent = said()
  found.push(...silent)
  const remarks = [...rows.issues, ...money, ...silent].filter((issue) => !isError(issue))
  const ruled = !absent.length && !silent.some(isError)
  const whole = rows.complete && !empty && ruled && !pointIssues.length && !own.some(unsettles)
  return { blocking: found.filter(isError), remarks, whole }
}

/** What leaves open which rows there are and what they are worth. */
const unsettles = ({ code }: Issue): boolean => unsettling.has(code)
const unsettling: ReadonlySet<string> = new Set<keyof typeof modelIssues.table>([
  'points.negative',
  'indicator.duplicate-id',
  'indicator.unknown-parent',
])

/** The same issues, a norm that is absent or in a gap said once and not once a row. */
export const distinctNorms = (issues: Issue[]): Issue[] => {
  const said = new Set<string | undefined>()
  return issues.filter(({ code, params }) => {
    if (code !== 'norm.absent' && code !== 'norm.gap') return true
    const again = said.has(params['key'])
    said.add(params['key'])
    return !again
  })
}
