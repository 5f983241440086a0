import {
  describeIssue,
  en,
  lanzhouNewArea,
  normsOn,
  unwrap,
  validateObjective,
  zhCN,
  type Indicator,
  type Objective,
} from 'budget-performance'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inventedLater } from './held-out-2.js'
import { invented } from './held-out.js'
import { indicatorOf } from './rows.js'

const norms = unwrap(normsOn('2024-06-30', lanzhouNewArea))
const printed = [...invented.bad, ...invented.good, ...inventedLater.bad, ...inventedLater.good].map(
  (row) => indicatorOf(row).indicator,
)
const decimal = fc
  .tuple(fc.integer({ min: -1000, max: 100000 }), fc.integer({ min: 0, max: 9 }))
  .map(([whole, part]) => (part === 0 ? String(whole) : `${String(whole)}.${String(part)}`))
const text = fc.oneof(
  fc.string({ minLength: 1, unit: 'binary' }),
  fc.constantFrom('满意度', '率', '数量', '%', '(', '（%）', '成本', '*', '其中', '1', '长期', '11月底前', '是否'),
)
const day = fc.constantFrom('2023-12-31', '2024-06-30', '2024-02-29', '2025-01-01')
const target: fc.Arbitrary<Indicator['target']> = fc.oneof(
  fc.record({
    kind: fc.constant('measure' as const),
    comparison: fc.constantFrom('at-least', 'at-most', 'equal', 'above', 'below'),
    value: decimal,
    unit: fc.option(fc.constantFrom('%', '元', '万元', '元/人', '人', '百分比', '/', '‰', '万'), { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('range' as const), from: decimal, to: decimal }),
  fc.record({ kind: fc.constant('deadline' as const), by: day, precision: fc.constantFrom('day', 'month', 'year') }),
  fc.record({ kind: fc.constant('statement' as const), text }),
  fc.record({ kind: fc.constant('yes-no' as const), expected: fc.boolean(), text }),
  fc.constant({ kind: 'missing' as const }),
)
const indicator: fc.Arbitrary<Indicator> = fc.oneof(
  fc.constantFrom(...printed),
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    dimension: fc.constantFrom('cost', 'output', 'benefit', 'satisfaction', 'other'),
    category: fc.option(
      fc.constantFrom(
        'quantity',
        'quality',
        'timeliness',
        'cost',
        'economic-cost',
        'social-cost',
        'economic',
        'sustained',
        'satisfaction',
        'other',
      ),
      { nil: undefined },
    ),
    level2: fc.option(text, { nil: undefined }),
    name: text,
    points: fc.option(decimal, { nil: undefined }),
    target,
    partOf: fc.option(fc.constantFrom('a', 'b', 'z'), { nil: undefined }),
  }),
)
const objective: fc.Arbitrary<Objective> = fc.record({
  statement: fc.option(text, { nil: undefined }),
  framework: fc.option(fc.constantFrom('2015', '2021', 'x'), { nil: undefined }),
  indicators: fc
    .array(indicator, { maxLength: 8 })
    .map((rows) => rows.map((row, i) => ({ ...row, id: `r${String(i)}` }))),
})
const options = fc.record({
  funds: fc.option(fc.record({ annual: decimal, sources: fc.constant('1').map((annual) => [{ name: 'x', annual }]) }), {
    nil: undefined,
  }),
  year: fc.option(fc.constantFrom(2024, -1, 0.5, 99999, NaN), { nil: undefined }),
  name: fc.option(text, { nil: undefined }),
  servesPublic: fc.option(fc.boolean(), { nil: undefined }),
})

describe('laws', () => {
  test('never throws, leaves its input alone, answers the same twice, and every issue has words in both languages', () => {
    fc.assert(
      fc.property(objective, options, (given, more) => {
        const before = JSON.stringify(given)
        const found = validateObjective(given, norms, more)
        expect(validateObjective(given, norms, more)).toEqual(found)
        expect(JSON.stringify(given)).toBe(before)
        for (const issue of found)
          expect(
            [describeIssue(issue, zhCN), describeIssue(issue, en)].some(
              (said) => said.startsWith(issue.code) || said.includes('undefined'),
            ),
          ).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
  test('at prefixes every path, and the related ones', () => {
    fc.assert(
      fc.property(objective, options, (given, more) => {
        const found = validateObjective(given, norms, { ...more, at: ['project', 'objective'] })
        expect(
          found
            .flatMap(({ path, related = [] }) => [path, ...related])
            .filter(([a, b]) => a !== 'project' || b !== 'objective'),
        ).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
  test('the order of the rows does not change what is said of each', () => {
    fc.assert(
      fc.property(objective, options, fc.nat(), (given, more, turn) => {
        const said = (each: Objective) =>
          validateObjective(each, norms, more)
            .map(({ code, row }) => `${row ?? ''} ${code}`)
            .sort()
        const k = given.indicators.length === 0 ? 0 : turn % given.indicators.length
        const turned = {
          ...given,
          indicators: [...given.indicators.slice(k), ...given.indicators.slice(0, k)].reverse(),
        }
        expect([...new Set(said(turned))]).toEqual([...new Set(said(given))])
      }),
      { numRuns: 200 },
    )
  })
  test.each(['1', '(', '）', '满意', '率', '≥', ';1', ' ', '月', '12月', 'x,', '\ud800', '新建'])(
    'a text of a million times %j takes no time to speak of',
    (piece) => {
      const long = piece.repeat(1_000_000 / piece.length)
      const row: Indicator = {
        id: 'r1',
        dimension: 'output',
        category: 'cost',
        level1: long,
        level2: long,
        name: long,
        target: { kind: 'statement', text: long },
      }
      const began = performance.now()
      validateObjective(
        {
          statement: long,
          indicators: [
            row,
            { ...row, id: 'r2' },
            { ...row, id: 'r3', target: { kind: 'measure', comparison: 'equal', value: '1', unit: long } },
          ],
        },
        norms,
        { name: long },
      )
      expect(performance.now() - began).toBeLessThan(10_000) // a quadratic scan takes hours
    },
    30_000,
  )
  test('two thousand rows', () => {
    const rows = Array.from({ length: 2_000 }, (_, i): Indicator => ({
      ...printed[i % printed.length]!,
      id: `r${String(i)}`,
    }))
    const began = performance.now()
    expect(validateObjective({ indicators: rows }, norms).length).toBeGreaterThan(2_000)
    expect(performance.now() - began).toBeLessThan(20_000)
  }, 30_000)
})
