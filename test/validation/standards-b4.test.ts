import {
  compareToStandard,
  describeIssue,
  en,
  findStandard,
  normsOn,
  parseIndicatorLibrary,
  unwrap,
  validateObjective,
  zhCN,
  type Indicator,
  type IndicatorStandard,
} from 'budget-performance'
import { describe, expect, test } from 'vitest'
import { fc } from '../support/property.js'

const source = { document: '某市支出标准（示例）', seen: 'practice' } as const
const libraryOf = (...standards: Partial<IndicatorStandard>[]) =>
  unwrap(
    parseIndicatorLibrary({
      schema: 'budget-performance/indicator-library@1',
      id: 'lib',
      title: { zh: '示例库' },
      field: '水利',
      standards: standards.map((standard, i) => ({
        id: `s${String(i)}`,
        scope: 'common',
        name: '合格率',
        dimension: 'output',
        category: 'quality',
        unit: '%',
        direction: 'up',
        ...standard,
      })),
    }),
  )
const row = (name: string, value: string, unit: string, more: Partial<Indicator> = {}): Indicator => ({
  id: 'r1',
  dimension: 'output',
  category: 'quality',
  name,
  target: { kind: 'measure', comparison: 'at-least', value, unit },
  ...more,
})
const said = (issues: { code: string }[]) => issues.map(({ code }) => code)

describe('a good measure denied is another measure', () => {
  const library = libraryOf({ range: { from: '95', to: '100', source } })
  test('不合格率 is not 合格率, so nobody is told to raise it', () => {
    const rejects = row('水样不合格率', '2', '%', {
      target: { kind: 'measure', comparison: 'at-most', value: '2', unit: '%' },
    })
    expect(findStandard(library, '水样不合格率')).toBeUndefined()
    expect(said(compareToStandard(rejects, library).issues)).toEqual(['standard.not-found'])
  })
  test.each(['未达标率', '投诉不满意率', '非合格率'])('%s', (name) => {
    expect(findStandard(libraryOf({ name: '达标率' }, { name: '满意率' }, {}), name)).toBeUndefined()
  })
  test('it has its own standard where the library has one, and 水样合格率 still ends in 合格率', () => {
    const both = libraryOf({}, { name: '不合格率', direction: 'down' })
    expect([findStandard(both, '水样不合格率')?.id, findStandard(both, '水样合格率')?.id]).toEqual(['s1', 's0'])
  })
})

describe('lines the caller draws against history and peers', () => {
  const library = libraryOf({ name: '培训人次', unit: '人次', category: 'quantity' })
  const trained = (value: string) => row('培训人次', value, '人次', { category: 'quantity' })
  const history = [
    { label: '2022', value: '400' },
    { label: '2023', value: '500' },
  ]
  const lines = { oversizeRatioToBestHistory: '1.3', undersizeRatioToWorstHistory: '0.8' }
  const of = (value: string, given: object = { history, lines }) =>
    compareToStandard(trained(value), library, given).issues.filter(({ code }) => code.startsWith('standard.line'))
  test('above the line times the best year, and the figures are in the sentence', () => {
    const [issue] = of('651') // 651 ÷ 500 = 1.302 > 1.3
    expect([issue?.code, issue?.params.ratio, issue?.params.limit]).toEqual(['standard.line-exceeded', '1.302', '1.3'])
    expect(describeIssue(issue!, zhCN)).toContain('651人次')
    for (const figure of ['651', '500', '2023', '1.302', '1.3']) {
      expect(describeIssue(issue!, zhCN)).toContain(figure)
      expect(describeIssue(issue!, en)).toContain(figure)
    }
  })
  test('on the line is not above it', () => {
    expect(of('650')).toEqual([]) // 650 ÷ 500 = 1.3
  })
  test('below the line times the worst year', () => {
    expect(of('319').map(({ code, params }) => [code, params.ratio, params.other, params.label])).toEqual([
      ['standard.line-undercut', '0.7975', '400', '2022'], // 319 ÷ 400
    ])
    expect(of('320')).toEqual([])
  })
  test('a quotient that would round onto its line is told with more decimals', () => {
    const close = compareToStandard(trained('65000001'), library, {
      history: [{ label: '2023', value: '50000000' }],
      lines: { oversizeRatioToBestHistory: '1.3' },
    }).issues.find(({ code }) => code === 'standard.line-exceeded')
    expect(close?.params.ratio).toBe('1.30000002') // 65000001 ÷ 50000000
  })
  test('where less is better, the best year is the smallest', () => {
    const hours = row('办理时限', '10', '天', {
      category: 'timeliness',
      target: { kind: 'measure', comparison: 'at-most', value: '10', unit: '天' },
    })
    const { issues } = compareToStandard(hours, library, {
      history: [
        { label: '2022', value: '5' },
        { label: '2023', value: '8' },
      ],
      lines: { oversizeRatioToBestHistory: '1.5' },
    })
    expect(issues.map(({ code, params }) => [code, params.other, params.ratio])).toContainEqual([
      'standard.line-exceeded',
      '5',
      '2', // 10 ÷ 5
    ])
  })
  test('peers have lines of their own, history’s do not hold for them', () => {
    const peers = [{ label: '邻区', value: '400' }]
    expect(of('800', { peers, lines })).toEqual([])
    expect(of('800', { peers, lines: { oversizeRatioToBestPeer: '1.5' } }).map(({ params }) => params.of)).toEqual([
      'peer',
    ])
    expect(of('100', { peers, lines: { undersizeRatioToWorstPeer: '0.5' } }).map(({ params }) => params.ratio)).toEqual(
      ['0.25'],
    )
  })
  test('without lines, without history and against zero nothing is drawn', () => {
    expect(of('9999', { history })).toEqual([])
    expect(of('9999', { lines })).toEqual([])
    expect(of('9999', { lines, history: [{ label: '2023', value: '0' }] })).toEqual([])
  })
  test('lines hold for a row the library has not', () => {
    expect(
      said(
        compareToStandard(row('机柜数量', '70', '台', { category: 'quantity' }), library, {
          history: [{ label: '2023', value: '50' }],
          lines,
        }).issues,
      ),
    ).toEqual(['standard.line-exceeded', 'standard.not-found'])
  })
})

