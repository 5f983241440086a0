import { describe, expect, it } from 'vitest'
import { unwrap } from '../../src/kernel/result.js'
import type { Mark } from '../../src/model/results/mark.js'
import type { Objective } from '../../src/model/promise/objective.js'
import { parseReview, parseReviewResult, type Review } from '../../src/model/results/review.js'
import { lanzhouNewArea } from '../../src/norms/rulebooks/lanzhou-new-area.js'
import { reviewObjective } from '../../src/review/review-objective.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { describeRule } from '../support/describe-rule.js'
import { gone, score } from '../support/frameworks.js'
import { normsOf, normsWith, norms2021 } from '../support/norms.js'
import { said } from '../support/said.js'

const lanzhou = normsOf('2021-12-31', lanzhouNewArea)
const objective: Objective = {
  statement: '改善饮水',
  setBy: { id: 'unit-1', kind: 'unit' },
  indicators: [
    {
      id: 'r1',
      dimension: 'output',
      name: '改造管网长度',
      points: '90',
      target: { kind: 'measure', comparison: 'at-least', value: '12', unit: '公里' },
    },
  ],
}
const finance = { id: 'finance', kind: 'finance' } as const
const expert = (id: string) => ({ id, kind: 'expert' }) as const
const items = [
  'form',
  'clarity',
  'goal-relevance',
  'indicator-soundness',
  'performance',
  'money-match',
  'attainability',
  'conditions',
]
const marks = (...scores: string[]): Record<string, Mark> =>
  Object.fromEntries(items.map((id, i) => [id, score(scores[i]!)]))
const panel = (id: string, ...scores: string[]) => ({ by: expert(id), marks: marks(...scores) })
const quantitative = (
  ...panels: { by: ReturnType<typeof expert>; marks: Record<string, Mark> }[]
): Extract<Review, { mode: 'quantitative' }> => ({ mode: 'quantitative', combine: 'mean', panels })
const good = panel('e1', '9', '8.5', '13', '13.5', '12', '14', '9', '8') // 87
const better = panel('e2', '9.5', '8', '13.5', '13', '12.5', '13', '9.5', '8.5') // 87.5
const third = panel('e3', '2', '8.5', '15', '13.5', '12', '14', '9', '8')
const qualitative = (grade: 'excellent' | 'good' | 'fair' | 'poor' | 'low'): Review => ({
  mode: 'qualitative',
  grade,
  by: finance,
})
const capped = normsWith({ 'silence.review-overall': { choice: 'poor-caps-fair' } })
const onePoor = panel('e1', '10', '10', '15', '15', '15', '15', '10', '5.9') // 95.9, 条件充分性 under 6 of 10

describeRule(reviewObjective, [
  {
    because: 'one grade is the review',
    given: [objective, qualitative('good'), norms2021],
    outcome: 'graded',
    value: { status: 'final', grade: 'good', advice: 'improve', issues: [] },
  },
  {
    because: 'one panel: 9 + 8.5 + 13 + 13.5 + 12 + 14 + 9 + 8 = 87',
    given: [objective, quantitative(good), norms2021],
    outcome: 'scored',
    value: { status: 'final', score: '87', total: '100', grade: 'good', advice: 'improve' },
  },
  {
    because:
      'two panels, item by item, each rounded once to one decimal: 9.3 + 8.3 + 13.3 + 13.3 + 12.3 + 13.5 + 9.3 + 8.3 = 87.6',
    given: [objective, quantitative(good, better), norms2021],
    outcome: 'scored',
    value: { score: '87.6', grade: 'good' },
  },
  {
    because: 'by the total, though an item is poor',
    given: [objective, quantitative(onePoor), norms2021],
    outcome: 'scored',
    value: { score: '95.9', grade: 'excellent', advice: 'proceed' },
    trace: { silences: ['review-overall'] },
  },
  {
    because: 'fair at best where a rulebook has it so',
    given: [objective, quantitative(onePoor), capped],
    outcome: 'capped',
    value: { score: '95.9', grade: 'fair', advice: 'revise' },
  },
  {
    because: 'an opinion has no grade and no advice',
    given: [objective, { mode: 'opinion', accepted: true, by: finance }, norms2021],
    outcome: 'opinion',
    value: { status: 'final', accepted: true, issues: [] },
  },
  {
    because: 'an item nobody marked leaves it open',
    given: [objective, quantitative({ by: expert('e1'), marks: { form: score('9') } }), norms2021],
    outcome: 'provisional',
    value: { status: 'provisional', subtotal: '9', grade: undefined, advice: undefined } as never,
  },
])

