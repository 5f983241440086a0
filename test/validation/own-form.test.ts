import {
  categoriesOn,
  describeIssue,
  en,
  normsOn,
  parseRulebook,
  readProject,
  unwrap,
  validateObjective,
  zhCN,
  type Objective,
} from 'budget-performance'
import { describe, expect, test } from 'vitest'
import { objectiveOf } from './rows.js'

/** A department's own form: level-1 names of its own, several of them neither output nor benefit. */
const own = (id: string, zh: string, more: object = {}) => ({
  id,
  dimension: 'other',
  label: { zh },
  categories: [],
  ...more,
})
const layer = {
  schema: 'budget-performance/rulebook@1',
  id: 'some-department',
  title: { zh: '某部门整体支出目标表' },
  extends: 'national',
  documents: [{ id: '某财〔2022〕1号', title: '部门整体支出绩效目标申报表', seen: 'text' }],
  norms: {
    'objective-framework.department': [
      {
        from: '2022-01-01',
        basis: [{ document: '某财〔2022〕1号' }],
        seen: 'text',
        value: {
          dimensions: [
            own('operating-cost', '运行成本', { dimension: 'cost', required: 'always' }),
            own('management', '管理效率', {
              required: 'always',
              categories: [
                { category: 'other', label: { zh: '预算管理' } },
                { category: 'other', label: { zh: '资产管理' } },
              ],
            }),
            own('performance', '履职效能', {
              required: 'always',
              categories: [{ category: 'other', label: { zh: '部门重点工作' } }],
            }),
            own('social', '社会效应', { names: ['社会效益'] }),
            own('sustained', '可持续发展指标'),
            {
              dimension: 'satisfaction',
              label: { zh: '满意度' },
              required: 'where-served',
              categories: [{ category: 'satisfaction', label: { zh: '服务对象满意度' } }],
            },
          ],
        },
      },
    ],
    'points.level1.department': [
      {
        from: '2022-01-01',
        basis: [{ document: '某财〔2022〕1号' }],
        seen: 'text',
        value: [
          {
            cost: true,
            satisfaction: true,
            points: { satisfaction: '10' },
            own: { 'operating-cost': '20', management: '20', performance: '30', social: '5', sustained: '5' },
          },
        ],
      },
    ],
  },
}
const norms = unwrap(normsOn('2024-06-30', unwrap(parseRulebook(layer))))
const rows = [
  { level1: '运行成本', level2: '公用经费控制', name: '人均公用经费', target: '≤2万元/人', points: '20' },
  { level1: '管理效率', level2: '预算管理', name: '预算编制准确率', target: '≥95%', points: '20' },
  { level1: '履职效能', level2: '部门重点工作', name: '完成水利工程检查处数', target: '≥30处', points: '30' },
  { level1: '社会效应', level2: '防汛减灾', name: '洪涝灾害人员转移及时率', target: '≥98%', points: '5' },
  { level1: '可持续发展', level2: '人才队伍', name: '技术骨干培训人数', target: '≥40人', points: '5' },
  { level1: '满意度', level2: '服务对象满意度', name: '用水户满意度', target: '≥90%', points: '10' },
]
const of = (given: typeof rows, more: Partial<Objective> = {}, options: object = {}) =>
  validateObjective({ ...objectiveOf(given), framework: 'department', ...more }, norms, {
    servesPublic: true,
    responsible: { id: '区水务局', kind: 'department' },
    year: 2024,
    ...options,
  })
const codes = (issues: { code: string; row?: string | undefined; params: Record<string, string> }[]) =>
  issues.map(({ code, row, params }) => [code, row ?? params.label])

