import { describe, expect, it } from 'vitest'
import { evaluateProject } from '../../src/evaluation/evaluate-project.js'
import { toText } from '../../src/explain/to-text.js'
import { zhCN } from '../../src/explain/zh-CN.js'
import type { Project } from '../../src/model/promise/project.js'
import { reconcileScores } from '../../src/oversight/reconcile-scores.js'
import { scoreAtLeast } from '../../src/scoring/methods/score-at-least.js'
import { scoreExecution } from '../../src/scoring/rows/score-execution.js'
import { scoreIndicator } from '../../src/scoring/rows/score-indicator.js'
import { tellQuotient } from '../../src/scoring/tell-quotient.js'
import { sumScores } from '../../src/scoring/totals/sum-scores.js'
import { normsOf, normsWith, norms2021 } from '../support/norms.js'
import { fc } from '../support/property.js'
import { cmp, div, parse } from '../support/rational.js'

describe('tellQuotient: a figure held against a line shows its side', () => {
  it.each([
    ['2099999.99', '3500000', ['0.6'], '0.599999997'], // 0.5999999971…: 0.6 up to eight places
    ['2100000', '3500000', ['0.6'], '0.6'],
    ['2100000.01', '3500000', ['0.6'], '0.600000003'],
    ['1', '3', ['0.5'], '0.3333'],
    ['2', '3', ['0.66666'], '0.6667'], // above it with four places as well
    ['99999', '100000', ['1'], '0.99999'],
    ['999999', '1000000', ['1', '0.999999'], '0.999999'],
    ['2', '3', ['0.66667'], '0.666667'],
    ['1', '3', [], '0.3333'],
  ])('%s ÷ %s against %j is told %s', (top, bottom, lines, told) => {
    expect(tellQuotient(top, bottom, ...lines)).toBe(told)
  })

  it('always on the side it lies on, and within half a unit of the last place', () => {
    const whole = fc.integer({ min: 1, max: 10 ** 9 })
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 0, max: 20_000 }), (top, bottom, n) => {
        const line = String(n / 10_000)
        const told = tellQuotient(String(top), String(bottom), line)
        const exact = div(parse(String(top)), parse(String(bottom)))
        expect(cmp(parse(told), parse(line))).toBe(cmp(exact, parse(line)))
        expect(told.split('.')[1]?.length ?? 0).toBeLessThanOrEqual(13) // 10⁻⁴ ÷ 10⁹ at the nearest
      }),
    )
  })
})

const passLine = normsWith({ 'silence.pass-line': { choice: 'at', from: '0.6' } })

describe('what is told of a row', () => {
  it('just below a pass line it is below it, in the sentence and in the result', () => {
    const { value, trace } = scoreAtLeast(
      { points: '10', target: '3500000', actual: '2099999.99', strict: false },
      passLine,
    )
    expect([value.score, value.rate]).toEqual(['0', '0.599999997'])
    expect(toText(trace, zhCN)).toContain('完成率0.599999997低于及格门槛0.6，不得分')
  })
  it('just short of its target it is not 1', () => {
    const { value } = scoreAtLeast({ points: '10', target: '100000', actual: '99999', strict: false }, norms2021)
    expect([value.score, value.rate]).toEqual(['10', '0.99999'])
  })
  it('a rate just above the line from which a reason is asked for', () => {
    const { value } = scoreIndicator(
      {
        id: 'r1',
        dimension: 'output',
        name: '养护里程',
        points: '10',
        target: { kind: 'measure', comparison: 'at-least', value: '300000', unit: '米' },
        actual: { kind: 'measured', value: '600.001', unit: '公里' },
      },
      normsWith({ 'over-achievement.explain-from': '2.00000333' }),
    )
    expect(value.issues.map(({ code, params }) => [code, params])).toContainEqual([
      'over-achievement.unexplained',
      { rate: '2.000003333', line: '2.00000333' }, // 600001 ÷ 300000 = 2.00000333…
    ])
  })
})

