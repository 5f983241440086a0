import { describe, expect, it } from 'vitest'
import { evaluateProject } from '../../src/evaluation/evaluate-project.js'
import type { Indicator } from '../../src/model/promise/indicator.js'
import type { Project } from '../../src/model/promise/project.js'
import { commonPractice } from '../../src/norms/rulebooks/common-practice.js'
import { national } from '../../src/norms/rulebooks/national.js'
import { describeRule } from '../support/describe-rule.js'
import { fiveGrades, layer, norms2021, normsOf, normsWith, twentyPoints } from '../support/norms.js'
import { said } from '../support/said.js'

const row = (id: string, points: string | undefined, more: Partial<Indicator> = {}): Indicator => ({
  id,
  dimension: 'output',
  name: id,
  ...(points !== undefined && { points }),
  target: { kind: 'measure', comparison: 'at-least', value: '100' },
  actual: { kind: 'measured', value: '100' },
  ...more,
})
const project = (
  indicators: Indicator[],
  funds: Project['funds'] = { annual: '100', executed: '90' },
  more: Partial<Project> = {},
): Project => ({
  id: 'p1',
  name: '乡村道路养护',
  responsible: { id: '公路段', kind: 'unit' },
  funds,
  objective: { indicators },
  ...more,
})
const roads = [
  row('r1', '50', {
    name: '养护里程',
    target: { kind: 'measure', comparison: 'at-least', value: '50', unit: '公里' },
    actual: { kind: 'measured', value: '45' },
    reason: '雨季停工',
  }), // 45
  row('r2', '30', {
    name: '出行改善',
    dimension: 'benefit',
    target: { kind: 'statement', text: '有所改善' },
    actual: { kind: 'judged', share: '0.9' },
    reason: '一段便道未修',
  }), // 27
  row('r3', '10', {
    name: '群众满意度',
    dimension: 'satisfaction',
    target: { kind: 'measure', comparison: 'at-least', value: '95', unit: '%' },
    actual: { kind: 'measured', value: '95' },
  }), // 10
]
const unsurveyed = roads.map((each) => (each.id === 'r3' ? { ...each, actual: undefined } : each))
const twenty = normsOf('2021-12-31', twentyPoints)
const five = normsOf('2021-12-31', fiveGrades)

describeRule(evaluateProject, [
  {
    because: 'nothing missing: a score and a grade',
    given: [project(roads), norms2021],
    outcome: 'final',
    value: { status: 'final', score: '91', grade: 'excellent', unrounded: '91', issues: [] } as never,
    trace: { value: { score: '91', grade: 'excellent' } },
  }, // 9 + 45 + 27 + 10
  {
    because: 'a survey not done yet: a subtotal and what is still open, no grade',
    given: [project(unsurveyed), norms2021],
    outcome: 'provisional',
    value: { status: 'provisional', subtotal: '81', reachable: '91', grade: undefined, score: undefined } as never,
  },
  {
    because: 'a place with 20 execution points takes the same rows for a table of 110',
    given: [project(roads), twenty],
    outcome: 'provisional',
    value: { status: 'provisional', subtotal: '100', grade: undefined } as never,
  }, // 18 + 82
  {
    because: 'and its own rows of 80 for a whole one',
    given: [project([row('r1', '40'), row('r2', '30'), row('r3', '10')]), twenty],
    outcome: 'final',
    value: { score: '98', grade: 'excellent' } as never,
  }, // 18 + 80
])

describe('contradictions that the door of a project would refuse', () => {
  const codes = (p: Project) => {
    const { value } = evaluateProject(p, norms2021)
    return value.status === 'provisional'
      ? value.missing.map(({ code, path }) => `${code} at ${path.join('.')}`)
      : ['final']
  }
  it.each<[string, Project, string[]]>([
    [
      'two rows of one id',
      project([row('r1', '45'), row('r1', '45')]),
      ['indicator.duplicate-id at objective.indicators.1.id'],
    ],
    [
      'a part of an unknown row',
      project([row('r1', '50'), row('r2', '40', { partOf: 'r9' })]),
      ['indicator.unknown-parent at objective.indicators.1.partOf'],
    ],
    [
      'a range the wrong way round',
      project([row('r1', '90', { target: { kind: 'range', from: '9', to: '5' } })]),
      ['target.reversed-range at objective.indicators.0.target.to'],
    ],
    [
      'bands that are none',
      project([row('r1', '90', { scoring: { method: 'banded', bands: [] } })]),
      ['value.too-short at objective.indicators.0.scoring.bands'],
    ],
    [
      'points below zero',
      project([row('r1', '180'), row('r2', '-90')]),
      ['points.negative at objective.indicators.1.points'],
    ],
  ])('%s is no final evaluation', (_, p, expected) => expect(codes(p)).toEqual(expected))
})

