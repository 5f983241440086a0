import {
  lanzhouNewArea,
  normsOn,
  unwrap,
  validateObjective,
  type Objective,
  type ValidationOptions,
} from 'budget-performance'
import { describe, expect, test } from 'vitest'
import { objectiveOf, type PrintedRow } from './rows.js'

const norms = unwrap(normsOn('2024-06-30'))
const codes = (objective: Objective, options: ValidationOptions = {}) =>
  validateObjective(objective, norms, { year: 2024, responsible: { id: '甲单位', kind: 'unit' }, ...options }).map(
    ({ code }) => code,
  )
const of = (rows: PrintedRow[], more: Partial<Objective> = {}) =>
  objectiveOf(rows, { statement: '改造35公里乡村道路', ...more })

const road: PrintedRow[] = [
  { level1: '产出指标', level2: '数量指标', name: '乡村道路硬化里程', target: '≥35公里', points: '20' },
  { level1: '产出指标', level2: '质量指标', name: '工程验收合格率', target: '=100%', points: '10' },
  { level1: '产出指标', level2: '时效指标', name: '完工时间', target: '2024年10月底前', points: '10' },
  { level1: '产出指标', level2: '成本指标', name: '每公里建设成本', target: '≤50万元/公里', points: '10' },
  { level1: '效益指标', level2: '社会效益指标', name: '受益群众人数', target: '≥4200人', points: '15' },
  { level1: '效益指标', level2: '经济效益指标', name: '运输时间缩短比例', target: '≥15%', points: '15' },
  { level1: '满意度指标', level2: '服务对象满意度指标', name: '沿线群众满意度', target: '≥90%', points: '10' },
]
const with2 = (changed: Partial<PrintedRow>, at = 0): Objective =>
  of(road.map((row, i) => (i === at ? { ...row, ...changed } : row)))

test('a sound objective has nothing against it, with money, period and public', () => {
  expect(
    codes(of(road), {
      servesPublic: true,
      funds: { annual: '17500000' },
      period: { from: '2024-01-01', to: '2024-12-31' },
      kind: 'one-off',
      name: '乡村道路硬化',
    }),
  ).toEqual([])
})

describe('structure', () => {
  test.each<[string, Objective, ValidationOptions, string[]]>([
    ['no benefit', of(road.slice(0, 4).concat(road.slice(6))), {}, ['objective.missing-dimension', 'points.sum']],
    ['no output', of(road.slice(4)), {}, ['objective.missing-dimension', 'points.sum']],
    [
      'no indicator at all',
      of([]),
      {},
      ['objective.missing-dimension', 'objective.missing-dimension', 'objective.satisfaction-undecided'],
    ],
    [
      'satisfaction missing where the public is served',
      of(road.slice(0, 6).concat({ ...road[0]!, name: '绿化里程', points: '10' })),
      { servesPublic: true },
      ['objective.missing-dimension'],
    ], // no document splits the 2015 points without satisfaction
    [
      'satisfaction missing where nobody is',
      of([...road.slice(0, 5), { ...road[5]!, points: '25' }]),
      { servesPublic: false },
      [],
    ],
    ['satisfaction where nobody is served', of(road), { servesPublic: false }, ['objective.satisfaction-unserved']],
    ['the sum leaves nothing for the execution rate', with2({ points: '30' }), {}, ['points.sum']],
    [
      'another split over the levels',
      of(road.map((row, i) => (i === 0 ? { ...row, points: '25' } : i === 4 ? { ...row, points: '10' } : row))),
      {},
      ['points.level1', 'points.level1'],
    ],
    [
      'a row without points',
      of(road.map((row, i) => (i === 0 ? { ...row, points: null } : row))),
      {},
      ['points.missing'],
    ],
    ['points that are none', with2({ points: '0' }), {}, ['indicator.points-not-positive', 'points.sum']],
    [
      'more than two decimals',
      of(road.map((row, i) => (i === 0 ? { ...row, points: '19.995' } : i === 1 ? { ...row, points: '10.005' } : row))),
      {},
      ['indicator.points-decimals', 'indicator.points-decimals'],
    ],
    ['no points printed', of(road.map((row) => ({ ...row, points: null }))), {}, ['points.undeclared']],
    ['an unknown framework', of(road, { framework: '1999' }), {}, ['objective.unknown-framework']],
    ['only blanks as the statement', of(road, { statement: ' \n　' }), {}, ['objective.blank-statement']],
    ['only symbols', of(road, { statement: '* _ -' }), {}, ['objective.blank-statement']],
    ['a macro statement', of(road, { statement: '实现公平正义' }), {}, ['objective.macro-statement']],
    ['a blank name', of(road), { name: ' ' }, ['objective.blank-name']],
    [
      'a period that runs backwards',
      of(road),
      { period: { from: '2024-12-31', to: '2024-01-01' } },
      ['period.reversed', 'indicator.deadline-outside-period'],
    ],
    ['nobody responsible', of(road), { responsible: undefined }, ['responsible.missing']],
    [
      'a one-off project of upkeep',
      of(road.map((row) => ({ ...row, name: `日常养护${row.name}` }))),
      { kind: 'one-off' },
      ['objective.kind-mismatch'],
    ],
  ])('%s', (_, objective, options, expected) => {
    expect(codes(objective, options)).toEqual(expected)
  })

  test('the framework it was written to decides on levels', () => {
    const sustained = of(
      road.map((row, i) =>
        i === 5 ? { ...row, level2: '可持续影响指标', name: '路面设计使用年限', target: '≥15年' } : row,
      ),
    )
    expect(codes(sustained)).toEqual([])
    expect(codes({ ...sustained, framework: '2021' })).toEqual([
      'indicator.not-in-framework',
      'indicator.not-in-framework',
    ]) // cost under output, and sustained effect
    const cost = of(
      road.map((row, i) =>
        i === 3
          ? { ...row, level1: '成本指标', level2: '经济成本指标', points: '20' }
          : i === 0
            ? { ...row, points: '20' }
            : i > 3 && i < 6
              ? { ...row, points: '10' }
              : row,
      ),
    )
    expect(codes(cost)).toEqual([]) // cost at level 1: inferred to be 2021, 20 + 40 + 20 + 10
    expect(codes({ ...cost, indicators: cost.indicators.filter(({ category }) => category !== 'quality') })).toEqual([
      'objective.missing-category',
      'points.sum',
    ])
  })
})

