import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../src/model/promise/indicator.js'
import { commonPractice } from '../../src/norms/rulebooks/common-practice.js'
import type { NormKey, NormValues } from '../../src/norms/norm-values.js'
import type { Norms } from '../../src/norms/rulebook.js'
import { findNorm } from '../../src/norms/use-norm.js'
import { indicator, measured, monitor, practice, project, rate, report, saidOf, target } from '../support/monitoring.js'
import { layer, normsOf } from '../support/norms.js'

// Printed monitoring tables and progress reports of five places. What they print is quoted; the sums stand beside it.
// Money is in 元: the tables print 万元 or 亿元.

const document = '某财监〔2013〕1号'
/** A place that reckons as these tables do, from 2013 on. */
const placeWith = (values: { [K in NormKey]?: NormValues[K] }) =>
  layer(
    {},
    {
      documents: [{ id: document, title: '某地绩效监控试行办法', issued: '2013-01-01', seen: 'text' }],
      norms: Object.fromEntries(
        Object.entries(values).map(([key, value]) => [
          key,
          [{ from: '2013-01-01', basis: [{ document }], seen: 'text', value }],
        ]),
      ),
    },
  )
const months = { 'silence.linear-due': { choice: 'months' } } as const
const byMonths = (day: string): Norms => normsOf(day, placeWith(months))
const byDays = (day: string): Norms => normsOf(day)
const lights = findNorm(practice, 'monitoring.lights')!.value

/** A progress printed in per cent of the year: 序时进度 is its share of the time. */
const ofTheYear = indicator({ name: '年度任务完成比例', target: target('at-least', '100', '%') })
const progressAt = (on: string, percent: string, norms: Norms) =>
  monitor(
    project({ year: Number(on.slice(0, 4)) }, ofTheYear),
    report({ on }, { r1: { actual: measured(percent) } }),
    norms,
  ).indicators[0]!

describe('黄石 2019, 1-6月: 申遗经费 220 万元, 执行 87.57 万元, “已使用约40%”', () => {
  const of = project(
    { year: 2019, funds: { annual: '2200000' } },
    indicator({ id: 'cost', category: 'cost', name: '年度预算220万元', target: { kind: 'missing' } }),
  )
  const half = report({ on: '2019-06-30', executed: '875700' }, { cost: { likelihood: 'certain' } })
  // The bands of a deployed system, which practice has from the next month on.
  const lit = (choice: 'days' | 'months') =>
    normsOf('2019-06-30', placeWith({ 'monitoring.lights': lights, 'silence.linear-due': { choice } }))

  it('“约40%” is 39.80 %', () => expect(monitor(of, half, lit('days')).money.rate).toBe('0.398')) // 875700 ÷ 2200000 = 0.39805
  it('is yellow where six months are half a year, and green by the 181 days of 365: two lights of one sum', () => {
    expect(monitor(of, half, lit('months')).money).toMatchObject({ due: '1100000', ratio: '0.7961', light: 'yellow' }) // 875700 ÷ 1100000
    expect(monitor(of, half, lit('days')).money).toMatchObject({ due: '1090958.9', ratio: '0.8027', light: 'green' }) // 2200000 × 181 ÷ 365
  })
  it('“确定能” stands alone: no target is printed and no actual, so nothing contradicts it and no row is measured', () => {
    const value = monitor(of, half, byDays('2019-06-30'))
    expect(value.indicators[0]).toEqual({
      id: 'cost',
      name: '年度预算220万元',
      status: 'not-reported',
      likelihood: 'certain',
    })
    expect(saidOf(value.issues)).toContain('monitoring.not-reported at progress.cost')
  })
  it('全年预计执行数 is blank: the pace of the half year stands alone', () =>
    expect(monitor(of, half, byMonths('2019-06-30')).money.forecast).toEqual({ runRate: '1751400' })) // 875700 × 12 ÷ 6
})

describe('泸定 20xx, 1-8月: “到位资金3675.02万元” of 7163.8 万元, no spending printed', () => {
  const of = project({ year: 2021, funds: { annual: '71638000' } }) // 20xx is read as 2021
  const norms = byMonths('2021-08-31')
  it('money received is not money spent: nothing is measured, and what would be due is told', () => {
    const value = monitor(of, report({ on: '2021-08-31', executed: undefined, received: '36750200' }, {}), norms)
    expect(value.money).toEqual({ status: 'not-reported', yardstick: 'linear', due: '47758666.67' }) // 71638000 × 8 ÷ 12
    expect(saidOf(value.issues)).toContain('monitoring.money-not-reported at executed')
  })
  it('were it spent, it were 51.30 % against 66.67 %', () =>
    expect(monitor(of, report({ on: '2021-08-31', executed: '36750200' }, {}), norms).money).toMatchObject({
      rate: '0.513', // 36750200 ÷ 71638000 = 0.51300
      ratio: '0.7695', // 36750200 ÷ 47758666.67
    }))
})

