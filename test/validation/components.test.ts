import { describeIssue, en, normsOn, parseFunds, unwrap, validateObjective, zhCN, type Funds } from 'budget-performance'
import { describe, expect, test } from 'vitest'
import { fc } from '../support/property.js'
import { heldComponents } from './held-out-b4.js'
import { objectiveOf, type PrintedRow } from './rows.js'

const norms = unwrap(normsOn('2024-06-30'))
const saidOf = (rows: PrintedRow[], funds: Funds, statement = '完成全年任务') =>
  validateObjective(objectiveOf(rows, { statement }), norms, { year: 2024, funds }).filter(({ code }) =>
    code.startsWith('funds.'),
  )
const quantity = (name: string, target = '≥10个'): PrintedRow => ({ level2: '数量指标', name, target })
const spoken = (part: string, name: string, statement?: string): boolean =>
  saidOf([quantity(name)], { components: [{ name: part, amount: '1' }] }, statement).length === 0

describe('what a budget is made of, against what is promised', () => {
  const rows = [quantity('教师培训人次', '≥300人次')]
  test('a part no row speaks of is named with its amount', () => {
    const issues = saidOf(rows, {
      annual: '500000',
      components: [
        { name: '教师培训费', amount: '200000' },
        { name: '实验室设备购置费', amount: '300000' },
      ],
    })
    expect(issues.map(({ code, path, params }) => [code, path.join('.'), params.name, params.amount])).toEqual([
      ['funds.component-unpromised', 'funds.components.1', '实验室设备购置费', '300000'],
    ])
    for (const locale of [zhCN, en]) expect(describeIssue(issues[0]!, locale)).toMatch(/实验室设备购置费.*300000/)
  })
  test('the statement may speak of it, in the part’s own words', () => {
    expect(spoken('实验室设备购置费', '教师培训人次')).toBe(false)
    expect(spoken('实验室设备购置费', '教师培训人次', '为12所学校添置实验室设备')).toBe(true)
  })
  test('a word in common with it is not enough', () => {
    expect(spoken('学生营养餐补助', '学生家长满意度')).toBe(false) // two of five characters
    expect(spoken('学生营养餐补助', '学生营养改善人数')).toBe(true) // four of five
  })
  test('so may a target in words', () => {
    expect(
      saidOf([{ level2: '质量指标', name: '项目成果', target: '实验室设备通过验收' }], {
        components: [{ name: '实验室设备购置费', amount: '1' }],
      }),
    ).toEqual([])
  })
  test('what a project needs beside its works is an info: no row need speak of it', () => {
    for (const name of ['项目管理费', '不可预见费', '监理费', '其他费用', '差旅费'])
      expect(
        saidOf(rows, { components: [{ name, amount: '5000' }] }).map(({ code, severity }) => `${severity} ${code}`),
      ).toEqual(['info funds.component-supporting'])
  })
  test('a part of nothing promises nothing', () => {
    expect(saidOf(rows, { components: [{ name: '实验室设备购置费', amount: '0' }] })).toEqual([])
  })
  test('parts that do not add up to the budget, to the cent', () => {
    const of = (annual: string) =>
      saidOf(rows, {
        annual,
        components: [
          { name: '教师培训费', amount: '200000.01' },
          { name: '教材费', amount: '0' },
        ],
      }).map(({ code, params }) => [code, params.sum, params.amount])
    expect(of('200000')).toEqual([['funds.components-mismatch', '200000.01', '200000']])
    expect(of('200000.01')).toEqual([])
  })
  test('the initial budget stands where no adjusted one is known; without either nothing is summed', () => {
    const components = [{ name: '教师培训费', amount: '3' }]
    expect(saidOf(rows, { initial: '4', components }).map(({ params }) => params.amount)).toEqual(['4'])
    expect(saidOf(rows, { initial: '4', annual: '3', components })).toEqual([])
    expect(saidOf(rows, { components })).toEqual([])
  })
  test('an objective without rows is told of its parts all the same', () => {
    expect(saidOf([], { components: [{ name: '教材费', amount: '3' }] }).map(({ code }) => code)).toEqual([
      'funds.component-unpromised',
    ])
  })
})

describe('a row speaks of a part', () => {
  test('of the held-out pairs no spoken part is blamed, and most silent ones are named', () => {
    const right = (want: boolean) =>
      heldComponents.filter(({ part, row, spoken: said }) => said === want && spoken(part, row) === want)
    const supporting = (part: string) => ['差旅费', '租车费', '印刷费'].includes(part) // named, as an info
    const wrong = heldComponents.filter(
      ({ part, row, spoken: said }) => spoken(part, row) !== said && !supporting(part),
    )
    expect(wrong.map(({ part, row }) => `${part} ${row}`)).toEqual([])
    expect([right(true).length, right(false).length]).toEqual([15, 15])
  })
})

describe('funds with components through the door', () => {
  test('are read, and a negative part is refused', () => {
    expect(unwrap(parseFunds({ components: [{ name: '设备', amount: '10.00' }] })).components).toEqual([
      { name: '设备', amount: '10' },
    ])
    expect(
      parseFunds({ components: [{ name: '设备', amount: '-1' }] }).issues.map(({ code, path }) => [
        code,
        path.join('.'),
      ]),
    ).toEqual([['funds.negative', 'components.0.amount']])
    expect(parseFunds({ components: [{ name: '', amount: '1' }] }).ok).toBe(false)
  })
})

test('law: the order of the parts changes nothing that is said of their sum', () => {
  const amount = fc
    .integer({ min: 1, max: 9_999_999 })
    .map((cents) => `${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, '0')}`)
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 6 }), amount, (amounts, annual) => {
      const of = (list: string[]) =>
        saidOf([], { annual, components: list.map((each) => ({ name: '教材费', amount: each })) })
          .filter(({ code }) => code === 'funds.components-mismatch')
          .map(({ params }) => params)
      expect(of([...amounts].reverse())).toEqual(of(amounts))
    }),
  )
})
