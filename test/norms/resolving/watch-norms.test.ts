import { describe, expect, it } from 'vitest'
import { evaluateProject } from '../../../src/evaluation/evaluate-project.js'
import { assessExAnte } from '../../../src/exante/assess-ex-ante.js'
import type { Issue } from '../../../src/kernel/issue.js'
import type { Project } from '../../../src/model/promise/project.js'
import type { DatedNorm, Norms } from '../../../src/norms/rulebook.js'
import { adjustObjective } from '../../../src/review/adjust-objective.js'
import { checkApproval } from '../../../src/review/check-approval.js'
import { chooseAdvice } from '../../../src/review/choose-advice.js'
import { gateBudget } from '../../../src/review/gate-budget.js'
import { measureFirstPassRate } from '../../../src/review/measure-first-pass-rate.js'
import { reviewObjective } from '../../../src/review/review-objective.js'
import { scoreExecution } from '../../../src/scoring/rows/score-execution.js'
import { scoreIndicator } from '../../../src/scoring/rows/score-indicator.js'
import { measurePoints } from '../../../src/scoring/totals/measure-points.js'
import { validateObjective } from '../../../src/validation/validate-objective.js'
import { normsOf, unread } from '../../support/norms.js'
import { national } from '../../../src/norms/rulebooks/national.js'

const document = '某财试〔2021〕3号'
const dated = (value: unknown, from: string, until?: string): DatedNorm => ({
  from,
  ...(until !== undefined && { until }),
  basis: [{ document }],
  seen: 'text',
  value,
})
/** A layer that has the key from 2022 on, or a hole in 2021; the value is the national one. */
const valueOf = (key: string): unknown => normsOf('2021-12-31').values[key]?.value ?? '1.3'
const later = (...keys: string[]): Norms =>
  normsOf('2021-12-31', unread(Object.fromEntries(keys.map((key) => [key, [dated(valueOf(key), '2022-01-01')]]))))
const holed = (...keys: string[]): Norms =>
  normsOf(
    '2021-12-31',
    unread(
      Object.fromEntries(
        keys.map((key) => [key, [dated(valueOf(key), '2019-01-01', '2021-01-01'), dated(valueOf(key), '2023-01-01')]]),
      ),
    ),
  )

const row = (id: string, actual: string, points = '45'): Project['objective']['indicators'][number] => ({
  id,
  dimension: 'output',
  name: '养护里程',
  points,
  target: { kind: 'measure', comparison: 'at-least', value: '100', unit: '公里' },
  actual: { kind: 'measured', value: actual, unit: '公里' },
  reason: '汛期停工',
})
const project: Project = {
  id: 'road',
  name: '道路养护',
  year: 2021,
  responsible: { id: 'roads', kind: 'unit' },
  funds: { annual: '100', executed: '80' },
  objective: { indicators: [row('a', '100'), row('b', '90')] },
}
const silent = (issues: readonly Issue[]) =>
  issues.flatMap(({ code, severity, params }) =>
    code === 'norm.layer-silent' || code === 'norm.gap' ? [`${severity} ${code} ${params['key'] ?? ''}`] : [],
  )