describe('money, periods and other rows', () => {
  const funds = { annual: '1000000' }
  test.each<[string, PrintedRow[], ValidationOptions, string]>([
    [
      'caps over the budget',
      [
        { level2: '成本指标', name: '土建成本', target: '≤70万元' },
        { level2: '成本指标', name: '设备成本', target: '≤40万元' },
      ],
      { funds },
      'objective.costs-over-budget',
    ],
    [
      'one cap over the budget',
      [{ level2: '成本指标', name: '项目总成本', target: '≤120万元' }],
      { funds },
      'indicator.cost-cap-not-binding',
    ],
    [
      'price times count over the budget',
      [
        { level2: '数量指标', name: '培训人数', target: '≥1100人' },
        { level2: '成本指标', name: '人均培训成本', target: '≤1000元/人' },
      ],
      { funds },
      'indicator.cost-times-count',
    ],
    [
      'a strict cap equal to the budget',
      [{ level2: '成本指标', name: '维护成本', target: '<100万元' }],
      { funds },
      'indicator.strict-cost-cap',
    ],
    [
      'sources that do not add up',
      [],
      {
        funds: {
          annual: '10',
          sources: [
            { name: '中央', annual: '4' },
            { name: '地方', annual: '5' },
          ],
        },
      },
      'funds.sum-mismatch',
    ],
    [
      'a deadline after the year',
      [{ level2: '时效指标', name: '完工时间', target: '2025年3月底前' }],
      {},
      'indicator.deadline-outside-period',
    ],
    [
      'the same row twice',
      [
        { level2: '数量指标', name: '培训人数', target: '≥10人' },
        { level2: '数量指标', name: '★培训人数', target: '≥10人' },
      ],
      {},
      'indicator.duplicate',
    ],
    [
      'output and benefit',
      [
        { level2: '数量指标', name: '新建公厕数量', target: '≥50座' },
        { level2: '社会效益指标', name: '新增公厕个数', target: '≥50座' },
      ],
      {},
      'indicator.output-benefit-duplicate',
    ],
    [
      'a part above its whole',
      [
        { level2: '数量指标', name: '女职工培训人数', target: '≥30人' },
        { level2: '数量指标', name: '职工培训人数', target: '≥20人' },
      ],
      {},
      'indicator.subset-suspected',
    ],
    [
      'one row with all the points',
      [{ level2: '数量指标', name: '培训人数', target: '≥10人', points: '90' }],
      {},
      'objective.single-indicator',
    ],
    [
      '元 among 万元',
      [
        { level2: '数量指标', name: '发放贷款金额', target: '≥72890元' },
        { level2: '成本指标', name: '总成本', target: '≤9万元' },
      ],
      {},
      'indicator.unit-mixed',
    ],
  ])('%s', (_, rows, options, code) => {
    expect(codes(of(rows), options)).toContain(code)
  })
  test('within the budget, a part within its whole, direct and indirect side by side: nothing', () => {
    const rows: PrintedRow[] = [
      { level2: '数量指标', name: '培训人数', target: '≥900人' },
      { level2: '成本指标', name: '人均培训成本', target: '≤1000元/人' },
      { level2: '社会效益指标', name: '受益人数', target: '≥900人' },
      { level2: '社会效益指标', name: '间接受益人数', target: '≥3000人' },
      { level2: '数量指标', name: '女性培训人数', target: '≥300人' },
    ]
    expect(
      codes(of(rows), { funds }).filter(
        (code) => code !== 'objective.satisfaction-undecided' && code !== 'points.undeclared',
      ),
    ).toEqual([])
  })
})

