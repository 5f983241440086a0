import { describe, expect, it } from 'vitest'
import { fc } from '../support/property.js'
import { norms2021 } from '../support/norms.js'
import {
  printActual,
  printMoney,
  printTarget,
  readActual,
  readMoney,
  readProject,
  readTarget,
  writeProject,
} from '../../src/reading/index.js'
import { lastDayOfMonth } from '../../src/kernel/day.js'
import type { Actual } from '../../src/model/promise/actual.js'
import type { Indicator } from '../../src/model/promise/indicator.js'
import { parseProject, type Project } from '../../src/model/promise/project.js'
import type { Target } from '../../src/model/promise/target.js'

const digits = fc.tuple(
  fc.constantFrom('', '', '-'),
  fc.bigInt({ min: 0n, max: 10n ** 14n }),
  fc.integer({ min: 0, max: 999_999 }),
)
const decimal = digits.map(([sign, whole, part]) => {
  const tail = String(part).replace(/0+$/, '')
  const value = `${String(whole)}${tail === '' ? '' : `.${tail}`}`
  return value === '0' ? '0' : `${sign}${value}`
})
const positive = decimal.map((value) => value.replace('-', ''))
const unit = fc.constantFrom(
  '%',
  '‰',
  '个',
  '人',
  '人次',
  '户',
  '平方米',
  '万元',
  '元',
  '万亩',
  '万',
  '元/人·月',
  '元/人·天',
  '/亩',
  '月',
  '年',
  '天',
  '小时',
  '万美元',
  '人/次',
  '吨',
)
const comparison = fc.constantFrom(
  'at-least' as const,
  'at-most' as const,
  'equal' as const,
  'above' as const,
  'below' as const,
)
const withUnit = <T extends object>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T & { unit?: string }> =>
  fc
    .tuple(arbitrary, fc.option(unit, { nil: undefined }))
    .map(([value, own]) => (own === undefined ? value : { ...value, unit: own }))