const review = (what: Review, norms = norms2021, options = {}, of = objective) =>
  reviewObjective(of, what, norms, options).value

describe('what the grade leads to', () => {
  it.each([
    ['excellent', 'proceed'],
    ['good', 'improve'],
    ['fair', 'revise'],
    ['poor', 'reject'],
  ] as const)('%s nationally: %s', (grade, advice) =>
    expect(review(qualitative(grade))).toMatchObject({ grade, advice }),
  )
  it.each([
    ['excellent', 'proceed'],
    ['good', 'improve'],
    ['fair', 'revise'],
    ['poor', 'revise'],
  ] as const)('%s in Lanzhou New Area: %s', (grade, advice) =>
    expect(review(qualitative(grade), lanzhou)).toMatchObject({ grade, advice }),
  )
  it.each(['fair', 'poor'] as const)('%s again after its revision is never budgeted there', (grade) =>
    expect(review(qualitative(grade), lanzhou, { afterRevision: true }).advice).toBe('reject'),
  )
  it('cites the statement there', () =>
    expect(reviewObjective(objective, qualitative('poor'), lanzhou).trace.parts[0]?.basis[0]).toMatchObject({
      document: '兰州新区2021年预算绩效工作开展情况的说明',
      seen: 'text',
    }))
  it('is nothing for a grade without a consequence', () => {
    const value = review(qualitative('low'))
    expect(value).toMatchObject({ status: 'final', grade: 'low', issues: [{ code: 'review.no-consequence' }] })
    expect(value).not.toHaveProperty('advice')
  })
})

describe('panels', () => {
  it('show their disagreement item by item', () => {
    const value = review({ ...quantitative(good, better, third), combine: 'median' })
    expect(value.criteria?.find(({ id }) => id === 'form')).toMatchObject({
      score: '9',
      grade: 'excellent',
      marks: { count: 3, scores: ['9', '9.5', '2'], min: '2', max: '9.5', spread: '7.5', method: 'median' },
    })
  })
  it.each([
    ['mean', '85.5'],
    ['median', '87.5'],
    ['trimmed-mean', '87.5'],
  ] as const)('are combined as stated: %s %s', (combine, wanted) =>
    expect(review({ ...quantitative(good, better, third), combine }).score).toBe(wanted),
  )
  // mean: 6.8 (20.5 ÷ 3) + 8.3 (25 ÷ 3) + 13.8 (41.5 ÷ 3) + 13.3 (40 ÷ 3) + 12.2 (36.5 ÷ 3) + 13.7 (41 ÷ 3) + 9.2 (27.5 ÷ 3) + 8.2 (24.5 ÷ 3) = 85.5; median: 9 + 8.5 + 13.5 + 13.5 + 12 + 14 + 9 + 8 = 87.5
  it('need three for a trimmed mean', () =>
    expect(review({ ...quantitative(good, better), combine: 'trimmed-mean' })).toMatchObject({
      status: 'provisional',
      missing: [
        { code: 'marks.too-few-to-trim', path: ['panels'] },
        ...items.slice(1).map(() => ({ code: 'marks.too-few-to-trim' })),
      ],
    }))
  it('are pointed at where their mark is wrong', () => {
    const wrong = {
      ...better,
      marks: {
        ...better.marks,
        clarity: score('8.25'),
        form: { kind: 'score', score: '8.9', grade: 'excellent' } as const,
      },
    }
    expect(said({ issues: review(quantitative(good, wrong)).missing ?? [] })).toEqual([
      'marks.out-of-band at panels.1.marks.form.score',
      'marks.too-many-decimals at panels.1.marks.clarity.score',
    ])
  })
  it('that leave out an item others marked leave it open', () => {
    const rest = Object.fromEntries(Object.entries(better.marks).filter(([id]) => id !== 'form'))
    expect(said({ issues: review(quantitative(good, { ...better, marks: rest })).missing ?? [] })).toEqual([
      'review.panel-incomplete at panels.1.marks.form',
    ])
  })
  it('must be there', () =>
    expect(review(quantitative())).toMatchObject({
      status: 'provisional',
      missing: [{ code: 'review.no-panels', path: ['panels'] }],
    }))
  it('may agree that an item does not apply; its points go to the others', () => {
    const without = (each: typeof good) => ({ ...each, marks: { ...each.marks, 'money-match': gone } })
    expect(review(quantitative(without(good), without(better)))).toMatchObject({ status: 'final', total: '100' })
  })
  it('weigh double where one body marks twice', () =>
    expect(said(review(quantitative(good, { ...better, by: expert('e1') })))).toEqual([
      'review.repeated-party at panels.1.by',
    ]))
  it('may be third parties', () =>
    expect(
      review({ ...quantitative(good), panels: [{ by: { id: 'firm', kind: 'third-party' }, marks: good.marks }] }),
    ).toMatchObject({ status: 'final', score: '87' }))
})