describe('a range for so much money', () => {
  const library = libraryOf({
    name: '整治河道长度',
    unit: '米',
    category: 'quantity',
    range: { from: '200', to: '600', per: { amount: '1000000' }, source },
  })
  const river = (value: string) => row('整治河道长度', value, '米', { category: 'quantity' })
  const of = (value: string, annual?: string) =>
    compareToStandard(river(value), library, annual ? { funds: { annual } } : {})
  test('200–600 per 1,000,000 is 300–900 for 1,500,000', () => {
    expect(['299.99', '300', '900', '900.01'].map((value) => of(value, '1500000').position)).toEqual([
      'below',
      'within',
      'within',
      'above',
    ])
    const [issue] = of('250', '1500000').issues
    expect([issue?.code, issue?.params.from, issue?.params.to]).toEqual(['standard.too-low', '300', '900'])
    for (const figure of ['250', '300', '1500000', '1000000']) expect(describeIssue(issue!, zhCN)).toContain(figure)
  })
  test('a bound that does not end is compared exactly and told so that its side shows', () => {
    const { position, issues } = of('66.6666', '333333') // 200 × 333333 ÷ 1000000 = 66.6666
    expect([position, issues]).toEqual(['within', []])
    expect(of('66.66659', '333333').issues[0]?.params.from).toBe('66.6666')
  })
  test('without the money it is said what is missing', () => {
    expect([of('250').position, said(of('250').issues)]).toEqual([undefined, ['standard.funds-needed']])
    expect(said(compareToStandard(river('250'), library, { funds: { annual: '0' } }).issues)).toEqual([
      'standard.funds-needed',
    ])
  })
  test('an amount of nothing is refused by the door', () => {
    const bad = {
      ...libraryOf({}),
      standards: [{ ...libraryOf({}).standards[0], range: { from: '1', per: { amount: '0' }, source } }],
    }
    expect(said(parseIndicatorLibrary(bad).issues)).toEqual(['standard.amount-not-positive'])
  })
})

describe('money ÷ count against a unit cost', () => {
  const library = libraryOf(
    { id: 'trained', name: '培训人次', unit: '人次', category: 'quantity' },
    {
      id: 'price',
      name: '人均培训成本',
      unit: '元/人次',
      category: 'cost',
      direction: 'down',
      unitCostOf: 'trained',
      range: { from: '300', to: '550', source },
    },
  )
  const trained = (value: string, more: Partial<Indicator> = {}) =>
    row('培训人次', value, '人次', { category: 'quantity', ...more })
  const of = (value: string, annual = '120000') =>
    compareToStandard(trained(value), library, { funds: { annual } }).issues.filter(({ code }) =>
      code.startsWith('standard.unit-cost'),
    )
  test('120,000 for 200 is 600 each: above 550', () => {
    const [issue] = of('200')
    expect([issue?.code, issue?.params.ratio]).toEqual(['standard.unit-cost-high', '600'])
    for (const figure of ['120000', '200', '600', '550']) {
      expect(describeIssue(issue!, zhCN)).toContain(figure)
      expect(describeIssue(issue!, en)).toContain(figure)
    }
  })
  test('120,000 for 500 is 240 each: below 300; for 300 it is 400, inside', () => {
    expect(of('500').map(({ code, params }) => [code, params.ratio])).toEqual([['standard.unit-cost-low', '240']])
    expect(of('300')).toEqual([])
  })
  test('on a bound it is inside', () => {
    expect([of('400'), of('200', '110000')]).toEqual([[], []]) // 300 and 550 each
  })
  test('a third of a yuan is not rounded onto the bound', () => {
    expect(of('3', '1651').map(({ params }) => params.ratio)).toEqual(['550.3333'])
    expect(of('300000', '165000001').map(({ params }) => params.ratio)).toEqual(['550.000003'])
  })
  test('another unit, no money, no count: nothing is divided', () => {
    expect(
      said(
        compareToStandard(
          trained('200', { target: { kind: 'measure', comparison: 'at-least', value: '200', unit: '期' } }),
          library,
          { funds: { annual: '120000' } },
        ).issues,
      ),
    ).toEqual(['standard.no-range'])
    expect(of('0')).toEqual([])
    expect(said(compareToStandard(trained('200'), library).issues)).toEqual(['standard.no-range'])
  })
  test('a standard that prices another is in the library', () => {
    const bad = { ...library, standards: library.standards.slice(1) }
    expect(parseIndicatorLibrary(bad).issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['standard.prices-unknown', 'standards.0.unitCostOf'],
    ])
  })
})