describe('a department’s own form is data of a layer', () => {
  test('a sound table of it is sound', () => {
    expect(codes(of(rows))).toEqual([])
  })
  test.each([
    ['管理效率', 1],
    ['履职效能', 2],
    ['运行成本', 0],
  ] as const)('without %s it is told which of its own dimensions is missing', (label, at) => {
    const missing = of(rows.filter((_, i) => i !== at)).filter(({ code }) => code === 'objective.missing-dimension')
    expect(missing.map(({ params }) => params.label)).toEqual([label])
    expect(describeIssue(missing[0]!, zhCN)).toContain(label)
    expect(describeIssue(missing[0]!, zhCN)).not.toContain('department年版')
    expect(describeIssue(missing[0]!, en)).toContain('department')
  })
  test('a dimension that is not required may be missing', () => {
    expect(
      codes(of(rows.filter((_, i) => i !== 3)).filter(({ code }) => code === 'objective.missing-dimension')),
    ).toEqual([])
  })
  test('another name the layer gives for it counts', () => {
    expect(
      codes(of(rows.map((row) => ({ ...row, level1: row.level1 === '社会效应' ? '社会效益指标' : row.level1 })))),
    ).toEqual([])
  })
  test('execution is what 管理效率 asks of a department: no blame', () => {
    expect(codes(of(rows.map((row) => (row.level1 === '管理效率' ? { ...row, name: '预算执行率' } : row))))).toEqual([])
  })
  test('a level 1 the form has not is named with those it has', () => {
    const issues = of([
      ...rows,
      { level1: '投入', level2: '其他', name: '会议次数', target: '≥3次', points: '0.5' },
    ]).filter(({ code }) => code === 'indicator.dimension-unknown')
    expect(codes(issues)).toEqual([['indicator.dimension-unknown', 'r7']])
    for (const locale of [zhCN, en]) expect(describeIssue(issues[0]!, locale)).toMatch(/投入.*运行成本.*满意度/)
  })
  test('a level 2 of another of its dimensions is a level mismatch', () => {
    const issues = of(rows.map((row) => (row.level2 === '部门重点工作' ? { ...row, level1: '管理效率' } : row)))
    expect(codes(issues.filter(({ code }) => code === 'indicator.level-mismatch'))).toEqual([
      ['indicator.level-mismatch', 'r3'],
    ])
    expect(issues.find(({ code }) => code === 'indicator.level-mismatch')?.params.expected).toBe('履职效能')
  })
  test('each of its dimensions has its own points', () => {
    const moved = rows.map((row) =>
      row.level1 === '管理效率'
        ? { ...row, points: '15' }
        : row.level1 === '可持续发展'
          ? { ...row, points: '10' }
          : row,
    )
    expect(
      of(moved)
        .filter(({ code }) => code === 'points.level1')
        .map(({ params }) => [params.label, params.sum, params.expected]),
    ).toEqual([
      ['管理效率', '15', '20'],
      ['可持续发展指标', '10', '5'],
    ])
  })
  test('a select can tell them apart', () => {
    expect(categoriesOn(norms, 'department').map(({ own: id, dimension, label }) => [id, dimension, label.zh])).toEqual(
      [
        ['management', 'other', '预算管理'],
        ['management', 'other', '资产管理'],
        ['performance', 'other', '部门重点工作'],
        [undefined, 'satisfaction', '服务对象满意度'],
      ],
    )
  })
  test('the printed level 1 comes through the form’s door', () => {
    const { objective } = unwrap(readProject({ name: '区水务局', indicators: rows }, norms)).project
    expect(
      codes(
        validateObjective({ ...objective, framework: 'department', statement: '2024年' }, norms, {
          servesPublic: true,
          responsible: { id: '区水务局', kind: 'department' },
        }),
      ),
    ).toEqual([])
  })
  test('one id twice in a framework is refused', () => {
    const twice = JSON.stringify(layer).replace('"id":"management"', '"id":"operating-cost"')
    expect(parseRulebook(JSON.parse(twice)).issues.map(({ path }) => path.slice(-4).join('.'))).toEqual([
      'value.dimensions.1.id', // the second of the two
    ])
  })
})

describe('the tasks of the year with their amounts', () => {
  test('are what the budget is made of: a task no row speaks of is named', () => {
    const components = [
      { name: '水利工程检查', amount: '600000' },
      { name: '河湖水质监测', amount: '400000' },
    ]
    expect(
      of(rows, {}, { funds: { annual: '1000000', components } }).map(({ code, params }) => [
        code,
        params.name,
        params.amount,
      ]),
    ).toEqual([['funds.component-unpromised', '河湖水质监测', '400000']])
  })
})

describe('mid-term beside annual', () => {
  const mid = (target: string, name = '完成水利工程检查处数') =>
    objectiveOf([{ level1: '履职效能', level2: '部门重点工作', name, target }])
  const found = (midTerm: Objective) => of(rows, {}, { midTerm }).map(({ code, row }) => [code, row])
  test('a year that promises more than the whole period contradicts it', () => {
    expect(found(mid('≥29处'))).toEqual([['indicator.beyond-mid-term', 'r3']])
    expect(found(mid('≥30处'))).toEqual([])
    expect(found(mid('≥90处'))).toEqual([])
  })
  test('another name or another unit is another promise', () => {
    expect([found(mid('≥1处', '河道巡查处数')), found(mid('≥1次'))]).toEqual([[], []])
  })
  test('a rate that shall fall over the years may be higher now', () => {
    const annual = objectiveOf([{ level2: '质量指标', name: '管网漏损率', target: '≤12%' }])
    const midTerm = objectiveOf([{ level2: '质量指标', name: '管网漏损率', target: '≤9%' }])
    expect(validateObjective(annual, norms, { midTerm }).map(({ code }) => code)).not.toContain(
      'indicator.beyond-mid-term',
    )
  })
  test('a cap of money for the year above that of the period does contradict it', () => {
    const annual = objectiveOf([{ level2: '成本指标', name: '工程总成本', target: '≤120万元' }])
    const midTerm = objectiveOf([{ level2: '成本指标', name: '工程总成本', target: '≤1000000元' }])
    expect(
      validateObjective(annual, norms, { midTerm })
        .filter(({ code }) => code === 'indicator.beyond-mid-term')
        .map(({ params }) => [params.value, params.limit, params.unit]),
    ).toEqual([['120', '100', '万元']])
  })
})
