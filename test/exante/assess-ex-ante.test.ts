import { describe, expect, it } from 'vitest'
import { toText } from '../../src/explain/to-text.js'
import { zhCN } from '../../src/explain/zh-CN.js'
import { assessExAnte } from '../../src/exante/assess-ex-ante.js'
import { parseExAnteAssessment, parseExAnteSubject, type ExAnteSubject } from '../../src/model/results/ex-ante.js'
import type { Mark } from '../../src/model/results/mark.js'
import { commonPractice } from '../../src/norms/rulebooks/common-practice.js'
import { frameworkOn } from '../../src/norms/frameworks/framework-on.js'
import { lanzhouNewArea } from '../../src/norms/rulebooks/lanzhou-new-area.js'
import { unwrap } from '../../src/kernel/result.js'
import type { Criterion, FrameworkName } from '../../src/norms/vocabulary.js'
import type { Norms } from '../../src/norms/rulebook.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { describeRule } from '../support/describe-rule.js'
import { gone, score, unproved } from '../support/frameworks.js'
import { normsOf, normsWith, norms2021 } from '../support/norms.js'
import { said } from '../support/said.js'

const practice = normsOf('2021-12-31', commonPractice)
const project: ExAnteSubject = { id: 'p1', name: '农村供水管网改造', kind: 'project' }
const leavesOf = (criteria: readonly Criterion[]): Criterion[] =>
  criteria.flatMap((criterion) => (criterion.parts?.length ? leavesOf(criterion.parts) : [criterion]))
const five = (...scores: string[]): Record<string, Mark> =>
  Object.fromEntries(
    ['necessity', 'economy', 'target-reasonableness', 'plan-feasibility', 'financing-compliance'].map((id, i) => [
      id,
      score(scores[i]!),
    ]),
  )
/** Every leaf of the framework marked with the same share of its points. */
const all = (which: FrameworkName, norms: Norms, share: string): Record<string, Mark> =>
  Object.fromEntries(leavesOf(frameworkOn(which, norms).criteria).map(({ id }) => [id, { kind: 'share', share }]))
const trigger = normsWith({ 'ex-ante.trigger': [{ new: true }, { amount: '500000' }, { growth: '0.2' }] })
const otherLines = normsWith({
  'ex-ante.conclusion-lines': [
    { from: '85', conclusion: 'support' },
    { from: '60', conclusion: 'support-after-adjustment' },
    { from: '0', conclusion: 'reject' },
  ],
})
const money = { requested: '1000000', suggested: '936300', reasons: ['重复计列管材'] }
const sound = five('18', '17.5', '16', '19', '20') // 90.5

describeRule(assessExAnte, [
  {
    because: 'the assessors conclude: 18 + 17.5 + 16 + 19 + 20 = 90.5, nobody else draws a line',
    given: [{ ...project, conclusion: 'support' }, sound, norms2021],
    outcome: 'concluded',
    value: { status: 'final', score: '90.5', total: '100', grade: undefined, conclusion: 'support' },
  },
  {
    because: 'nationally no line makes a conclusion out of a score',
    given: [project, sound, norms2021],
    outcome: 'unconcluded',
    value: { status: 'final', score: '90.5', conclusion: undefined, derived: undefined } as never,
  },
  {
    because: 'practice has lines: 70 is the first that is supported after adjustment',
    given: [project, all('ex-ante-project', practice, '0.7'), practice],
    outcome: 'derived',
    value: { score: '70', conclusion: 'support-after-adjustment', derived: 'support-after-adjustment', grade: 'fair' },
  },
  {
    because: 'criteria missing: provisional, the conclusion still passed on',
    given: [{ ...project, conclusion: 'reject' }, { necessity: score('8') }, norms2021],
    outcome: 'provisional',
    value: { status: 'provisional', subtotal: '8', conclusion: 'reject', grade: undefined, score: undefined } as never,
  },
])

const assess = (
  subject: Partial<ExAnteSubject>,
  marks: Record<string, Mark | Mark[]> = sound,
  norms = norms2021,
  options = {},
) => assessExAnte({ ...project, ...subject }, marks, norms, options).value