describe('what is told of the money', () => {
  const banded = normsWith({
    'silence.execution-score': {
      choice: 'banded',
      bands: [
        { from: '0.95', share: '1' },
        { from: '0.66667', share: '0.8' },
        { from: '0', share: '0' },
      ],
    },
  })
  const told = (annual: string, executed: string, norms = banded) => {
    const { value, trace } = scoreExecution({ annual, executed }, norms)
    return [value.score, trace.given['rate']]
  }
  it('the execution rate on the side of its band, above and below', () => {
    expect(told('1000000', '949999.99')).toEqual(['8', '0.94999999'])
    expect(told('3', '2')).toEqual(['0', '0.666667'])
    expect(told('300000', '200001')).toEqual(['8', '0.66667'])
  })
  it('a budget not wholly spent is not 1', () => {
    expect(scoreExecution({ annual: '10000000', executed: '9999999.99' }, norms2021).value).toMatchObject({
      rate: '0.999999999',
      score: '10',
    })
  })
  it('a printed rate over 100 % against one hardly over it', () => {
    const project: Project = {
      id: 'p1',
      name: '道路养护',
      funds: { annual: '1000000', executed: '1000040' },
      objective: { indicators: [] },
    }
    const { value } = reconcileScores(
      project,
      { rows: [], levels: [], execution: { rate: '100.004%' } },
      evaluateProject(project, norms2021).value,
      norms2021,
    )
    expect(value.filter(({ kind }) => kind === 'rate-over-100')).toMatchObject([
      { published: '100.004%', computed: '100.004%' },
    ])
  })
})

describe('the total before rounding', () => {
  const total = (numerator: string, denominator: string, norms = norms2021) =>
    sumScores([{ score: '90', exact: { numerator, denominator } }], norms).value.unrounded
  it('shows on which side of a grade it lies', () => {
    expect(total('8999999999', '100000000')).toBe('89.99999999') // 6 decimals would say 90
    expect(total('9000000001', '100000000')).toBe('90.00000001')
    expect(total('270', '3')).toBe('90')
    expect(total('269', '3')).toBe('89.666667')
  })
  it('and so the grade it would have had is the one it would have had', () => {
    const third = (id: string): Project['objective']['indicators'][number] => ({
      id,
      dimension: 'output',
      name: id,
      points: '45',
      target: { kind: 'measure', comparison: 'at-least', value: '1000000000' },
      actual: { kind: 'measured', value: '888888888.8' },
    })
    // 45 × 0.8888888888 = 39.999999996 → 40; 2 × 40 + 10 = 90, but 89.999999992 without rounding, told with the 8 decimals that show it is under 90
    const { value } = evaluateProject(
      {
        id: 'p1',
        name: '试',
        funds: { annual: '1', executed: '1' },
        objective: { indicators: [third('a'), third('b')] },
      },
      norms2021,
    )
    expect(value).toMatchObject({ status: 'final', score: '90', grade: 'excellent', unrounded: '89.99999999' })
    expect(value.issues).toContainEqual(
      expect.objectContaining({
        code: 'rounding.changes-grade',
        params: {
          score: '90',
          unrounded: '89.99999999',
          grade: 'excellent',
          otherGrade: 'good',
          difference: '0.00000001',
        },
      }),
    )
  })
  it('without a scale there is no side to show', () =>
    expect(total('8999999999', '100000000', normsOf('2014-12-31'))).toBe('90'))
})

describe('a law of the rate of a row', () => {
  it('is 1 only where target and actual are the same', () => {
    const n = fc.integer({ min: 1, max: 10 ** 9 })
    fc.assert(
      fc.property(n, n, (target, actual) => {
        const { value } = scoreAtLeast(
          { points: '10', target: String(target), actual: String(actual), strict: false },
          norms2021,
        )
        expect(value.rate === '1').toBe(target === actual)
        expect(cmp(parse(value.rate!), parse('1'))).toBe(cmp(parse(String(actual)), parse(String(target))))
      }),
    )
  })
})
