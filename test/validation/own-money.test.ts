import { normsOn, unwrap, validateObjective, type Funds } from 'budget-performance'
import { describe, expect, test } from 'vitest'
import { objectiveOf, type PrintedRow } from './rows.js'

const norms = unwrap(normsOn('2024-06-30'))
const own = [
  'indicator.payment-as-quantity',
  'indicator.payment-as-timeliness',
  'indicator.own-money',
  'indicator.cost-category',
  'indicator.own-money-undecided',
]
const saidOf = (rows: PrintedRow[], more: { name?: string; funds?: Funds } = {}) =>
  validateObjective(objectiveOf(rows), norms, { year: 2024, ...more })
    .filter(({ row, code }) => row === 'r1' && own.includes(code))
    .map(({ code }) => code)

describe('a row that measures the project’s own money, wherever it stands', () => {
  test.each([
    ['时效指标', '资金支付及时率', '100%', 'indicator.payment-as-timeliness'],
    ['时效指标', '资金到位时间', '2024年6月底前', 'indicator.payment-as-timeliness'],
    ['时效指标', '工程款支付进度', '100%', 'indicator.payment-as-timeliness'],
    ['时效指标', '预算执行进度', '≥90%', 'indicator.payment-as-timeliness'],
    ['数量指标', '预算执行率', '≥95%', 'indicator.payment-as-quantity'],
    ['数量指标', '财政资金使用率', '≥95%', 'indicator.payment-as-quantity'],
    ['数量指标', '下达资金额度', '500万元', 'indicator.payment-as-quantity'],
    ['数量指标', '支付工程尾款', '120万元', 'indicator.payment-as-quantity'],
    ['时效指标', '付款及时率', '100%', 'indicator.payment-as-timeliness'],
    ['质量指标', '资金利用率', '≥98%', 'indicator.own-money'],
    ['质量指标', '专项资金足额到位率', '100%', 'indicator.own-money'],
    ['质量指标', '专款专用率', '100%', 'indicator.own-money'],
    ['社会效益指标', '财政资金支出完成率', '≥90%', 'indicator.own-money'],
    ['经济效益指标', '项目资金使用率', '100%', 'indicator.own-money'],
    ['成本指标', '预算执行率', '100%', 'indicator.cost-category'],
    ['经济成本指标', '资金支付及时率', '100%', 'indicator.cost-category'],
  ])('%s %s %s: %s', (level2, name, target, code) => {
    expect(saidOf([{ level2, name, target }])).toEqual([code])
  })
  test.each([
    ['时效指标', '耕地地力保护补贴发放及时率', '≥99%', 'people are paid: that is the work'],
    ['质量指标', '助学金足额发放率', '100%', 'people are paid'],
    ['时效指标', '养老待遇按月发放及时率', '100%', 'people are paid'],
    ['社会效益指标', '农民工工资支付率', '100%', 'other people’s money'],
    ['经济效益指标', '招商引资到位资金', '≥3亿元', 'money that is attracted'],
    ['经济效益指标', '引进企业资金到位率', '≥60%', 'money that is attracted'],
    ['数量指标', '发放创业担保贷款', '≥5000万元', 'a loan is handed out'],
    ['数量指标', '资金支持企业数', '≥20家', 'enterprises are counted'],
    ['质量指标', '医护人员到位率', '≥95%', 'people arrive'],
    ['质量指标', '设备利用率', '≥80%', 'no money'],
    ['质量指标', '政策执行率', '100%', 'no money'],
    ['质量指标', '资金使用合规率', '100%', 'lawful use is asked by 10号, it is no progress of spending'],
    ['经济成本指标', '项目总成本', '≤90万元', 'a cost'],
  ])('%s %s %s is not: %s', (level2, name, target) => {
    expect(saidOf([{ level2, name, target }])).toEqual([])
  })
})

describe('where it may be the people’s money, the row is asked about and not blamed', () => {
  const paid = { level2: '数量指标', name: '补贴发放人数', target: '≥300人' }
  test.each<[PrintedRow[], { name?: string }, string]>([
    [[{ level2: '时效指标', name: '奖补资金拨付及时率', target: '100%' }], {}, 'a subsidy, passed on: to whom?'],
    [[{ level2: '时效指标', name: '资金支付及时率', target: '100%' }, paid], {}, 'the objective pays people'],
    [
      [{ level2: '时效指标', name: '资金支付及时率', target: '100%' }],
      { name: '高龄津贴' },
      'the project is called so',
    ],
  ])('%j %j: %s', (rows, more) => {
    expect(saidOf(rows, more)).toEqual(['indicator.own-money-undecided'])
  })
  test('execution and arrival are the project’s own under any name', () => {
    expect(saidOf([{ level2: '质量指标', name: '预算执行率', target: '100%' }, paid], { name: '高龄津贴' })).toEqual([
      'indicator.own-money',
    ])
  })
})