describe('the conclusion', () => {
  it.each([
    ['0.9', '90', 'support'],
    ['0.899', '89.9', 'support-after-adjustment'],
    ['0.7', '70', 'support-after-adjustment'],
    ['0.699', '69.9', 'reject'],
    ['0', '0', 'reject'],
  ])('at %s of all points, %s, practice says %s: no gap between 89 and 90', (share, wanted, conclusion) => {
    expect(assess({}, all('ex-ante-project', practice, share), practice)).toMatchObject({
      score: wanted,
      derived: conclusion,
      conclusion,
    })
  })
  it('of the assessors stands against the lines, with a warning', () => {
    const value = assess({ conclusion: 'reject' }, all('ex-ante-project', practice, '0.95'), practice)
    expect(value).toMatchObject({ conclusion: 'reject', derived: 'support' })
    expect(value.issues.find(({ code }) => code === 'exante.conclusion-differs')).toMatchObject({
      severity: 'warning',
      path: ['conclusion'],
      params: { found: 'reject', expected: 'support', score: '95', from: '90' },
      basis: [{ document: '某省预算绩效管理系统事前评估规则', seen: 'practice' }],
    })
  })
  it('agreeing says nothing', () =>
    expect(said(assess({ conclusion: 'support' }, all('ex-ante-project', practice, '0.95'), practice))).toEqual([
      'norm.absent at (root)',
    ])) // only the trigger is absent
  it("is another under another layer's lines: 85 and 60", () =>
    expect(assess({}, five('17', '17', '17', '17', '17'), otherLines)).toMatchObject({
      score: '85',
      conclusion: 'support',
    }))
  it('without lines or assessors is absent, and it is said which norm is', () => {
    const value = assess({})
    expect('conclusion' in value).toBe(false)
    expect(value.issues.map(({ code, severity, params }) => [code, severity, params['key']])).toEqual([
      ['norm.absent', 'info', 'ex-ante.conclusion-lines'],
      ['exante.no-conclusion', 'info', undefined],
      ['norm.absent', 'info', 'ex-ante.trigger'],
    ])
  })
  it('is not drawn from a total other than 100', () => {
    const norms = normsWith({
      'framework.ex-ante-project': {
        id: 'ten',
        title: { zh: '十分制' },
        total: '10',
        decimals: 1,
        criteria: [{ id: 'a', label: { zh: '甲' }, points: '10' }],
      },
      'ex-ante.conclusion-lines': [
        { from: '90', conclusion: 'support' },
        { from: '0', conclusion: 'reject' },
      ],
    })
    const value = assess({}, { a: score('10') }, norms)
    expect(said(value)).toContain('exante.lines-need-hundred at (root)')
    expect(value).not.toHaveProperty('conclusion')
  })
  it('is the same in Lanzhou New Area as nationally: the statement draws no line', () =>
    expect(assess({}, sound, normsOf('2021-12-31', lanzhouNewArea))).not.toHaveProperty('conclusion'))
})

describe('the grade', () => {
  const scale = normsWith({ 'silence.ex-ante-grade': { choice: 'rulebook-scale' } })
  it('is none nationally, where no text grades: neither in the result nor in a step of its trace', () => {
    const { value, trace } = assessExAnte(project, sound, norms2021)
    expect([value.status, value.score, 'grade' in value, trace.silences]).toEqual([
      'final',
      '90.5',
      false,
      ['ex-ante-grade'],
    ])
    expect(toText(trace, zhCN)).not.toMatch(/优|良/)
  })
  it('is that of the framework which has a scale of its own', () => {
    const { value, trace } = assessExAnte(project, all('ex-ante-project', practice, '0.95'), practice)
    expect([value.grade, trace.silences]).toEqual(['excellent', undefined])
  })
  it('is that of the rulebook’s scale where a layer wants one', () =>
    expect(assess({}, sound, scale)).toMatchObject({ status: 'final', score: '90.5', grade: 'excellent' }))
})

describe('the cut', () => {
  it('is requested less suggested, with its reasons and its share', () =>
    expect(assess(money).cut).toEqual({
      requested: '1000000',
      suggested: '936300',
      amount: '63700',
      rate: '0.0637',
      reasons: ['重复计列管材'],
    }))
  it('may be nothing, and then needs no reason', () => {
    const value = assess({ requested: '5', suggested: '5', conclusion: 'support' })
    expect(value.cut).toEqual({ requested: '5', suggested: '5', amount: '0', rate: '0', reasons: [] })
    expect(said(value)).toEqual(['norm.absent at (root)'])
  })
  it('without a reason is asked for one', () =>
    expect(said(assess({ ...money, reasons: [' '] }))).toContain('exante.cut-without-reason at reasons'))
  it('is not guessed where one of the two is missing', () => {
    expect(assess({ requested: '5' })).not.toHaveProperty('cut')
    expect(assess({ suggested: '5' })).not.toHaveProperty('cut')
  })
  it('cannot add money', () => {
    const value = assess({ requested: '5', suggested: '6' })
    expect(value).toMatchObject({
      status: 'provisional',
      missing: [
        { code: 'exante.suggested-over-requested', path: ['suggested'], params: { requested: '5', suggested: '6' } },
      ],
    })
    expect(value).not.toHaveProperty('cut')
  })
  it('does not take negative money', () =>
    expect(said(assess({ requested: '-5', suggested: '-6' }))).toEqual(
      expect.arrayContaining(['funds.negative at requested', 'funds.negative at suggested']),
    ))
  it('and a rejection that suggests money do not go together', () =>
    expect(said(assess({ ...money, conclusion: 'reject' }))).toContain('exante.reject-with-money at suggested'))
})

