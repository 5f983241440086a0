import { describe, expect, it } from 'vitest'
import { evaluateProject } from '../../src/evaluation/evaluate-project.js'
import { parseEvaluation } from '../../src/model/results/evaluation.js'
import { parseProject, type Project } from '../../src/model/promise/project.js'
import { commonPractice } from '../../src/norms/rulebooks/common-practice.js'
import { gradeScale } from '../../src/norms/grade-scale.js'
import { arbitraryMeasuredProject, arbitraryProject } from '../support/arbitrary-project.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { fiveGrades, norms2021, normsOf, normsWith, twentyPoints } from '../support/norms.js'
import { fc } from '../support/property.js'
import { add, cmp, exactText, parse, roundHalfUp, total } from '../support/rational.js'
import { exactScore } from '../support/score-oracle.js'

const worlds = [
  norms2021,
  normsOf('2014-12-31'),
  normsOf('2015-12-31'),
  normsOf('2018-12-31'),
  normsOf('2031-12-31'),
  normsOf('2021-12-31', commonPractice),
  normsOf('2021-12-31', twentyPoints),
  normsOf('2021-12-31', fiveGrades),
  normsWith({
    'execution.points': '0',
    'silence.not-applicable': { choice: 'zero' },
    'silence.late-completion': { choice: 'judged' },
  }),
  normsWith({
    'silence.not-applicable': { choice: 'within-group' },
    'silence.late-completion': { choice: 'per-day', share: '0.01' },
    'silence.over-achievement': { choice: 'ladder', steps: [{ from: '1.5', lose: '0.3' }] },
  }),
]
const world = fc.nat(worlds.length - 1)

describe('laws of an evaluation', () => {
  it('never throws for a project of the declared type, under any norms; the result is plain, stored and read back, the same each time', () => {
    fc.assert(
      fc.property(arbitraryProject(), world, (project, i) => {
        const norms = worlds[i]!
        const { value, trace } = evaluateProject(deepFreeze(project), norms)
        expect(JSON.parse(JSON.stringify(trace))).toStrictEqual(trace)
        expect(parseEvaluation(JSON.parse(JSON.stringify(value)))).toStrictEqual({ ok: true, value, issues: [] })
        expect(evaluateProject(project, norms)).toStrictEqual({ value, trace })
        expect(trace.outcome).toBe(value.status)
        expect(value.status === 'provisional').toBe(value.issues.some(({ severity }) => severity === 'error'))
        if (value.status === 'provisional') {
          expect(value.issues).toEqual(expect.arrayContaining(value.missing))
          const unsettled = /^(?:points\.(?:missing|sum|negative)|rows\.cut-off|objective\.no-indicators|norm\.absent)$/
          const bounded = !value.missing.some(({ code }) => unsettled.test(code))
          expect(value.reachable !== undefined).toBe(bounded)
          if (value.reachable !== undefined) {
            expect(cmp(parse(value.reachable), parse(value.subtotal))).toBeGreaterThanOrEqual(0)
            expect(cmp(parse(value.reachable), parse('100'))).toBeLessThanOrEqual(0)
          }
        } else {
          expect(gradeScale(norms).map(({ grade }) => grade)).toContain(value.grade)
          expect(cmp(parse(value.score), parse('100'))).toBeLessThanOrEqual(0)
          const rows = value.indicators.filter(({ status, counted }) => status === 'scored' && counted !== false)
          expect(value.score).toBe(
            exactText(
              total([
                ...rows.map(({ score }) => parse(score!)),
                ...(value.execution?.score === undefined ? [] : [parse(value.execution.score)]),
              ]),
            ),
          )
        }
      }),
      { numRuns: 800 },
    )
  }, 30_000)

  it('takes as projects what the generator makes, but for ranges, tolerances and parents that cannot be', () => {
    fc.assert(
      fc.property(arbitraryProject(), (project) => {
        const allowed = ['target.reversed-range', 'target.negative-tolerance', 'indicator.unknown-parent']
        expect(parseProject(project).issues.filter(({ code }) => !allowed.includes(code))).toEqual([])
      }),
    )
  }, 30_000)

  const shuffled = (project: Project, keys: number[]): Project => ({
    ...project,
    objective: {
      indicators: project.objective.indicators
        .map((row, i) => ({ row, key: keys[i % keys.length]! * 100 + i }))
        .sort((a, b) => a.key - b.key)
        .map(({ row }) => row),
    },
  })

  it('adds rounded rows as the oracle does, in whatever order they stand', () => {
    fc.assert(
      fc.property(arbitraryMeasuredProject(), fc.array(fc.nat(50), { minLength: 1, maxLength: 9 }), (project, keys) => {
        const { value } = evaluateProject(project, norms2021)
        const exact = project.objective.indicators.map(({ points, target, actual }) => {
          if (target.kind !== 'measure' || actual?.kind !== 'measured') throw new Error('not measured')
          return exactScore(points!, target.comparison, target.value, actual.value)
        })
        const execution = exactScore('10', 'at-least', '1000', project.funds.executed!)
        const sum = total([...exact, execution].map((each) => parse(roundHalfUp(each, 2))))
        expect(value).toMatchObject({
          status: 'final',
          score: exactText(sum),
          unrounded: roundHalfUp(add(total(exact), execution), 6),
        })
        expect(evaluateProject(shuffled(project, keys), norms2021).value).toMatchObject({
          score: exactText(sum),
          grade: value.status === 'final' && value.grade,
        })
      }),
      { numRuns: 500 },
    )
  }, 30_000)

  it('points to 100 and everything met is 100', () => {
    fc.assert(
      fc.property(arbitraryMeasuredProject(), (project) => {
        const met: Project = {
          ...project,
          funds: { annual: '7', executed: '7' },
          objective: {
            indicators: project.objective.indicators.map((row) => ({
              ...row,
              ...(row.target.kind === 'measure' && { actual: { kind: 'measured', value: row.target.value } as const }),
            })),
          },
        }
        expect(evaluateProject(met, norms2021).value).toMatchObject({
          status: 'final',
          score: '100',
          grade: 'excellent',
          unrounded: '100',
        })
      }),
      { numRuns: 300 },
    )
  }, 30_000)

  it('does not depend on the names of rows', () => {
    fc.assert(
      fc.property(arbitraryMeasuredProject(), (project) => {
        const renamed: Project = {
          ...project,
          objective: {
            indicators: project.objective.indicators.map((row, i) => ({
              ...row,
              id: `z${String(99 - i)}`,
              name: '另一个名字',
            })),
          },
        }
        const [a, b] = [evaluateProject(project, norms2021).value, evaluateProject(renamed, norms2021).value]
        expect(a.status === 'final' && a.score).toBe(b.status === 'final' && b.score)
      }),
      { numRuns: 100 },
    )
  }, 30_000)
})