describe('a final evaluation', () => {
  const evaluated = (p: Project, norms = norms2021, by?: 'self' | 'department' | 'finance' | 'third-party') =>
    evaluateProject(p, norms, by && { by }).value

  it('says who, what, by which norms', () => {
    const { indicators, execution, issues, ...rest } = evaluated(
      project(roads, undefined, {
        year: 2021,
        kind: 'continuing',
        department: '交通局',
        unit: '公路段',
        field: '交通',
      }),
      norms2021,
      'finance',
    )
    expect(rest).toStrictEqual({
      subject: 'p1',
      name: '乡村道路养护',
      kind: 'project',
      projectKind: 'continuing',
      year: 2021,
      by: 'finance',
      department: '交通局',
      unit: '公路段',
      field: '交通',
      funds: { annual: '100', executed: '90' },
      norms: { day: '2021-12-31', rulebook: 'national', hash: norms2021.rulebook.hash },
      status: 'final',
      score: '91',
      grade: 'excellent',
      gradeLabel: { zh: '优', en: 'excellent' },
      unrounded: '91',
    })
    expect(indicators.map(({ id, score, points, lost }) => [id, score, points, lost])).toEqual([
      ['r1', '45', '50', '5'],
      ['r2', '27', '30', '3'],
      ['r3', '10', '10', '0'],
    ])
    expect(execution).toMatchObject({ status: 'scored', rate: '0.9', score: '9', points: '10' })
    expect(issues).toEqual([])
  })

  it('is a self-evaluation unless told otherwise', () => expect(evaluated(project(roads)).by).toBe('self'))

  it.each([
    ['90', 'excellent'],
    ['89', 'good'],
    ['80', 'good'],
    ['79', 'fair'],
    ['60', 'fair'],
    ['59', 'poor'],
  ])('grades %s as %s', (score, grade) => {
    const actual = String(Number(score) - 10)
    expect(
      evaluated(
        project(
          [
            row('r1', '90', {
              target: { kind: 'measure', comparison: 'at-least', value: '90' },
              actual: { kind: 'measured', value: actual },
            }),
          ],
          { annual: '1', executed: '1' },
        ),
      ),
    ).toMatchObject({ status: 'final', score, grade })
  })

  it('grades by five where a place has five', () => {
    const at = (actual: string) =>
      evaluated(
        project(
          [
            row('r1', '90', {
              target: { kind: 'measure', comparison: 'at-least', value: '90' },
              actual: { kind: 'measured', value: actual },
            }),
          ],
          { annual: '1', executed: '1' },
        ),
        five,
      )
    expect([at('60'), at('59.99'), at('50'), at('49.99')].map((each) => each.status === 'final' && each.grade)).toEqual(
      ['fair', 'low', 'low', 'poor'],
    )
  })

  it('adds rounded rows, and says when the unrounded sum would grade otherwise', () => {
    // Three rows of 26.665: each rounds up to 26.67, and the execution row is full: 90.01 against 89.995
    const thirds = ['r1', 'r2', 'r3'].map((id) =>
      row(id, '30', {
        target: { kind: 'measure', comparison: 'at-least', value: '6000' },
        actual: { kind: 'measured', value: '5333' },
        reason: '雨季停工',
      }),
    )
    const value = evaluated(project(thirds, { annual: '1', executed: '1' }))
    expect(value).toMatchObject({ status: 'final', score: '90.01', unrounded: '89.995', grade: 'excellent' })
    expect(value.issues).toEqual([
      {
        code: 'rounding.changes-grade',
        severity: 'info',
        path: [],
        params: { score: '90.01', unrounded: '89.995', grade: 'excellent', otherGrade: 'good', difference: '0.015' },
      },
    ])
  })

  it('names no rounding where the grade stands', () => {
    const value = evaluated(
      project(
        [
          row('r1', '90', {
            target: { kind: 'measure', comparison: 'at-least', value: '3' },
            actual: { kind: 'measured', value: '2' },
            reason: '雨季停工',
          }),
        ],
        { annual: '3', executed: '1' },
      ),
    )
    expect(value).toMatchObject({ score: '63.33', unrounded: '63.333333', issues: [] }) // 60 + 3.33
  })

  it('asks who answers, as a remark', () => {
    expect(evaluated(project(roads, undefined, { responsible: undefined }))).toMatchObject({
      status: 'final',
      issues: [{ code: 'responsible.missing', severity: 'info', path: ['responsible'] }],
    })
  })

  it('keeps the remarks of rows with their paths into the project', () => {
    const value = evaluated(
      project([row('r1', '50'), row('r2', '40', { actual: { kind: 'measured', value: '150' } })]),
      normsOf('2021-12-31', commonPractice),
    )
    expect(value.status).toBe('final')
    expect(value.issues.map(({ code, path, row: id }) => [code, path.join('.'), id])).toEqual([
      ['over-achievement.unexplained', 'objective.indicators.1.reason', 'r2'],
    ])
  })

  it('says once, not once a row, which line the rulebook has not', () => {
    const value = evaluated(
      project([
        row('r1', '50', { actual: { kind: 'measured', value: '150' } }),
        row('r2', '40', { actual: { kind: 'measured', value: '150' } }),
      ]),
    )
    expect(said(value)).toEqual(['norm.absent at objective.indicators.0'])
    expect(value.status).toBe('final')
  })

  it('needs no execution score where execution is worth nothing', () => {
    expect(evaluated(project([row('r1', '100')], {}), normsWith({ 'execution.points': '0' }))).toMatchObject({
      status: 'final',
      score: '100',
    })
  })
})

