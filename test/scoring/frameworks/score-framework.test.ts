import { describe, expect, it } from 'vitest'
import type { Mark } from '../../../src/model/results/mark.js'
import { frameworkOn } from '../../../src/norms/frameworks/framework-on.js'
import type { Criterion, Framework } from '../../../src/norms/vocabulary.js'
import { scoreFramework } from '../../../src/scoring/frameworks/score-framework.js'
import { describeRule } from '../../support/describe-rule.js'
import { answer, frame, gone, node, score, share, unproved, value } from '../../support/frameworks.js'
import { fiveGrades, normsOf, normsWith, norms2021 } from '../../support/norms.js'
import { said } from '../../support/said.js'

const two = frame([node('a', '60'), node('b', '40')])
const review = frameworkOn('review', norms2021)
const items = review.criteria.flatMap(({ parts = [] }) => parts)
const shares = (of: string): Record<string, Mark> => Object.fromEntries(items.map(({ id }) => [id, share(of)]))
const scale: NonNullable<Framework['scale']> = [
  { grade: 'excellent', label: { zh: '优' }, from: '18' },
  { grade: 'poor', label: { zh: '差' }, from: '0' },
]
const work = frame([
  node('basics', '40', {
    parts: [
      node('plan', '15', {
        scorer: {
          kind: 'checklist',
          items: [
            { id: 'x', label: { zh: 'x' } },
            { id: 'y', label: { zh: 'y' } },
          ],
        },
      }),
      node('filed', '25', {
        scorer: { kind: 'proportional', direction: 'up' },
        ratio: { numerator: '已申报', denominator: '应申报' },
      }),
    ],
  }),
  node('late', '20', {
    scorer: { kind: 'penalty', free: '0', side: 'over', per: '5', points: '0.5', whole: true, floor: '0' },
  }),
  node('rate', '40', {
    scorer: {
      kind: 'bands',
      bands: [
        { from: '0.9', share: '1' },
        { from: '0.6', share: '0.5' },
        { from: '0', share: '0' },
      ],
    },
  }),
  node('findings', '0.02', { scorer: { kind: 'deduction', cap: '2' } }),
  node('innovation', '0', { scorer: { kind: 'bonus', cap: '10' } }),
  node('fraud', '0', { scorer: { kind: 'veto', caps: 'fair' } }),
])
const worked: Record<string, Mark> = {
  plan: { kind: 'checked', items: ['x'] },
  filed: { kind: 'ratio', numerator: '19', denominator: '20' },
  late: { kind: 'count', times: 12, because: '迟报' },
  rate: value('0.95'),
  findings: { kind: 'count', times: 7, because: '审计' },
  innovation: score('3'),
  fraud: answer(false),
}

describeRule(scoreFramework, [
  {
    because: "54 + 30 = 84 of 100 is 良 on the rulebook's scale",
    given: [two, { a: score('54'), b: score('30') }, norms2021],
    outcome: 'final',
    value: { status: 'final', score: '84', total: '100', grade: 'good', issues: [] } as never,
  },
  {
    because: 'a total of 20 has no grade',
    given: [frame([node('a', '20')], { total: '20' }), { a: score('18') }, norms2021],
    outcome: 'final-ungraded',
    value: { status: 'final', score: '18', total: '20', issues: [] } as never,
  },
  {
    because: 'unless its own data give a scale',
    given: [frame([node('a', '20')], { total: '20', scale }), { a: score('18') }, norms2021],
    outcome: 'final',
    value: { score: '18', grade: 'excellent' } as never,
  },
  {
    because: 'a mark is missing: what is there, what is missing, no grade',
    given: [two, { a: score('54') }, norms2021],
    outcome: 'provisional',
    value: {
      status: 'provisional',
      subtotal: '54',
      reachable: '94', // 54 + 40
      total: '100',
      missing: [{ code: 'marks.missing', severity: 'error', path: ['b'], row: 'b', params: {} }],
    } as never,
  },
  {
    because: 'every scorer at once: 7.5 + 23.75 + 19 + 40 − 0.14 + 3 = 93.11',
    given: [work, worked, norms2021],
    outcome: 'final',
    value: { score: '93.11', grade: 'excellent' } as never,
  },
  {
    because: 'a veto that is raised: fair at best',
    given: [work, { ...worked, fraud: answer(true) }, norms2021],
    outcome: 'final',
    value: { score: '93.11', grade: 'fair' } as never,
  },
  {
    because: 'the review form, each item 0.855 of its points, to one decimal: 4 × 8.6 + 4 × 12.8 = 85.6',
    given: [review, shares('0.855'), norms2021],
    outcome: 'final',
    value: { score: '85.6', grade: 'good' } as never,
  },
])