describe('whether it is due', () => {
  const due = (facts: ExAnteSubject['facts'], norms = trigger) => assess({ facts, conclusion: 'support' }, sound, norms)
  it.each([
    [{ new: true }, true],
    [{ new: false, amount: '500000', growth: '0' }, true],
    [{ new: false, amount: '499999.99', growth: '0.2' }, true],
    [{ new: false, amount: '499999.99', growth: '0.1999' }, false],
  ])('%j: %s', (facts, required) => expect(due(facts).required).toBe(required))
  it('is undecided while a fact is missing that might still reach a line', () => {
    const value = due({ new: false, amount: '1' })
    expect(value).not.toHaveProperty('required')
    expect(said(value)).toEqual(['exante.facts-missing at facts.growth'])
  })
  it('is not for us to say where the rulebook has no trigger: nowhere we ship does', () => {
    for (const norms of [norms2021, practice, normsOf('2021-12-31', lanzhouNewArea)]) {
      const value = due({ new: true, amount: '99999999' }, norms)
      expect(value).not.toHaveProperty('required')
      expect(value.issues.find(({ params }) => params['key'] === 'ex-ante.trigger')).toMatchObject({
        code: 'norm.absent',
        severity: 'info',
      })
    }
  })
})

describe('the criteria', () => {
  it('of a policy are those of a project nationally, a table of their own in practice', () => {
    expect(assessExAnte({ ...project, kind: 'policy' }, sound, norms2021).value.score).toBe('90.5')
    const value = assessExAnte({ ...project, kind: 'policy' }, all('ex-ante-policy', practice, '1'), practice).value
    expect([value.score, value.criteria[0]?.label.zh]).toEqual(['100', '政策设立必要性'])
  })
  it('may be six, where the rulebook has them', () => {
    expect(
      assessExAnte(
        { ...project, framework: 'ex-ante-project-six' },
        all('ex-ante-project-six', practice, '1'),
        practice,
      ).value,
    ).toMatchObject({ score: '100', grade: 'excellent' })
    expect(assessExAnte({ ...project, framework: 'ex-ante-project-six' }, sound, norms2021).value).toMatchObject({
      status: 'provisional',
      missing: [{ code: 'norm.absent', severity: 'error', params: { key: 'framework.ex-ante-project-six' } }],
    })
  })
  it("are nobody's before 2018", () =>
    expect(assess({}, sound, normsOf('2018-08-31'))).toMatchObject({
      status: 'provisional',
      missing: [{ code: 'norm.absent', params: { key: 'framework.ex-ante-project' } }],
    }))
  it('that do not apply leave their points to the others: 70.5 × 100 ÷ 80 in equal shares', () => {
    const value = assess({}, { ...sound, 'financing-compliance': gone })
    expect(value).toMatchObject({ status: 'final', score: '88.13', total: '100' }) // 22.5 + 21.88 (21.875) + 20 + 23.75
  })
  it('without evidence leave it provisional', () =>
    expect(assess({}, { ...sound, economy: unproved })).toMatchObject({
      status: 'provisional',
      subtotal: '73',
      missing: [{ code: 'marks.insufficient-evidence', row: 'economy' }],
    }))
  it('marked by several people are combined as stated', () => {
    const marks = { ...sound, necessity: [score('18'), score('16'), score('17')] }
    expect(assess({}, marks, norms2021, { combine: 'mean' })).toMatchObject({ score: '89.5' })
    expect(assess({}, marks)).toMatchObject({ status: 'provisional', missing: [{ code: 'marks.combine-missing' }] })
  })
})

describe('an assessment', () => {
  it('is plain JSON that its own door takes', () => {
    const value = assess({ ...money, conclusion: 'support-after-adjustment', facts: { new: true } })
    expect(unwrap(parseExAnteAssessment(JSON.parse(JSON.stringify(value))))).toStrictEqual(value)
    const open = assess({ ...money }, { necessity: score('1') })
    expect(unwrap(parseExAnteAssessment(JSON.parse(JSON.stringify(open))))).toStrictEqual(open)
    expect(unwrap(parseExAnteSubject(JSON.parse(JSON.stringify({ ...project, ...money }))))).toStrictEqual({
      ...project,
      ...money,
    })
  })
  it('leaves its input alone', () => {
    const frozen = deepFreeze({ ...project, ...money, facts: { new: true } })
    expect(() => assessExAnte(frozen, deepFreeze({ ...sound }), practice)).not.toThrow()
  })
})