describe('a provisional evaluation', () => {
  const of = (p: Project, norms = norms2021) => {
    const { value } = evaluateProject(p, norms)
    if (value.status !== 'provisional') throw new Error(`final: ${value.score}`)
    expect(value).not.toHaveProperty('grade')
    expect(value).not.toHaveProperty('score')
    return { missing: said(value.missing), subtotal: value.subtotal, reachable: value.reachable }
  }
  const at = (code: string, path: string) => [`${code} at ${path}`]
  const whole = row('r1', '80')
  const excerpt = (rows: Parameters<typeof project>[0]): Project => {
    const all = project(rows)
    return { ...all, objective: { ...all.objective, complete: false } }
  }

  it.each<[string, Project, ReturnType<typeof of>]>([
    [
      'an actual is missing',
      project([whole, row('r2', '10', { actual: undefined })]),
      { missing: at('actual.missing', 'objective.indicators.1.actual'), subtotal: '89', reachable: '99' },
    ],
    [
      'a statement is not judged yet',
      project([
        whole,
        row('r2', '10', { target: { kind: 'statement', text: 'x' }, actual: { kind: 'stated', text: 'x' } }),
      ]),
      { missing: at('actual.unjudged', 'objective.indicators.1.actual'), subtotal: '89', reachable: '99' },
    ],
    [
      'kinds do not fit',
      project([whole, row('r2', '10', { actual: { kind: 'not-completed' } })]),
      { missing: at('actual.kind-mismatch', 'objective.indicators.1.actual'), subtotal: '89', reachable: '99' },
    ],
    [
      'units do not fit',
      project([whole, row('r2', '10', { actual: { kind: 'measured', value: '1', unit: '户' } })]),
      { missing: at('unit.unknown-pair', 'objective.indicators.1.actual.unit'), subtotal: '89', reachable: '99' },
    ],
    [
      'there is no target to measure against',
      project([whole, row('r2', '10', { target: { kind: 'missing' } })]),
      { missing: at('target.unscorable', 'objective.indicators.1.target'), subtotal: '89', reachable: '99' },
    ],
    [
      'points are missing: the sum is not asked for then',
      project([whole, row('r2', undefined)]),
      { missing: at('points.missing', 'objective.indicators.1.points'), subtotal: '89', reachable: undefined },
    ],
    [
      'points are missing and an actual too: what is open is not bounded by the points that are known',
      project([whole, row('r2', '10', { actual: undefined }), row('r3', undefined)]),
      {
        missing: [
          ...at('actual.missing', 'objective.indicators.1.actual'),
          ...at('points.missing', 'objective.indicators.2.points'),
        ],
        subtotal: '89',
        reachable: undefined,
      },
    ],
    [
      'rows are cut off an excerpt',
      excerpt([whole, row('r2', '5', { actual: undefined })]),
      {
        missing: [
          ...at('actual.missing', 'objective.indicators.1.actual'),
          ...at('rows.cut-off', 'objective.indicators'),
        ],
        subtotal: '89',
        reachable: undefined,
      },
    ],
    [
      'an excerpt whose rows make 100 all the same is bounded',
      excerpt([whole, row('r2', '10', { actual: undefined })]),
      { missing: at('actual.missing', 'objective.indicators.1.actual'), subtotal: '89', reachable: '99' },
    ],
    [
      'two rows have one id: which of them counts is not known',
      project([whole, row('r1', '10', { actual: undefined })]),
      {
        missing: [
          ...at('indicator.duplicate-id', 'objective.indicators.1.id'),
          ...at('actual.missing', 'objective.indicators.1.actual'),
        ],
        subtotal: '89',
        reachable: undefined,
      },
    ],
    [
      'points do not make 100',
      project([whole, row('r2', '20')]),
      { missing: at('points.sum', 'objective.indicators'), subtotal: '109', reachable: undefined },
    ],
    [
      'there are no rows',
      project([]),
      { missing: at('objective.no-indicators', 'objective.indicators'), subtotal: '9', reachable: undefined },
    ],
    [
      'there is no budget',
      project([row('r1', '90')], { annual: '0', executed: '0' }),
      { missing: at('funds.no-budget', 'funds.annual'), subtotal: '90', reachable: '100' },
    ],
    [
      'money was spent without a budget',
      project([row('r1', '90')], { annual: '0', executed: '5' }),
      { missing: at('funds.spent-without-budget', 'funds.annual'), subtotal: '90', reachable: '100' },
    ],
    [
      'nobody says what was spent',
      project([row('r1', '90')], { annual: '100' }),
      { missing: at('funds.executed-missing', 'funds.executed'), subtotal: '90', reachable: '100' },
    ],
    [
      'nobody says what the budget was',
      project([row('r1', '90')], {}),
      {
        missing: [...at('funds.annual-missing', 'funds.annual'), ...at('funds.executed-missing', 'funds.executed')],
        subtotal: '90',
        reachable: '100',
      },
    ],
    [
      'no row applies',
      project([row('r1', '90', { actual: { kind: 'not-applicable', because: 'x' } })]),
      {
        missing: [...at('rows.none-applicable', 'objective.indicators'), ...at('points.sum', 'objective.indicators')],
        subtotal: '9',
        reachable: undefined,
      },
    ],
    [
      'no row that counts applies, whatever a part without points has reached',
      project([
        row('r1', '90', { actual: { kind: 'not-applicable', because: 'x' } }),
        row('r1.1', undefined, { partOf: 'r1' }),
      ]),
      {
        missing: [...at('rows.none-applicable', 'objective.indicators'), ...at('points.sum', 'objective.indicators')],
        subtotal: '9',
        reachable: undefined,
      },
    ],
    [
      'a row without points that does not apply leaves a table that does not make 100',
      project([whole, row('r2', undefined, { actual: { kind: 'not-applicable', because: 'x' } })]),
      { missing: at('points.sum', 'objective.indicators'), subtotal: '89', reachable: undefined },
    ],
    [
      'no row applies, and none prints points',
      project([row('r1', undefined, { actual: { kind: 'not-applicable', because: 'x' } })]),
      {
        missing: [...at('rows.none-applicable', 'objective.indicators'), ...at('points.sum', 'objective.indicators')],
        subtotal: '9',
        reachable: undefined,
      },
    ],
    [
      'everything at once',
      project([row('r1', '90', { actual: undefined })], { executed: '5' }),
      {
        missing: [
          ...at('actual.missing', 'objective.indicators.0.actual'),
          ...at('funds.annual-missing', 'funds.annual'),
        ],
        subtotal: '0',
        reachable: '100',
      },
    ],
  ])('because %s', (_, p, expected) => expect(of(p)).toEqual(expected))

  it.each(['grades.scale', 'execution.points', 'silence.not-applicable', 'silence.points-sum', 'silence.rounding'])(
    'under a rulebook that does not state %s: nothing is final',
    (key) => {
      const others = Object.entries(national.norms).filter(([name]) => name !== key)
      const without = { ...national, norms: Object.fromEntries(others) }
      const { value } = evaluateProject(project(roads), normsOf('2021-12-31', without))
      if (value.status !== 'provisional') throw new Error(`final without ${key}`)
      expect(value.missing.map(({ code, params }) => [code, params['key']])).toContainEqual(['norm.absent', key])
    },
  )

  it('under the norms of 2014: what is absent is said, nothing is thrown, nothing is graded', () => {
    const { value, trace } = evaluateProject(project(roads), normsOf('2014-12-31'))
    if (value.status !== 'provisional') throw new Error('graded without a scale')
    expect(value.missing.every(({ code, severity }) => code === 'norm.absent' && severity === 'error')).toBe(true)
    const keys = value.missing.map(({ params }) => params['key'])
    expect(keys).toEqual(
      expect.arrayContaining(['grades.scale', 'execution.points', 'scoring.quantitative', 'silence.rounding']),
    )
    expect(new Set(keys).size).toBe(keys.length) // each once
    expect([value.subtotal, 'reachable' in value]).toEqual(['0', false])
    expect(JSON.parse(JSON.stringify(trace))).toStrictEqual(trace)
  })

  it('under a rulebook of its own that states points, grades and the rest, but not how a row is scored', () => {
    const told = Object.fromEntries(
      ['execution.points', 'grades.scale', 'silence.not-applicable', 'silence.points-sum'].map((key) => [
        key,
        national.norms[key]!.at(-1)!.value,
      ]),
    )
    const alone = layer(told as never, { extends: undefined as never })
    const { value } = evaluateProject(project(roads), normsOf('2021-12-31', alone))
    expect(value.status).toBe('provisional') // and not final with 0 for every row
  })
})