describe('who reviews what', () => {
  it('whoever set the objective does not review it', () => {
    const value = review({ mode: 'qualitative', grade: 'excellent', by: { id: 'unit-1', kind: 'unit' } })
    expect(value.issues).toMatchObject([
      {
        code: 'review.own-objective',
        severity: 'warning',
        path: ['by'],
        basis: [{ document: '财预〔2015〕88号', article: '第八、十九条', seen: 'memory' }],
      },
    ])
  })
  it('an objective without indicators is pointed out', () =>
    expect(said(review(qualitative('poor'), norms2021, {}, { indicators: [] }))).toEqual([
      'objective.no-indicators at indicators',
    ]))
  it.each([
    [qualitative('good'), true, []],
    [qualitative('good'), false, ['review.grade-not-required at mode']],
    [{ mode: 'opinion', accepted: true, by: finance } as Review, true, ['review.grade-required at mode']],
    [{ mode: 'opinion', accepted: false, by: finance, text: '指标偏少' } as Review, false, []],
    [qualitative('good'), undefined, []],
  ])('key projects are graded, others get an opinion: %j, key %s', (what, key, issues) =>
    expect(said(review(what, norms2021, { key }))).toEqual(issues),
  )
  it('unless a rulebook wants all of them graded', () =>
    expect(
      said(
        review(
          { mode: 'opinion', accepted: true, by: finance },
          normsWith({ 'review.graded': { choice: 'all-projects' } }),
        ),
      ),
    ).toEqual(['review.grade-required at mode']))
})

describe('a review', () => {
  it('before its form exists is provisional', () =>
    expect(review(quantitative(good), normsOf('2015-05-20'))).toMatchObject({
      status: 'provisional',
      missing: [{ code: 'norm.absent', severity: 'error', params: { key: 'framework.review' } }],
    }))
  it('and its result are plain JSON that their own doors take', () => {
    for (const what of [
      quantitative(good, better),
      quantitative({ by: expert('e1'), marks: {} }),
      qualitative('good'),
      { mode: 'opinion', accepted: false, by: finance } as Review,
    ]) {
      expect(unwrap(parseReview(JSON.parse(JSON.stringify(what))))).toStrictEqual(what)
      const value = review(what)
      expect(unwrap(parseReviewResult(JSON.parse(JSON.stringify(value))))).toStrictEqual(value)
    }
  })
  it('leaves its input alone', () =>
    expect(() =>
      reviewObjective(
        deepFreeze(structuredClone(objective)),
        deepFreeze(structuredClone(quantitative(good, better))),
        lanzhou,
      ),
    ).not.toThrow())
})
