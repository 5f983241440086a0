import { add, subtract } from '../kernel/arithmetic.js'
import type { StoredFraction } from '../kernel/fraction.js'
import { reasonOf, type Issue } from '../kernel/issue.js'
import { num, text, type Decimal } from '../kernel/number.js'
import type { Concluded } from '../kernel/conclusion.js'
import { defineRule } from '../kernel/rule.js'
import { modelIssues } from '../model/issues.js'
import type { Evaluated, Evaluation, FinalEvaluation, ProvisionalEvaluation } from '../model/results/evaluation.js'
import type { ScoredExecution } from '../model/results/scored-row.js'
import type { Project } from '../model/promise/project.js'
import { scaleOn } from '../norms/grade-scale.js'
import type { Norms } from '../norms/rulebook.js'
import type { Grade } from '../norms/vocabulary.js'
import { watchNorms } from '../norms/resolving/watch-norms.js'
import { findNorm } from '../norms/use-norm.js'
import { scoreExecution } from '../scoring/rows/score-execution.js'
import { gradeTotal } from '../scoring/totals/grade-total.js'
import { measurePoints } from '../scoring/totals/measure-points.js'
import { scoreRows, type ScoredRows } from '../scoring/totals/score-rows.js'
import { sumScores } from '../scoring/totals/sum-scores.js'
import { describeProject } from './describe-project.js'
import { distinctNorms, findingsOf, type ExecutionScore } from './findings-of.js'
import { checkFromPrint, printedPoints } from './from-print.js'
import { evaluationIssues } from './issues.js'

const told = ['name', 'by', 'scores'] as const

/**
 * 「项目支出绩效自评」 The self-evaluation table of a project: rows, execution, sum, grade. Final only when nothing is missing;
 * otherwise provisional with its reasons and no grade. `by` records who did it. Source: 财预〔2020〕10号 第十三、十六、十八条.
 */
export const evaluateProject = /* @__PURE__ */ defineRule(
  {
    id: 'evaluation.evaluate-project',
    title: '项目支出绩效自评',
    outcomes: {
      final: [...told, 'label', 'value.score', 'value.grade'],
      provisional: [...told, 'missing', 'value.subtotal', 'value.reachable?'],
    },
  },
  (project: Project, norms: Norms, options: { by?: Evaluated['by'] | undefined } = {}) => {
    const { norms: watched, said } = watchNorms(norms)
    norms = watched
    const rows = scoreRows(project.objective.indicators, norms)
    const execution = scoreExecution.conclude(project.funds, norms)
    const points = measurePoints.conclude(rows.points, norms, { complete: project.objective.complete })
    const earned = earnedBy(execution.is.value, rows)
    const summed = sumScores.conclude(earned, norms)
    const findings = findingsOf(project, rows, execution.is.value, points.is.value.issues, norms, said)
    const { blocking, remarks, whole } = findings

    const { annual, executed } = execution.is.value
    const funds: Evaluated['funds'] = {}
    if (annual !== undefined) funds.annual = annual
    if (executed !== undefined) funds.executed = executed
    const fromPrint = printedPoints(rows)
    const issues = distinctNorms([...blocking, ...remarks, ...checkFromPrint(fromPrint), ...checkResponsible(project)])
    const found = { funds, execution: executionRow(execution.is.value), indicators: rows.rows, fromPrint, issues }
    const evaluated = describeProject(project, norms, options.by ?? 'self', found)
    const { name } = project
    const { by } = evaluated
    const scores = earned.map(({ score }) => score)
    const parts: Concluded[] = [execution, ...rows.by]
    if (blocking.some(({ code }) => code === 'points.sum' || code === 'rows.cut-off')) parts.push(points)
    parts.push(summed)
    const uses = [findNorm(norms, 'scoring.total')]
    const { total, unrounded } = summed.is.value
    const [first, ...rest] = distinctNorms(blocking)
    if (first) {
      const subtotal = total
      const reachable = whole ? text(add(num(total), openPoints(evaluated))) : undefined // of unknown rows or points nothing bounds the sum
      const missing: [Issue, ...Issue[]] = [first, ...rest]
      const value = evaluated as ProvisionalEvaluation
      value.status = 'provisional'
      value.subtotal = subtotal
      if (reachable !== undefined) value.reachable = reachable
      value.missing = missing
      const facts = { name, by, scores, missing: missing.map(reasonOf) }
      return {
        value: value as Evaluation,
        outcome: 'provisional',
        shown: { subtotal, reachable },
        given: facts,
        uses,
        parts,
      }
    }
    const graded = gradeTotal.conclude(total, norms)
    const grade = graded.is.value
    evaluated.issues.push(...checkRounding(total, unrounded, grade, norms), ...said())
    const value = evaluated as FinalEvaluation
    value.status = 'final'
    value.score = total
    value.grade = grade
    const named = scaleOn(norms).find((band) => band.grade === grade)?.label
    if (named) value.gradeLabel = { ...named }
    value.unrounded = unrounded
    parts.push(graded)
    return {
      value: value as Evaluation,
      outcome: 'final',
      shown: { score: total, grade },
      given: { name, by, scores, label: named ?? grade },
      uses,
      parts,
    }
  },
)

const executionRow = ({ status, rate, score, points, exact }: ExecutionScore): ScoredExecution => {
  const row: ScoredExecution = { status, points }
  if (rate !== undefined) row.rate = rate
  if (score !== undefined) row.score = score
  if (exact) row.exact = exact
  return row
}

const earnedBy = (execution: ExecutionScore, { earned }: ScoredRows): { score: Decimal; exact: StoredFraction }[] => {
  const { status, score, exact } = execution
  return status === 'scored' && score !== undefined && exact ? [{ score, exact }, ...earned] : earned
}

const checkResponsible = ({ responsible }: Project): Issue[] =>
  responsible ? [] : [modelIssues.raise('responsible.missing', { path: ['responsible'] })]

/** Known points still open: unscored counted rows, and the execution row when it has no score. */
const openPoints = ({ indicators, execution }: Evaluated) => {
  let open = num('0')
  for (const { status, counted, points } of indicators)
    if (status === 'unscored' && counted !== false) open = add(open, num(points ?? '0'))
  return execution && execution.score === undefined ? add(open, num(execution.points)) : open
}

const checkRounding = (score: Decimal, unrounded: Decimal, grade: Grade, norms: Norms): Issue[] => {
  if (score === unrounded) return []
  const otherGrade = gradeTotal.conclude(unrounded, norms).is.value
  if (otherGrade === grade) return []
  const difference = text(subtract(num(score), num(unrounded)))
  return [
    evaluationIssues.raise('rounding.changes-grade', { params: { score, unrounded, grade, otherGrade, difference } }),
  ]
}