describe('rows that do not apply', () => {
  const evaluated = (indicators: Indicator[], norms = norms2021) =>
    evaluateProject(project(indicators, { annual: '1', executed: '1' }), norms).value
  const gone = row('r3', '10', { actual: { kind: 'not-applicable', because: '项目取消' } })

  it('leave their points to the others, execution keeps its own', () => {
    const value = evaluated([row('r1', '50', { actual: { kind: 'measured', value: '80' } }), row('r2', '30'), gone])
    expect(
      value.indicators.map(({ id, status, points, declaredPoints, score }) => [
        id,
        status,
        points,
        declaredPoints,
        score,
      ]),
    ).toEqual([
      ['r1', 'scored', '56.25', '50', '45'],
      ['r2', 'scored', '33.75', '30', '33.75'],
      ['r3', 'not-applicable', '10', undefined, undefined],
    ]) // 56.25 × 80 ÷ 100
    expect(value).toMatchObject({ status: 'final', score: '88.75', grade: 'good' })
  })

  it('print the rescaling in the trace', () => {
    const { trace } = evaluateProject(project([row('r1', '50'), row('r2', '30'), gone]), norms2021)
    expect(trace.parts.map(({ rule }) => rule)).toEqual([
      'scoring.score-execution',
      'scoring.rescale-points',
      'scoring.score-indicator',
      'scoring.score-indicator',
      'scoring.score-indicator',
      'scoring.sum-scores',
      'scoring.grade-total',
    ])
  })

  it('may count as zero in a place that says so', () =>
    expect(
      evaluated([row('r1', '50'), row('r2', '30'), gone], normsWith({ 'silence.not-applicable': { choice: 'zero' } })),
    ).toMatchObject({ status: 'final', score: '90' }))

  it('may be shared within the group; a group that is gone leaves the table short', () => {
    const within = normsWith({ 'silence.not-applicable': { choice: 'within-group' } })
    expect(evaluated([row('r1', '50'), row('r2', '30', { dimension: 'benefit' }), gone], within)).toMatchObject({
      status: 'final',
      score: '100',
    })
    const value = evaluated([row('r1', '50'), row('r2', '30'), { ...gone, dimension: 'satisfaction' }], within)
    expect(value).toMatchObject({
      status: 'provisional',
      missing: [{ code: 'points.sum', params: { sum: '80', expected: '90' } }],
    })
  })

  it('rescaled, still make 100 with points of three decimals', () => {
    const value = evaluated(
      [
        row('r1', '16.66'),
        row('r2', '16.675', { actual: { kind: 'not-applicable', because: 'x' } }),
        row('r3', '56.665'),
      ],
      normsWith({ 'silence.not-applicable': { choice: 'rescale' } }),
    )
    expect(value.status).toBe('final')
  })
})

