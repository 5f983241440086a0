import { add, isZero, subtract } from '../kernel/arithmetic.js'
import { fractionFrom } from '../kernel/fraction.js'
import { under, type Issue } from '../kernel/issue.js'
import { num, text, type Decimal } from '../kernel/number.js'
import { defineLooseRule, type Conclusion } from '../kernel/rule.js'
import type { Evaluated, Evaluation } from '../model/results/evaluation.js'
import { checkProject, type Project } from '../model/promise/project.js'
import { cite, documents } from '../norms/documents.js'
import { gradeScale } from '../norms/grade-scale.js'
import type { Norms } from '../norms/rulebook.js'
import { absentNorms, findNorm } from '../norms/use-norm.js'
import { checkPoints } from '../scoring/totals/check-points.js'
import { gradeTotal } from '../scoring/totals/grade-total.js'
import { executionNorms, scoreExecution } from '../scoring/rows/score-execution.js'
import { rowNorms } from '../scoring/rows/score-indicator.js'
import { sumScores } from '../scoring/totals/sum-scores.js'
import { evaluationIssues } from './issues.js'
import { scoreRows } from './score-rows.js'

/**
 * 「项目支出绩效自评」 The self-evaluation table of a project: rows, execution, sum, grade. Final only when nothing is missing;
 * otherwise provisional with its reasons and no grade. `by` records who did it. Source: 财预〔2020〕10号 第十三、十六、十八条.
 */
export const evaluateProject = /* @__PURE__ */ defineLooseRule(
  {
    id: 'evaluation.evaluate-project',
    title: '项目支出绩效自评',
    basis: [cite(documents.evaluation2020, '第十三条')],
    outcomes: ['final', 'provisional'],
  },
  (
    project: Project,
    norms: Norms,
    options: { by?: Evaluated['by'] | undefined } = {},
  ): Conclusion<Evaluation, 'final' | 'provisional'> => {
    const rows = scoreRows(project.objective.indicators, norms)
    const execution = scoreExecution(project.funds, norms)
    const { annual, executed, issues: moneyIssues, ...scoredExecution } = execution.value
    const points = checkPoints(rows.points, norms)
    const scored = [
      ...(scoredExecution.status === 'scored' ? [{ score: scoredExecution.score, exact: scoredExecution.exact }] : []),
      ...rows.rows.filter(({ status, counted }) => status === 'scored' && counted !== false),
    ].flatMap(({ score, exact }) =>
      score === undefined || exact === undefined ? [] : [{ score, exact: fractionFrom(exact) }],
    )
    const sum = sumScores(scored, norms)

    const empty =
      project.objective.indicators.length === 0
        ? [evaluationIssues.raise('objective.no-indicators', { path: ['objective', 'indicators'] })]
        : []
    const money = under(['funds'], moneyIssues).filter(
      ({ severity }) => severity !== 'error' || !isZero(num(scoredExecution.points)),
    )
    // Without any of these nothing can be final: a row or the execution would be left out of the sum in silence.
    const unruled = absentNorms(norms, [
      'grades.scale',
      'silence.not-applicable',
      'silence.points-sum',
      ...executionNorms,
      ...rowNorms,
    ]).map((issue): Issue => ({ ...issue, severity: 'error' }))
    const contradictions = checkProject(project) // what the project's own door would refuse
    const blocking = [
      ...contradictions,
      ...unruled,
      ...empty,
      ...rows.issues,
      ...money,
      ...(rows.complete && empty.length === 0 && findNorm(norms, 'execution.points')
        ? under(['objective'], points.value.issues)
        : []),
    ].filter(isError)
    const remarks = [...rows.issues, ...money].filter((issue) => !isError(issue))
    const base: Evaluated = {
      ...describe(project, norms, options.by ?? 'self'),
      funds: { ...(annual !== undefined && { annual }), ...(executed !== undefined && { executed }) },
      execution: scoredExecution,
      indicators: rows.rows,
      issues: distinctNorms([...blocking, ...remarks, ...responsible(project)]),
    }
    const given = { name: project.name, by: base.by, scores: scored.map(({ score }) => score) }
    const parts = [
      execution.trace,
      ...rows.traces,
      ...(blocking.some(({ code }) => code === 'points.sum') ? [points.trace] : []),
      sum.trace,
    ]
    const uses = [findNorm(norms, 'scoring.total')]
    const [first, ...rest] = distinctNorms(blocking)
    if (first) {
      const subtotal = sum.value.total
      const reachable = text(add(num(subtotal), num(openPoints(base))))
      return {
        value: { ...base, status: 'provisional', subtotal, reachable, missing: [first, ...rest] },
        outcome: 'provisional',
        shown: { subtotal, reachable },
        given: {
          ...given,
          missing: [first, ...rest].map(({ code, row, params }) => ({
            code,
            ...(row !== undefined && { row }),
            params,
          })),
        },
        uses,
        parts,
      }
    }
    const { total, unrounded } = sum.value
    const grade = gradeTotal(total, norms)
    const issues = [...base.issues, ...roundingIssue(total, unrounded, grade.value, norms)]
    return {
      value: { ...base, issues, status: 'final', score: total, grade: grade.value, unrounded },
      outcome: 'final',
      shown: { score: total, grade: grade.value },
      given: { ...given, label: labelOf(grade.value, norms) },
      uses,
      parts: [...parts, grade.trace],
    }
  },
)

const isError = ({ severity }: Issue): boolean => severity === 'error'

const describe = (project: Project, norms: Norms, by: Evaluated['by']) => ({
  subject: project.id,
  name: project.name,
  kind: 'project' as const,
  ...(project.kind && { projectKind: project.kind }),
  ...(project.year !== undefined && { year: project.year }),
  by,
  ...(project.department !== undefined && { department: project.department }),
  ...(project.unit !== undefined && { unit: project.unit }),
  ...(project.field !== undefined && { field: project.field }),
  norms: { day: norms.day, rulebook: norms.rulebook.id, hash: norms.rulebook.hash },
})

const responsible = ({ responsible: party }: Project): Issue[] =>
  party ? [] : [evaluationIssues.raise('responsible.missing', { path: ['responsible'] })]

// An absent line is said once, not once a row.
const distinctNorms = (issues: Issue[]): Issue[] =>
  issues.filter(
    (issue, i) =>
      issue.code !== 'norm.absent' ||
      issues.findIndex(({ code, params }) => code === issue.code && params['key'] === issue.params['key']) === i,
  )

/** Known points still open: unscored counted rows, and the execution row when it has no score. */
const openPoints = ({ indicators, execution }: Evaluated): Decimal => {
  const rows = indicators
    .filter(({ status, counted }) => status === 'unscored' && counted !== false)
    .map(({ points }) => num(points ?? '0'))
  return text(
    [...rows, ...(execution && execution.score === undefined ? [num(execution.points)] : [])].reduce(add, num('0')),
  )
}

const roundingIssue = (total: Decimal, unrounded: Decimal, grade: string, norms: Norms): Issue[] => {
  const other = gradeTotal(unrounded, norms).value
  return other === grade
    ? []
    : [
        evaluationIssues.raise('rounding.changes-grade', {
          params: {
            score: total,
            unrounded,
            grade,
            otherGrade: other,
            difference: text(subtract(num(total), num(unrounded))),
          },
        }),
      ]
}

const labelOf = (grade: string, norms: Norms) => gradeScale(norms).find((band) => band.grade === grade)?.label