describe('黄山 2013, 1-6月: “完成投资19.62亿元，占74.9%，超序时进度24.9个百分点”', () => {
  it('74.9 − 6/12 are 24.9 points where months count', () =>
    expect(progressAt('2013-06-30', '74.9', byMonths('2013-06-30'))).toMatchObject({
      due: { value: '50' }, // 100 × 6 ÷ 12
      difference: '24.9',
      ratio: '1.498', // 74.9 ÷ 50
    }))
  it('by days they are 25.3: the convention is named, not hidden', () =>
    expect(progressAt('2013-06-30', '74.9', byDays('2013-06-30'))).toMatchObject({ difference: '25.311' })) // 74.9 − 100 × 181 ÷ 365
  it.each([
    ['16项工程类', '65.6', '15.6'],
    ['15项发放补助类', '72.3', '22.3'],
    ['4个保险类', '97.4', '47.4'],
    ['2个培训类', '73.5', '23.5'],
  ])('%s “%s%”: %s points ahead of half the year', (_, percent, points) =>
    expect(progressAt('2013-06-30', percent, byMonths('2013-06-30')).difference).toBe(points),
  )
  it('74.9 % of what is not printed: without a budget the money has no rate', () => {
    const value = monitor(
      project({ year: 2013, funds: {} }),
      report({ on: '2013-06-30', executed: '1962000000' }, {}),
      byMonths('2013-06-30'),
    )
    expect(value.money).toEqual({ status: 'no-budget', executed: '1962000000' })
    expect(saidOf(value.issues)).toContain('funds.annual-missing at funds.annual')
  })
})

describe('四川 2015, 1-4月: “支出379.71亿元，占27.1%”, received “1107.98亿元”', () => {
  const norms = byMonths('2015-04-30')
  it('27.1 % are behind the 33.33 % of four months', () =>
    expect(progressAt('2015-04-30', '27.1', norms)).toMatchObject({
      due: { value: '33.3333' }, // 100 × 4 ÷ 12
      difference: '-6.2333', // 27.1 − 33.33333
      ratio: '0.813', // 27.1 ÷ 33.33333
    }))
  it('“1-3月15.8%”: the trend is upwards', () => {
    const march = report({ on: '2015-03-31' }, { r1: { actual: measured('15.8') } })
    const value = monitor(
      project({ year: 2015 }, ofTheYear),
      report({ on: '2015-04-30' }, { r1: { actual: measured('27.1') } }),
      norms,
      {
        earlier: [march],
      },
    )
    expect(value.indicators[0]!.trend).toEqual([{ on: '2015-03-31', ratio: '0.632' }]) // 15.8 ÷ 25
  })
  const level = (name: string, value: string, unit: string): Indicator =>
    rate({ name, target: target('at-least', value, unit) })
  it.each([
    ['城市低保对象累计月人均补助', '236', '230', '元', '1.0261'], // “102.61%”: 236 ÷ 230 = 1.02609
    ['农村低保对象累计月人均补助', '118', '110', '元', '1.0727'], // “107.27%”: 118 ÷ 110 = 1.07273
    ['参合农民住院政策范围内报销比例', '75.72', '75', '%', '1.0096'], // “100.96%”: 75.72 ÷ 75
    ['巩固退耕还林成果', '1336.41', '1336.41', '万亩', '1'], // “100%”
  ])('%s: a level is due in full in April too', (name, actual, year, unit, ratio) => {
    const [row] = monitor(
      project({ year: 2015 }, level(name, year, unit)),
      report({ on: '2015-04-30' }, { r2: { actual: measured(actual) } }),
      norms,
    ).indicators
    expect(row).toMatchObject({ yardstick: 'full', ratio, attained: ratio })
  })
  it('a level by the months would be due at a third, and three times reached', () => {
    const scaled = normsOf('2015-04-30', placeWith({ ...months, 'silence.unscaled-due': { choice: 'linear' } }))
    const [row] = monitor(
      project({ year: 2015 }, level('月人均补助', '230', '元')),
      report({ on: '2015-04-30' }, { r2: { actual: measured('236') } }),
      scaled,
    ).indicators
    expect(row).toMatchObject({ yardstick: 'linear', due: { value: '76.6667' }, ratio: '3.0783' }) // 230 × 4 ÷ 12; 236 ÷ 76.66667
  })
})

describe('连云港 2025, 前三季度: “完成投资28.54亿元，占87.7%”; of the province “88.76%”', () => {
  it.each([
    ['87.7', '12.7'], // 87.7 − 75
    ['88.76', '13.76'],
  ])('%s%% are %s points ahead of three quarters', (percent, points) =>
    expect(progressAt('2025-09-30', percent, byMonths('2025-09-30'))).toMatchObject({
      due: { value: '75' },
      difference: points,
    }),
  )
})

describe('the known fault of deployed systems: a 合格率 held against seven twelfths of itself', () => {
  const norms = normsOf('2021-07-31', commonPractice)
  const of = (percent: string, under: Norms) =>
    monitor(project({}, rate()), report({}, { r2: { actual: measured(percent, '%') } }), under).indicators[0]!
  it('97 % of 95 % is green in July, and due in full', () =>
    expect(of('97', norms)).toMatchObject({ yardstick: 'full', due: { value: '95' }, ratio: '1.0211', light: 'green' })) // 97 ÷ 95
  it('60 % is no schedule kept: yellow, where the month’s share would have made it green', () => {
    expect(of('60', norms)).toMatchObject({ ratio: '0.6316', light: 'yellow' }) // 60 ÷ 95
    const scaled = placeWith({ ...months, 'monitoring.lights': lights, 'silence.unscaled-due': { choice: 'linear' } })
    expect(of('60', normsOf('2021-07-31', scaled))).toMatchObject({
      due: { value: '55.4167' },
      ratio: '1.0827',
      light: 'green',
    }) // 95 × 7 ÷ 12
  })
})