describe('a parent row that repeats the points of its parts', () => {
  const evaluated = (indicators: Indicator[]) =>
    evaluateProject(project(indicators, { annual: '1', executed: '1' }), norms2021).value

  it('does not count beside them', () => {
    const value = evaluated([
      row('r1', '50', { actual: undefined }),
      row('r1a', '30', { partOf: 'r1' }),
      row('r1b', '20', { partOf: 'r1' }),
      row('r2', '40'),
    ])
    expect(value).toMatchObject({ status: 'final', score: '100' })
    expect(value.indicators.map(({ id, counted }) => [id, counted])).toEqual([
      ['r1', false],
      ['r1a', undefined],
      ['r1b', undefined],
      ['r2', undefined],
    ])
  })

  it('counts where a part has no points, and its parts do not', () => {
    const value = evaluated([
      row('r1', '50', { actual: { kind: 'measured', value: '80' } }),
      row('r1a', undefined, { partOf: 'r1', actual: undefined }),
      row('r2', '40'),
    ])
    expect(value).toMatchObject({ status: 'final', score: '90' }) // 10 + 40 + 40
  })

  it('warns where the parts do not add up', () => {
    const value = evaluated([
      row('r1', '50'),
      row('r1a', '30', { partOf: 'r1' }),
      row('r1b', '21', { partOf: 'r1' }),
      row('r2', '39'),
    ])
    expect(value).toMatchObject({ status: 'final', score: '100' })
    expect(said(value)).toEqual(['points.parts-sum at objective.indicators.0.points'])
  })

  it('keeps the open points of what does not count out of reach', () => {
    const value = evaluated([
      row('r1', '50', { actual: undefined }),
      row('r1a', '50', { partOf: 'r1', actual: undefined }),
      row('r2', '40'),
    ])
    expect(value).toMatchObject({ status: 'provisional', subtotal: '50', reachable: '100' })
  })
})