test('a benefit per head is a promise to people, a sum of the same is a cost: only the sum asks for a ceiling', () => {
  const found = (target: string) => codes(of([{ level2: '成本指标', name: '困难群众补助', target }]))
  expect(['≥500元/人', '≥500元每人', '≥500元'].map((target) => found(target).includes('indicator.direction'))).toEqual([
    false,
    false,
    true,
  ])
})

test('what does good is no cost, unless an amount of money is what it costs', () => {
  const found = (name: string, target: string) => codes(of([{ level2: '社会成本指标', name, target }]))
  expect(
    [found('环境改善投入金额', '≤100万元'), found('环境改善程度', '≥3级')].map((each) =>
      each.includes('indicator.benefit-as-cost'),
    ),
  ).toEqual([false, true])
})

describe('words and checks of others', () => {
  const vague = (target: string): Objective => of([{ level2: '社会效益指标', name: '群众出行', target }])
  test('the caller’s lexicon adds to the one that ships', () => {
    const lexicons = [{ id: 'vague-degree', words: ['倍儿棒', ''], examples: ['倍儿棒'] }]
    expect(
      [codes(vague('倍儿棒')), codes(vague('倍儿棒'), { lexicons })].map((found) =>
        found.includes('indicator.vague-value'),
      ),
    ).toEqual([false, true])
    expect(codes(of(road), { lexicons })).toEqual([])
  })
  test('so does a rulebook’s', () => {
    const layer = {
      ...lanzhouNewArea,
      norms: {
        ...lanzhouNewArea.norms,
        'validation.lexicons': [
          {
            from: '2021-01-01',
            basis: [{ document: lanzhouNewArea.documents[0]!.id }],
            seen: 'practice' as const,
            value: [{ id: 'vague-degree', words: ['倍儿棒'], examples: ['倍儿棒'] }],
          },
        ],
      },
    }
    expect(validateObjective(vague('倍儿棒'), unwrap(normsOn('2024-06-30', layer))).map(({ code }) => code)).toContain(
      'indicator.vague-value',
    )
  })
  test('a caller’s check speaks of its indicator, or from the objective’s root; at prefixes both', () => {
    const check = () => [
      { code: 'not-achievable', severity: 'warning' as const, path: ['target'], params: {} },
      { code: 'goal-uncovered', severity: 'info' as const, path: ['statement'], params: {} },
    ]
    const found = validateObjective(vague('好'), norms, { checks: [check], at: ['objective'] })
    expect(
      found
        .filter(({ code }) => code === 'not-achievable' || code === 'goal-uncovered')
        .map(({ path, row }) => [path.join('.'), row]),
    ).toEqual([
      ['objective.indicators.0.target', 'r1'],
      ['objective.statement', undefined],
    ])
  })
})

describe('a target that cannot be read', () => {
  test('is told once, at its cell, and is neither words to improve nor a missing value', () => {
    const row = {
      id: 'r1',
      dimension: 'output' as const,
      category: 'quantity' as const,
      name: '养护里程',
      points: '60',
      target: { kind: 'unreadable' as const, text: '≥5x/' },
    }
    const issues = validateObjective({ statement: '完成养护', indicators: [row] }, norms)
    expect(issues.filter(({ row: of }) => of === 'r1')).toEqual([
      {
        code: 'target.unreadable',
        severity: 'error',
        path: ['indicators', 0, 'target'],
        row: 'r1',
        params: { cell: '≥5x/' },
      },
    ])
  })
})

test('two values in one cell are a list, whatever stands behind each', () => {
  const row = { id: 'r1', dimension: 'output' as const, category: 'quantity' as const, name: '设备数量', points: '60' }
  const of = (text: string) =>
    validateObjective({ statement: '购置', indicators: [{ ...row, target: { kind: 'statement', text } }] }, norms)
  expect(of('10台;20套').map(({ code }) => code)).toContain('indicator.value-vector')
  expect(of('1;2').map(({ code }) => code)).toContain('indicator.value-vector')
})