describe('a chosen layer is never replaced in silence', () => {
  it('warns where an evaluation uses what the layer states only later, once, and gives the score all the same', () => {
    const { value } = evaluateProject(project, later('execution.points', 'scoring.quantitative'))
    expect(value).toMatchObject({ status: 'final', score: '93.5' }) // 8 + 45 + 40.5
    expect(silent(value.issues)).toEqual([
      'warning norm.layer-silent execution.points',
      'warning norm.layer-silent scoring.quantitative',
    ])
  })

  it('says nothing of a norm it did not use', () => {
    const { value } = evaluateProject(project, later('silence.range-missed', 'filing.coverage', 'points.level1.2015'))
    expect(silent(value.issues)).toEqual([])
  })

  it('says what only the grade has read', () =>
    expect(silent(evaluateProject(project, later('silence.grade-bounds')).value.issues)).toEqual([
      'warning norm.layer-silent silence.grade-bounds',
    ]))

  it('makes a gap an error where it is used, and nothing final on it', () => {
    const { value } = evaluateProject(project, holed('execution.points'))
    expect(value).toMatchObject({ status: 'provisional', subtotal: '85.5' }) // 45 + 40.5
    expect(silent(value.status === 'provisional' ? value.missing : [])).toEqual(['error norm.gap execution.points'])
    expect(silent(value.issues)).toEqual(['error norm.gap execution.points'])
    expect(evaluateProject(project, holed('filing.coverage')).value.status).toBe('final') // not for the whole day
  })

  it('makes a gap an error too where nothing else would have missed the norm', () => {
    const ahead = { ...project, objective: { indicators: [row('a', '150'), row('b', '90')] } }
    const { value } = evaluateProject(ahead, holed('over-achievement.explain-from'))
    expect(value.status).toBe('provisional')
    expect(silent(value.issues)).toEqual(['error norm.gap over-achievement.explain-from'])
    const sums = evaluateProject(project, holed('scoring.total')).value
    expect([sums.status, silent(sums.issues)]).toEqual(['provisional', ['error norm.gap scoring.total']])
  })

  const party = { id: 'finance-bureau', kind: 'finance' } as const
  const objective = project.objective
  const filed = { on: '2021-03-01', kind: 'filed', objective } as const
  const reviewed = { on: '2021-04-01', kind: 'reviewed', grade: 'excellent', by: party } as const
  it.each<[string, string, (norms: Norms) => readonly Issue[]]>([
    ['scoreIndicator', 'scoring.quantitative', (norms) => scoreIndicator(row('a', '90'), norms).value.issues],
    ['scoreExecution', 'execution.points', (norms) => scoreExecution(project.funds, norms).value.issues],
    ['measurePoints', 'execution.points', (norms) => measurePoints(['90'], norms).value.issues],
    ['validateObjective', 'framework.preferred', (norms) => validateObjective(objective, norms)],
    [
      'reviewObjective',
      'review.consequences',
      (norms) => reviewObjective(objective, { mode: 'qualitative', grade: 'good', by: party }, norms).value.issues,
    ],
    [
      'reviewObjective',
      'review.graded',
      (norms) => reviewObjective(objective, { mode: 'opinion', accepted: true, by: party }, norms).value.issues,
    ],
    [
      'reviewObjective',
      'framework.review',
      (norms) =>
        reviewObjective(objective, { mode: 'quantitative', panels: [{ by: party, marks: {} }], combine: 'mean' }, norms)
          .value.issues,
    ],
    ['chooseAdvice', 'review.consequences', (norms) => chooseAdvice({ grade: 'good' }, norms).value.issues],
    [
      'firstPassRate',
      'silence.first-pass',
      (norms) => measureFirstPassRate([{ subject: 'a', first: 'good' }], norms).value.issues,
    ],
    ['approveTogether', 'approval.together', (norms) => checkApproval({ project: 'road' }, norms)],
    [
      'adjustObjective',
      'adjustment.with-budget',
      (norms) =>
        adjustObjective(
          objective,
          { indicators: [row('a', '100')] },
          { reason: '汛期', decidedBy: party, on: '2021-08-01', budget: { before: '2', after: '1' } },
          norms,
        ).issues,
    ],
    ['gateBudget', 'review.levels', (norms) => gateBudget([filed, reviewed], norms).value.reasons],
    ['gateBudget', 'review.consequences', (norms) => gateBudget([filed, reviewed], norms).value.reasons],
    ['gateBudget', 'gate.objective', (norms) => gateBudget([filed, reviewed], norms).value.reasons],
    [
      'assessExAnte',
      'framework.ex-ante-project',
      (norms) => assessExAnte({ id: 'road', name: '道路', kind: 'project', requested: '100' }, {}, norms).value.issues,
    ],
  ])('%s warns of %s, and errs in its gap', (_, key, call) => {
    expect(silent(call(later(key)))).toEqual([`warning norm.layer-silent ${key}`])
    expect(silent(call(holed(key)))).toEqual([`error norm.gap ${key}`])
  })

  it('admits no budget on a gap', () => {
    const opened = (norms: Norms) => gateBudget([filed, reviewed], norms, { facts: { new: false } }).value.verdict
    expect(opened(normsOf('2021-12-31'))).toBe('admitted')
    for (const key of Object.keys(national.norms).filter(
      (each) => /^(review|gate)\./.test(each) && each !== 'review.graded',
    ))
      expect([key, opened(later(key)), opened(holed(key))]).toEqual([key, 'admitted', 'not-yet'])
  })

  it('reads the norms of a caller as they are: nothing is left on them', () => {
    const norms = later('execution.points')
    const before = JSON.stringify(norms)
    evaluateProject(project, norms)
    evaluateProject(project, norms)
    expect(JSON.stringify(norms)).toBe(before)
    expect(Object.getOwnPropertySymbols(norms)).toEqual([])
  })
})