describe('what is not known is not there, not even as undefined', () => {
  it('of a project that names neither year, kind, department, unit nor field', () => {
    const { value } = evaluateProject(project(roads), norms2021)
    const printed = JSON.parse(JSON.stringify(value)) as object
    expect(value).toStrictEqual(printed)
    expect(Object.keys(value).filter((key) => /^(?:projectKind|year|department|unit|field)$/.test(key))).toEqual([])
  })

  it('of money nobody printed', () =>
    expect(evaluateProject(project(roads, {}), norms2021).value.funds).toStrictEqual({}))

  it('of an execution that earned nothing, and all of one that did: 10 × 90 ÷ 100', () => {
    const executions = [{}, undefined].map((funds) => evaluateProject(project(roads, funds), norms2021).value.execution)
    expect(executions[0]).toStrictEqual(JSON.parse(JSON.stringify(executions[0])))
    expect(executions[1]).toMatchObject({
      status: 'scored',
      score: '9',
      exact: { numerator: '900', denominator: '100' },
    })
  })
})

describe('the trace counts the points only where they are the reason', () => {
  const rulesIn = (indicators: Indicator[]) =>
    evaluateProject(project(indicators), norms2021).trace.parts.map(({ rule }) => rule)
  const [first, ...others] = roads

  it.each([
    ['not where all is well', roads, false],
    ['not where an actual is missing', [{ ...first!, actual: undefined }, ...others], false],
    ['where they do not make the rest of 100', others, true],
  ])('%s', (_, indicators, counted) => expect(rulesIn(indicators).includes('scoring.measure-points')).toBe(counted))
})