describe('a range as target', () => {
  const library = libraryOf({ range: { from: '90', to: '98', source } })
  const between = (from: string, to: string) =>
    row('工程合格率', '', '%', { target: { kind: 'range', from, to, unit: '%' } })
  test.each([
    ['90', '98', 'within', []],
    ['85', '95', 'below', ['standard.too-low']],
    ['95', '99', 'above', ['standard.too-large']],
    ['85', '99', 'below', ['standard.too-low', 'standard.too-large']],
  ])('%s–%s lies %s', (from, to, position, codes) => {
    const { position: found, issues } = compareToStandard(between(from, to), library)
    expect([found, said(issues)]).toEqual([position, codes])
  })
  test('its ends are held against history', () => {
    const { against, issues } = compareToStandard(between('85', '99'), libraryOf({}), {
      history: [{ label: '2023', value: '90' }],
      lines: { oversizeRatioToBestHistory: '1.05', undersizeRatioToWorstHistory: '0.95' },
    })
    expect(said(issues)).toEqual(['standard.line-exceeded', 'standard.line-undercut', 'standard.no-range'])
    expect(against).toEqual([]) // a change from one value to a range is no figure
  })
})

describe('in the check of an objective', () => {
  const norms = unwrap(normsOn('2024-06-30'))
  const library = libraryOf({ range: { from: '95', to: '100', source } })
  test('each row is compared with its standard, history and lines; a row without a standard says nothing', () => {
    const issues = validateObjective(
      { statement: '2024年', indicators: [row('工程合格率', '90', '%'), row('系统可用率', '99', '%', { id: 'r2' })] },
      norms,
      {
        library,
        history: { r2: [{ label: '2023', value: '50' }] },
        lines: { oversizeRatioToBestHistory: '1.5' },
        at: ['objective'],
      },
    ).filter(({ code }) => code.startsWith('standard.'))
    expect(issues.map(({ code, row: id, path }) => [code, id, path.join('.')])).toEqual([
      ['standard.too-low', 'r1', 'objective.indicators.0.target'],
      ['standard.line-exceeded', 'r2', 'objective.indicators.1.target'],
    ])
  })
})

describe('whose money a row is divided by', () => {
  const norms = unwrap(normsOn('2024-06-30'))
  const library = libraryOf(
    { id: 'trained', name: '培训人次', unit: '人次', category: 'quantity' },
    {
      id: 'price',
      name: '人均培训成本',
      unit: '元/人次',
      category: 'cost',
      direction: 'down',
      unitCostOf: 'trained',
      range: { to: '550', source },
    },
  )
  const trained = row('教师培训人次', '200', '人次', { category: 'quantity' })
  const books = row('采购图书册数', '5000', '册', { id: 'r2', category: 'quantity' })
  const of = (indicators: Indicator[], funds: object) =>
    validateObjective({ statement: '2024年', indicators }, norms, { library, funds })
      .filter(({ code }) => code.startsWith('standard.unit-cost'))
      .map(({ params }) => params.amount)
  test('the whole budget, where no other quantity is promised', () => {
    expect(of([trained], { annual: '120000' })).toEqual(['120000'])
  })
  test('the part that this row alone speaks of', () => {
    const components = [
      { name: '教师培训费', amount: '111000' },
      { name: '图书购置费', amount: '9000' },
    ]
    expect(of([trained, books], { annual: '120000', components })).toEqual(['111000'])
  })
  test('nobody can tell, where several quantities share one budget', () => {
    expect(of([trained, books], { annual: '120000' })).toEqual([])
    expect(
      of([trained, row('学员培训人次', '9', '人次', { id: 'r3', category: 'quantity' })], {
        annual: '120000',
        components: [{ name: '培训费', amount: '120000' }],
      }),
    ).toEqual([])
  })
})

test('law: twice the money is twice the range, and a value scaled with it keeps its place', () => {
  const library = libraryOf({
    name: '整治河道长度',
    unit: '米',
    category: 'quantity',
    range: { from: '200', to: '600', per: { amount: '1000000' }, source },
  })
  const place = (value: number, budget: number) =>
    compareToStandard(row('整治河道长度', String(value), '米', { category: 'quantity' }), library, {
      funds: { annual: String(budget) },
    }).position
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.integer({ min: 1, max: 9_000_000 }),
      fc.integer({ min: 2, max: 9 }),
      (value, budget, times) => {
        expect(place(value * times, budget * times)).toBe(place(value, budget))
      },
    ),
  )
})