const due = fc
  .tuple(
    fc.integer({ min: 1950, max: 2900 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom('day' as const, 'month' as const, 'year' as const),
  )
  .map(([year, month, day, precision]) => {
    const two = (n: number) => String(n).padStart(2, '0')
    return {
      on:
        precision === 'year'
          ? `${String(year)}-12-31`
          : precision === 'month'
            ? (lastDayOfMonth(year, month) ?? '')
            : `${String(year)}-${two(month)}-${two(day)}`,
      precision,
    }
  })
const words = fc.constantFrom(
  '效果明显',
  '合规',
  '达成预期指标',
  '95%',
  '≥90%',
  '1;1;1',
  '10-15天',
  '已完成',
  '未完成',
  '按90%计',
  '不适用',
  '定性 好',
  '严格按照预算标准1000元/人兑付',
  '0x10',
  '9'.repeat(41),
  '满意率未达95%',
  '一、二、三。',
)

const target: fc.Arbitrary<Target> = fc.oneof(
  withUnit(fc.record({ kind: fc.constant('measure' as const), comparison, value: decimal }, { noNullPrototype: true })),
  withUnit(
    fc.record(
      { kind: fc.constant('measure' as const), comparison, value: decimal, approximate: fc.constant(true) },
      { noNullPrototype: true },
    ),
  ),
  withUnit(
    fc.record(
      { kind: fc.constant('measure' as const), comparison, value: decimal, tolerance: positive },
      { noNullPrototype: true },
    ),
  ),
  withUnit(
    fc.record(
      {
        kind: fc.constant('measure' as const),
        comparison: fc.constant('at-least' as const),
        value: decimal,
        assumed: fc.constant('comparison' as const),
      },
      { noNullPrototype: true },
    ),
  ),
  withUnit(
    fc
      .tuple(positive, positive)
      .map(([a, b]) => ({ kind: 'range' as const, from: `-${a}`.replace(/^-0$/, '0'), to: b })),
  ),
  due.map(({ on, precision }): Target => ({ kind: 'deadline', by: on, precision })),
  fc.constantFrom<Target>(
    { kind: 'yes-no', expected: true, text: '已完成' },
    { kind: 'yes-no', expected: false, text: '否' },
    { kind: 'missing' },
  ),
  words.map((text): Target => ({ kind: 'statement', text })),
)

const share = fc
  .integer({ min: 0, max: 1_000_000 })
  .map((n) => (n === 1_000_000 ? '1' : n === 0 ? '0' : `0.${String(n).padStart(6, '0').replace(/0+$/, '')}`))

/** A target and an actual that can answer it. */
const answered: fc.Arbitrary<{ target: Target; actual: Actual }> = fc.oneof(
  withUnit(fc.record({ value: decimal, printed: fc.option(comparison, { nil: undefined }) })).map(
    ({ value, printed, unit: own }) => ({
      target: {
        kind: 'measure' as const,
        comparison: 'at-least' as const,
        value: '1',
        ...(own !== undefined && { unit: own }),
      },
      actual: {
        kind: 'measured' as const,
        value,
        ...(own !== undefined && { unit: own }),
        ...(printed && { comparison: printed }),
      },
    }),
  ),
  due.map(({ on, precision }) => ({
    target: { kind: 'deadline' as const, by: '2021-12-31', precision: 'day' as const },
    actual: { kind: 'completed' as const, on, precision },
  })),
  fc.constant({
    target: { kind: 'deadline' as const, by: '2021-12-31', precision: 'day' as const },
    actual: { kind: 'not-completed' as const },
  }),
  fc.boolean().map((yes) => ({
    target: { kind: 'yes-no' as const, expected: true, text: '是' },
    actual: { kind: 'answered' as const, yes },
  })),
  fc
    .tuple(
      share,
      fc.option(fc.constantFrom('效果明显', '达成预期指标', '9', '(按)', '按90%计', '不适用'), { nil: undefined }),
    )
    .map(([of1, text]) => ({
      target: { kind: 'statement' as const, text: '有效' },
      actual: { kind: 'judged' as const, share: of1, ...(text !== undefined && { text }) },
    })),
  fc.constantFrom('效果明显', '达成预期指标', '完成', '7个县区均通过省级验收').map((text) => ({
    target: { kind: 'statement' as const, text: '有效' },
    actual: { kind: 'stated' as const, text },
  })),
  fc.constantFrom('不适用', '不涉及', '政策取消').map((because) => ({
    target: { kind: 'statement' as const, text: '有效' },
    actual: { kind: 'not-applicable' as const, because },
  })),
)

describe('print, then read', () => {
  it('a target is the same target', () => {
    fc.assert(
      fc.property(target, (promised) => {
        const read = readTarget(printTarget(promised))
        expect(read.ok && read.value).toStrictEqual(promised)
      }),
      { numRuns: 1000 },
    )
  })

  it('a target whose operator was assumed of a cost needs to be told that it is one', () => {
    const ceiling: Target = { kind: 'measure', comparison: 'at-most', value: '15', unit: '万元', assumed: 'comparison' }
    expect(printTarget(ceiling)).toBe('15万元')
    expect(readTarget('15万元', { dimension: 'cost' })).toMatchObject({ value: ceiling })
  })

  it('an actual is the same actual, against its target', () => {
    fc.assert(
      fc.property(answered, ({ target: promised, actual }) => {
        const read = readActual(printActual(actual), promised)
        expect(read.ok && read.value).toStrictEqual(actual)
      }),
      { numRuns: 1000 },
    )
  })

  it('money is the same money, with and without its column', () => {
    fc.assert(
      fc.property(
        decimal,
        fc.constantFrom('元' as const, '万元' as const, '亿元' as const),
        fc.boolean(),
        (yuan, money, group) => {
          const printed = printMoney(yuan, money, { group })
          expect(readMoney(printed)).toStrictEqual({ ok: true, value: yuan, issues: [] })
          expect(readMoney(printed, money)).toStrictEqual({ ok: true, value: yuan, issues: [] })
        },
      ),
      { numRuns: 500 },
    )
  })

  it.each([
    ['the smallest there is', `0.${'0'.repeat(37)}1`],
    ['the largest there is', '9'.repeat(40)],
    ['a long one with places', `-${'9'.repeat(18)}.${'1'.repeat(20)}`],
  ])('money is the same money: %s, whose 亿元 need more digits than 元 may have', (_, yuan) => {
    for (const money of ['元', '万元', '亿元'] as const)
      expect(readMoney(printMoney(yuan, money))).toStrictEqual({ ok: true, value: yuan, issues: [] })
  })

  it('an amount that is too long in 元 is refused, however short it is in 亿元', () =>
    expect(readMoney(`${'9'.repeat(40)}亿元`).ok).toBe(false))

  it('a project is the same project, as far as a form goes', () => {
    const levels = fc.constantFrom<Pick<Indicator, 'dimension' | 'category' | 'level1' | 'level2'>>(
      { dimension: 'output', category: 'quantity', level1: '产出指标', level2: '数量指标' },
      { dimension: 'output', category: 'cost', level1: '产出指标', level2: '成本指标' },
      { dimension: 'cost', category: 'economic-cost', level1: '成本指标', level2: '经济成本指标' },
      { dimension: 'benefit', category: 'sustained', level1: '效益指标', level2: '可持续影响指标' },
      { dimension: 'satisfaction', category: 'satisfaction', level1: '满意度指标', level2: '服务对象满意度指标' },
      { dimension: 'other', category: 'other', level1: '项目决策', level2: '决策依据' },
      { dimension: 'output', category: 'quality' },
      { dimension: 'benefit', category: 'social' },
    )
    const points = fc.integer({ min: 0, max: 100 }).map(String)
    const row = fc
      .tuple(
        levels,
        fc.option(points, { nil: undefined }),
        answered,
        fc.boolean(),
        fc.option(fc.constantFrom('天气', '人员减少'), { nil: undefined }),
      )
      .map(([level, own, pair, reported, reason]): Omit<Indicator, 'id'> => ({
        ...level,
        name: '指标',
        ...(own !== undefined && { points: own }),
        target: pair.target,
        ...(reported && { actual: pair.actual }),
        ...(reason !== undefined && { reason }),
      }))
    const amounts = fc.record(
      { initial: positive, annual: positive, received: positive, executed: positive },
      { requiredKeys: [], noNullPrototype: true },
    )
    const project = fc
      .record(
        {
          year: fc.integer({ min: 1949, max: 2999 }),
          kind: fc.constantFrom('one-off' as const, 'continuing' as const, 'multi-phase' as const),
        },
        { requiredKeys: [], noNullPrototype: true },
      )
      .chain((head) =>
        fc
          .tuple(amounts, fc.array(row, { maxLength: 6 }), fc.option(fc.constant('改善出行条件'), { nil: undefined }))
          .map(([funds, indicators, statement]): Project => ({
            id: 'p-1',
            name: '乡村道路养护',
            ...head,
            funds,
            objective: {
              ...(statement !== undefined && { statement }),
              indicators: indicators.map((indicator, i) => ({ id: `r${String(i + 1)}`, ...indicator })),
            },
          })),
      )
    fc.assert(
      fc.property(project, fc.constantFrom('元' as const, '万元' as const, '亿元' as const), (given, money) => {
        expect(parseProject(given).ok).toBe(true)
        const read = readProject(writeProject(given, money), norms2021)
        expect(read.ok && read.value.project).toStrictEqual(given)
      }),
      { numRuns: 300 },
    )
  }, 30_000)
})

describe('read, then print', () => {
  it.each([
    { because: 'one sign for each operator', cell: '不低于95百分比', printed: '≥95%' },
    { because: 'an equals sign', cell: '═8个', printed: '=8个' },
    { because: 'the unit printed, not 元', cell: '控制在90万元以内', printed: '≤90万元' },
    { because: 'one sign for ranges', cell: '80%-90%', printed: '80~90%' },
    { because: 'a tolerance', cell: '=100±5个', printed: '=100±5个' },
    { because: 'a bare number stays bare', cell: '29.5亩', printed: '29.5亩' },
    { because: 'a day', cell: '2021-12-31', printed: '2021年12月31日前' },
    { because: 'a month is its end', cell: '2021年9月前', printed: '2021年8月底前' },
    { because: 'a year is its end', cell: '2021年', printed: '2021年底前' },
    { because: 'months in brackets', cell: '≥10(月)', printed: '≥10(月)' },
    { because: 'a price per 亩', cell: '每亩300', printed: '300/亩' },
    { because: 'words as printed', cell: '效果明显', printed: '效果明显' },
    { because: 'words that look like a number say that they are words', cell: '定性 95%', printed: '定性 95%' },
  ])('$cell is $printed: $because', ({ cell, printed }) => {
    const read = readTarget(cell)
    expect(read.ok && printTarget(read.value)).toBe(printed)
  })
})