const run = (framework: Framework, marks: Record<string, Mark | Mark[]>, options = {}, norms = norms2021) =>
  scoreFramework(framework, marks, norms, options).value
const rowsOf = (result: ReturnType<typeof run>) =>
  result.criteria.map(({ id, depth, parent, points, declaredPoints, status, score: got }) =>
    [id, depth, parent, points, declaredPoints, status, got].filter((each) => each !== undefined),
  )

describe('scoreFramework', () => {
  it('lists every node of the tree in its order, with its place', () => {
    const { criteria } = run(work, worked)
    expect(
      criteria.map(({ id, depth, parent, status, points, score: got, share: of }) => ({
        id,
        depth,
        parent,
        status,
        points,
        got,
        of,
      })),
    ).toEqual([
      { id: 'basics', depth: 0, parent: undefined, status: 'scored', points: '40', got: '31.25', of: '0.7813' },
      { id: 'plan', depth: 1, parent: 'basics', status: 'scored', points: '15', got: '7.5', of: '0.5' },
      { id: 'filed', depth: 1, parent: 'basics', status: 'scored', points: '25', got: '23.75', of: '0.95' },
      { id: 'late', depth: 0, parent: undefined, status: 'scored', points: '20', got: '19', of: '0.95' },
      { id: 'rate', depth: 0, parent: undefined, status: 'scored', points: '40', got: '40', of: '1' },
      { id: 'findings', depth: 0, parent: undefined, status: 'scored', points: '0.02', got: '-0.14', of: undefined },
      { id: 'innovation', depth: 0, parent: undefined, status: 'scored', points: '0', got: '3', of: undefined },
      { id: 'fraud', depth: 0, parent: undefined, status: 'scored', points: '0', got: undefined, of: undefined },
    ])
  })

  it('a bonus may pass the total, a deduction never goes below 0', () => {
    const framework = frame([
      node('a', '100'),
      node('plus', '0', { scorer: { kind: 'bonus', cap: '10' } }),
      node('minus', '0', { scorer: { kind: 'deduction', cap: '200' } }),
    ])
    expect(run(framework, { a: score('100'), plus: score('9.31'), minus: score('0') })).toMatchObject({
      score: '109.31',
      total: '100',
      grade: 'excellent',
    })
    expect(run(framework, { a: score('10'), plus: score('0'), minus: score('30') })).toMatchObject({
      score: '0',
      grade: 'poor',
    })
  })

  describe('what does not apply', () => {
    const tree: Criterion[] = [node('a', '40', { parts: [node('a1', '10'), node('a2', '30')] }), node('b', '60')]
    const marks = { a1: gone, a2: score('15'), b: score('30') }

    it('leaves its points to the same parent: 15 × 40 ÷ 30 + 30 = 50', () => {
      const result = run(frame(tree, { redistribute: 'within-parent' }), marks)
      expect(result).toMatchObject({ status: 'final', score: '50', total: '100' })
      expect(rowsOf(result)).toEqual([
        ['a', 0, '40', 'scored', '20'],
        ['a1', 1, 'a', '10', 'not-applicable'],
        ['a2', 1, 'a', '40', '30', 'scored', '20'],
        ['b', 0, '60', 'scored', '30'],
      ])
    })
    it('or to the whole tree: half of 33.33 and of 66.67, each rounded once', () => {
      const result = run(frame(tree), marks)
      expect(result).toMatchObject({ status: 'final', score: '50.01', total: '100' }) // 16.67 (16.665) + 33.34 (33.335)
      expect(rowsOf(result)).toEqual([
        ['a', 0, '33.33', '40', 'scored', '16.67'],
        ['a1', 1, 'a', '10', 'not-applicable'],
        ['a2', 1, 'a', '33.33', '30', 'scored', '16.67'],
        ['b', 0, '66.67', '60', 'scored', '33.34'],
      ])
    })
    it('or to nobody: a smaller total, which has no grade', () => {
      const result = run(frame(tree, { redistribute: 'none', scale }), marks)
      expect(result).toMatchObject({
        status: 'final',
        score: '45',
        total: '90',
        issues: [{ code: 'framework.reduced-total', severity: 'info', params: { total: '90', expected: '100' } }],
      })
      expect('grade' in result).toBe(false)
    })
    it('a node that does not apply takes its leaves with it', () => {
      const result = run(frame(tree), { a: gone, b: score('54') })
      expect(result).toMatchObject({ status: 'final', score: '90', grade: 'excellent' }) // 54 × 100 ÷ 60
      expect(rowsOf(result)).toEqual([
        ['a', 0, '40', 'not-applicable'],
        ['a1', 1, 'a', '10', 'not-applicable'],
        ['a2', 1, 'a', '30', 'not-applicable'],
        ['b', 0, '100', '60', 'scored', '90'],
      ])
    })
    it('nothing applies: provisional', () =>
      expect(run(two, { a: gone, b: gone })).toMatchObject({
        status: 'provisional',
        subtotal: '0',
        missing: [{ code: 'marks.nothing-applies' }],
      }))
  })

  it('insufficient evidence is no zero: provisional, with the reason', () => {
    const result = run(two, { a: score('54'), b: unproved })
    expect(result).toMatchObject({
      status: 'provisional',
      subtotal: '54',
      missing: [{ code: 'marks.insufficient-evidence', row: 'b', params: { because: '没有台账' } }],
    })
    expect(result.criteria[1]).not.toHaveProperty('score')
    expect(
      run(two, { a: score('54'), b: unproved }, {}, normsWith({ 'silence.insufficient-evidence': { choice: 'zero' } })),
    ).toMatchObject({ status: 'final', score: '54', grade: 'poor' })
  })

  describe('several people', () => {
    const marks = { a: [score('50'), score('54.5'), score('60'), score('53')], b: score('30') }
    it.each([
      ['mean', '84.38'],
      ['median', '83.75'],
      ['trimmed-mean', '83.75'],
    ] as const)('%s: %s', (combine, wanted) => {
      // 217.5 ÷ 4 = 54.375; (53 + 54.5) ÷ 2 = 53.75 either way
      const result = run(two, marks, { combine })
      expect(result).toMatchObject({ status: 'final', score: wanted })
      expect(result.criteria[0]?.marks).toEqual({
        count: 4,
        scores: ['50', '54.5', '60', '53'],
        min: '50',
        max: '60',
        spread: '10',
        method: combine,
      })
    })
    it('without a method: provisional, the disagreement shown', () => {
      const result = run(two, marks)
      expect(result).toMatchObject({
        status: 'provisional',
        subtotal: '30',
        missing: [{ code: 'marks.combine-missing', row: 'a', params: { count: '4' } }],
      })
      expect(result.criteria[0]?.marks).toEqual({
        count: 4,
        scores: ['50', '54.5', '60', '53'],
        min: '50',
        max: '60',
        spread: '10',
      })
    })
    it('is combined exactly and rounded once: (10 + 10 + 0) ÷ 3 of 2 points is 1.33, not 2 × 0.67', () => {
      const framework = frame([node('a', '2', { scorer: { kind: 'yes-no', full: 'yes' } })], { total: '2' })
      expect(run(framework, { a: [answer(true), answer(true), answer(false)] }, { combine: 'mean' })).toMatchObject({
        score: '1.33',
      })
    })
  })

  describe('numbers of marks', () => {
    const three = [node('a', '50'), node('b', '30'), node('c', '20')]
    const counts = (marks: Record<string, Mark | Mark[]>, criteria: Criterion[] = three) =>
      said(run(frame(criteria), marks, { combine: 'mean' })).filter((each) => each.startsWith('marks.uneven'))
    it('that differ are named at the field that has fewer', () => {
      expect(counts({ a: [score('50'), score('40')], b: score('30'), c: [score('20'), score('20')] })).toEqual([
        'marks.uneven-count at b',
      ])
      expect(
        run(
          frame(three),
          { a: [score('50'), score('40'), score('45')], b: score('30'), c: [score('20'), score('20')] },
          { combine: 'mean' },
        ).issues,
      ).toMatchObject([
        { severity: 'warning', path: ['b'], row: 'b', params: { count: '1', most: '3' } },
        { path: ['c'], params: { count: '2', most: '3' } },
      ])
    })
    it('that are the same are not, nor what does not apply, nor what stands beside the points', () => {
      const beside = node('d', '0', { scorer: { kind: 'deduction', cap: '5' } })
      expect(
        counts({ a: [score('50'), score('40')], b: gone, c: [score('20'), score('20')], d: score('1') }, [
          ...three,
          beside,
        ]),
      ).toEqual([])
    })
  })

  describe('how a node is made of its parts', () => {
    const inner = (aggregate: Criterion['aggregate'], parts: Criterion[]): Framework =>
      frame([node('n', '60', { aggregate, parts }), node('z', '40')])
    const parts = [node('p', '20'), node('q', '40')]
    const marks = { p: score('5'), q: score('40'), z: score('40') }
    it('sum: 5 + 40 + 40', () => expect(run(inner('sum', parts), marks)).toMatchObject({ score: '85' }))
    it('weakest: 60 × 5 ÷ 20 + 40', () => expect(run(inner('weakest', parts), marks)).toMatchObject({ score: '55' }))
    it('geometric: 60 × (0.25 × 1²)^(1/3) = 37.797… + 40', () =>
      expect(run(inner('geometric', parts), marks)).toMatchObject({ score: '77.8' }))
    it('table: 45 is in the band from 40, worth 0.8 of 60: 48 + 40', () =>
      expect(
        run(
          inner(
            {
              table: [
                { from: '50', share: '1' },
                { from: '40', share: '0.8' },
                { from: '0', score: '0' },
              ],
            },
            parts,
          ),
          marks,
        ),
      ).toMatchObject({ score: '88' }))
    it('what is open cannot be worked out, unless it is a sum', () => {
      expect(run(inner('weakest', parts), { p: score('5'), z: score('40') })).toMatchObject({
        status: 'provisional',
        subtotal: '40',
      })
      expect(run(inner('sum', parts), { p: score('5'), z: score('40') })).toMatchObject({
        status: 'provisional',
        subtotal: '45',
      })
    })
    it('a part that does not apply is left out', () =>
      expect(run(inner('weakest', parts), { ...marks, p: gone })).toMatchObject({ score: '100' }))
    it('a part that does not apply, and nothing shared out: the total stays 100, so there is a grade and no word of none', () => {
      const framework = { ...inner('weakest', [node('p', '20'), node('q', '40')]), redistribute: 'none' as const }
      const found = run(framework, { p: gone, q: score('20'), z: score('40') }) // 60 × 20 ÷ 40 + 40
      expect(found).toMatchObject({ status: 'final', score: '70', total: '100', grade: 'fair', issues: [] })
    })
    it('a part of a sum that does not apply: the total is 80, no grade, and it is said', () => {
      const framework = { ...inner('sum', parts), redistribute: 'none' as const }
      const found = run(framework, { p: gone, q: score('40'), z: score('40') })
      expect(found).toMatchObject({ score: '80', total: '80', issues: [{ code: 'framework.reduced-total' }] })
      expect(found).not.toHaveProperty('grade')
    })
    it('nested: the exact share goes up, the score is rounded where it is shown', () => {
      const nested = frame([
        node('n', '100', {
          aggregate: 'weakest',
          parts: [node('m', '30', { aggregate: 'weakest', parts: [node('p', '3')] }), node('q', '40')],
        }),
      ])
      expect(run(nested, { p: { kind: 'share', share: '0.333333333333' }, q: score('40') })).toMatchObject({
        score: '33.33',
      })
    })
  })

  describe('says what is wrong', () => {
    const found = (framework: Framework, marks: Record<string, Mark | Mark[]>) => said(run(framework, marks))
    it.each([
      [
        'a mark for no criterion',
        two,
        { a: score('1'), b: score('1'), c: score('1') },
        ['marks.unknown-criterion at c'],
      ],
      [
        'a mark for what is made of parts',
        frame([node('a', '100', { parts: [node('a1', '100')] })]),
        { a: score('90'), a1: score('90') },
        ['marks.not-a-leaf at a'],
      ],
      [
        'points that do not add up',
        frame([node('a', '60'), node('b', '30')]),
        { a: score('1'), b: score('1') },
        ['framework.points-sum at criteria'],
      ],
      [
        'an id used twice',
        frame([node('a', '60'), node('a', '40')]),
        { a: score('1') },
        ['framework.duplicate-id at criteria.1.id'],
      ],
      ['a mark of the wrong kind', two, { a: answer(true), b: score('1') }, ['marks.kind at a.kind']],
      [
        'one of several marks out of the points',
        two,
        { a: [score('1'), score('60.01')], b: score('1') },
        ['marks.out-of-points at a.1.score', 'marks.uneven-count at b'],
      ],
      [
        'a scorer that cannot be',
        frame([
          node('a', '100', {
            scorer: { kind: 'penalty', free: '0', side: 'over', per: '0', points: '1', whole: false, floor: '0' },
          }),
        ]),
        { a: value('3') },
        ['framework.parameter at criteria.0.scorer.per'],
      ],
      [
        'a cap its scale does not know',
        frame([node('a', '100'), node('v', '0', { scorer: { kind: 'veto', caps: 'low' } })]),
        { a: score('90'), v: answer(true) },
        ['framework.unknown-cap at criteria'],
      ],
    ])('%s, and is provisional', (_, framework, marks, issues) => {
      const result = run(framework as Framework, marks as never)
      expect(said(result)).toEqual(issues)
      expect(result.status).toBe('provisional')
    })
    it('a band nothing can reach is a warning: the score stands', () => {
      const framework = frame([
        node('a', '100', {
          scorer: {
            kind: 'bands',
            bands: [
              { from: '0', share: '0.5' },
              { from: '0', share: '1' },
            ],
          },
        }),
      ])
      expect(found(framework, { a: value('1') })).toEqual([
        'framework.unreachable-band at criteria.0.scorer.bands.1.from',
      ])
      expect(run(framework, { a: value('1') }).status).toBe('final')
    })
    it('a veto where nothing is graded', () => {
      const framework = frame([node('a', '20'), node('v', '0', { scorer: { kind: 'veto', caps: 'fair' } })], {
        total: '20',
      })
      expect(run(framework, { a: score('20'), v: answer(true) })).toMatchObject({
        status: 'final',
        score: '20',
        issues: [{ code: 'marks.veto-without-grade', severity: 'warning' }],
      })
    })
    it('all at once', () =>
      expect(found(frame([node('a', '60'), node('b', '30')]), { a: answer(true), c: score('1') })).toEqual([
        'framework.points-sum at criteria',
        'marks.unknown-criterion at c',
        'marks.kind at a.kind',
        'marks.missing at b',
      ]))
  })

  it('takes the ratio a criterion names, or a judgement of it, where it has no scorer', () => {
    const framework = frame([node('a', '10', { ratio: { numerator: '实际产出数', denominator: '计划产出数' } })], {
      total: '10',
    })
    expect(run(framework, { a: { kind: 'ratio', numerator: '37.24', denominator: '43.2' } })).toMatchObject({
      score: '8.62',
    })
    expect(run(framework, { a: score('9') })).toMatchObject({ score: '9' })
    expect(
      run(frame([node('a', '10')], { total: '10' }), { a: { kind: 'ratio', numerator: '1', denominator: '2' } }),
    ).toMatchObject({ status: 'provisional', missing: [{ code: 'marks.kind' }] })
  })

  it("grades by a place's own grades", () =>
    expect(run(two, { a: score('40'), b: score('25') }, {}, normsOf('2021-12-31', fiveGrades))).toMatchObject({
      score: '65',
      grade: 'low',
    }))

  it('before there are conventions nothing can be scored, and it says which are absent', () => {
    const early = run(two, { a: score('54'), b: score('30') }, {}, normsOf('2015-12-31'))
    expect(early).toMatchObject({ status: 'provisional', subtotal: '0' })
    expect(early.issues[0]).toMatchObject({
      code: 'norm.absent',
      severity: 'error',
      params: { key: 'silence.criterion-score' },
    })
  })

  describe('the most an open framework can become', () => {
    const most = (framework: Framework, marks: Parameters<typeof run>[1]) => {
      const value = run(framework, marks)
      if (value.status !== 'provisional') throw new Error('final')
      return value.reachable
    }
    const two = [node('p', '20'), node('q', '40')]
    const under = (aggregate: Criterion['aggregate']) =>
      frame([node('n', '60', { aggregate, parts: two }), node('z', '40')])
    it.each<[string, Framework, Parameters<typeof run>[1], string]>([
      ['nothing is marked: all of it', under('sum'), {}, '100'],
      ['a sum: 5 of 20 is lost for good', under('sum'), { p: score('15') }, '95'],
      ['the weakest share decides: 60 × 15 ÷ 20 = 45, and 40', under('weakest'), { p: score('15') }, '85'],
      ['the geometric mean: 60 × (1 ÷ 64)^(20 ÷ 60) = 15, and 40', under('geometric'), { p: share('0.015625') }, '55'],
      ['none of it is proved: it may be yet', under('sum'), { p: score('15'), q: unproved, z: score('10') }, '65'],
      [
        'a table: the best band up to 15 + 40, though a higher sum is worth less',
        under({
          table: [
            { from: '0', score: '10' },
            { from: '30', score: '50' },
            { from: '50', score: '20' },
            { from: '56', score: '60' },
          ],
        }),
        { p: score('15') },
        '90',
      ],
      [
        'deductions not made yet take nothing, a bonus not given yet may be whole',
        frame([
          node('a', '100'),
          node('minus', '0', { scorer: { kind: 'deduction', cap: '20' } }),
          node('plus', '0', { scorer: { kind: 'bonus', cap: '5' } }),
        ]),
        { a: score('80') },
        '85',
      ],
      [
        'a deduction made is lost',
        frame([node('a', '60'), node('b', '40'), node('minus', '0', { scorer: { kind: 'deduction', cap: '20' } })]),
        { a: score('60'), minus: score('3') },
        '97',
      ],
      [
        'a veto earns nothing',
        frame([node('a', '100'), node('v', '0', { scorer: { kind: 'veto', caps: 'fair' } })]),
        { a: score('80') },
        '80',
      ],
      ['what does not apply has left its points to the others', under('sum'), { p: gone, q: score('30') }, '87.5'], // the 20 go to q and z: 50 × 30 ÷ 40 + 50
    ])('%s', (_, framework, marks, wanted) => {
      expect(most(framework, marks)).toBe(wanted)
    })
    it.each<[string, Framework, Parameters<typeof run>[1]]>([
      ['the points do not add up', frame([node('a', '60'), node('b', '30')]), { a: score('54') }],
      ['an id stands twice', frame([node('a', '60'), node('a', '40')]), {}],
      ['nothing applies', frame([node('a', '60'), node('b', '40')]), { a: gone, b: gone }],
    ])('is not known where %s', (_, framework, marks) => {
      expect(run(framework, marks)).not.toHaveProperty('reachable')
    })
    it('is not known where the rulebook does not say how to score', () =>
      expect(run(under('sum'), {}, {}, normsOf('2015-12-31'))).not.toHaveProperty('reachable'))
  })

  it('is not misled by names that objects have of their own', () => {
    for (const id of ['constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
      expect(run(frame([node(id, '100')]), { [id]: score('50') })).toMatchObject({ status: 'final', score: '50' })
      expect(run(frame([node(id, '100')]), {})).toMatchObject({
        status: 'provisional',
        missing: [{ code: 'marks.missing' }],
      })
    }
  })

  it('cites where the framework stands, on every line', () => {
    const { trace } = scoreFramework(review, shares('0.9'), norms2021)
    expect(trace.basis.map(({ document }) => document)).toEqual(['财预〔2015〕88号'])
    expect(trace.parts[0]?.parts[0]?.parts[0]?.basis).toEqual(trace.basis)
  })
})
