import { describe, expect, it } from 'vitest'
import type { Ruled } from '../../src/kernel/conclusion.js'
import type { RowScore } from '../../src/scoring/row-rule.js'
import { scoreBanded } from '../../src/scoring/methods/score-banded.js'
import { scoreDeadline } from '../../src/scoring/methods/score-deadline.js'
import { scoreExecution } from '../../src/scoring/rows/score-execution.js'
import { scoreIndicator } from '../../src/scoring/rows/score-indicator.js'
import { scoreJudged } from '../../src/scoring/methods/score-judged.js'
import { scoreRange } from '../../src/scoring/methods/score-range.js'
import { rescalePoints } from '../../src/scoring/totals/rescale-points.js'
import { gradeScore } from '../../src/scoring/totals/grade-score.js'
import { gradeScale } from '../../src/norms/grade-scale.js'
import type { Comparison } from '../../src/norms/vocabulary.js'
import { arbitraryDecimal, arbitraryPoints } from '../support/arbitrary-decimal.js'
import { arbitraryIndicator } from '../support/arbitrary-project.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { fiveGrades, norms2021, normsOf, normsWith, twentyPoints } from '../support/norms.js'
import { fc } from '../support/property.js'
import { cmp, div, min, mul, parse, ratio, roundHalfUp, total, exactText } from '../support/rational.js'
import { exactScore } from '../support/score-oracle.js'

const comparisons: Comparison[] = ['at-least', 'at-most', 'equal', 'above', 'below']
const comparison = fc.constantFrom(...comparisons)
const positive = arbitraryDecimal({ negative: false, max: 300, places: 2 }).filter((d) => parse(d).n > 0n)
const signed = fc.oneof(arbitraryDecimal({ max: 60, places: 1 }), fc.integer({ min: -5, max: 5 }).map(String))
const layers = [
  norms2021,
  normsWith({ 'silence.inverse-missed': { choice: 'linear' }, 'silence.strict-equality': { choice: 'not-met' } }),
  normsWith({
    'silence.pass-line': { choice: 'at', from: '0.6' },
    'silence.range-missed': { choice: 'all-or-nothing' },
  }),
]
const which = fc.nat(layers.length - 1) // an index, so that a counterexample stays readable
const twentyNorms = normsOf('2021-12-31', twentyPoints)
const fiveNorms = normsOf('2021-12-31', fiveGrades)
const distance = (n: string) => n.replace('-', '')
const order = (a: string, b: string) => cmp(parse(a), parse(b))
const measured = (points: string, c: Comparison, target: string, actual: string, by = norms2021) =>
  scoreIndicator(
    {
      id: 'r1',
      dimension: 'output',
      name: 'x',
      points,
      target: { kind: 'measure', comparison: c, value: target },
      actual: { kind: 'measured', value: actual },
    },
    by,
  ).value

describe('laws of scoring', () => {
  it('a measured row earns what the oracle says, to the digit', () => {
    fc.assert(
      fc.property(
        arbitraryPoints(),
        comparison,
        positive,
        arbitraryDecimal({ max: 300, places: 2 }),
        (points, c, target, actual) => {
          expect(measured(points, c, target, actual).score).toBe(roundHalfUp(exactScore(points, c, target, actual), 2))
        },
      ),
      { numRuns: 2000 },
    )
  }, 30_000)

  it('near ties too: targets and actuals that make x.xx5', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('7.5', '12.5', '22.5', '2.5'),
        fc.constantFrom('at-least' as const, 'equal' as const),
        fc.constantFrom('1000', '200', '8', '40'),
        fc.nat(1000),
        (points, c, target, actual) => {
          expect(measured(points, c, target, String(actual)).score).toBe(
            roundHalfUp(exactScore(points, c, target, String(actual)), 2),
          )
        },
      ),
      { numRuns: 2000 },
    )
  }, 30_000)

  it('the execution row earns points × min(1, executed ÷ annual)', () => {
    fc.assert(
      fc.property(
        positive,
        arbitraryDecimal({ negative: false, max: 400, places: 2 }),
        fc.boolean(),
        (annual, executed, twenty) => {
          const by = twenty ? twentyNorms : norms2021
          const { value } = scoreExecution({ annual, executed }, by)
          expect(value.score).toBe(
            roundHalfUp(mul(parse(value.points), min(ratio(1n), div(parse(executed), parse(annual)))), 2),
          )
          expect(value.rate).toBe(roundHalfUp(min(ratio(1n), div(parse(executed), parse(annual))), 4))
        },
      ),
      { numRuns: 1000 },
    )
  }, 30_000)

  it('a score lies within 0 and the points, whatever row comes, and the lost points are the rest', () => {
    fc.assert(
      fc.property(arbitraryIndicator(), which, (indicator, i) => {
        const { value, trace } = scoreIndicator(deepFreeze(indicator), layers[i]!)
        expect(JSON.parse(JSON.stringify(trace))).toStrictEqual(trace)
        if (value.status !== 'scored') {
          expect(value.score).toBeUndefined()
          return
        }
        expect(order(value.score!, '0')).toBeGreaterThanOrEqual(0)
        // half-up to 2 decimals never passes points of 2 decimals
        expect(order(value.score!, value.points!)).toBeLessThanOrEqual(0)
        expect(exactText(total([parse(value.score!), parse(value.lost!)]))).toBe(value.points)
      }),
      { numRuns: 2000 },
    )
  }, 30_000)

  it('a better actual never scores less, whatever the operator and the signs', () => {
    fc.assert(
      fc.property(arbitraryPoints(), comparison, signed, signed, signed, which, (points, c, target, a, b, i) => {
        const upward = c !== 'at-most' && c !== 'below'
        // “= 0” is a target to stay at: better is nearer (defaults: zero target, ≤ and = all or nothing)
        const stay = c === 'equal' && parse(target).n === 0n
        const [worse, better] = (stay ? order(distance(a), distance(b)) >= 0 : order(a, b) <= 0 === upward)
          ? [a, b]
          : [b, a]
        const score = (actual: string) => measured(points, c, target, actual, layers[i]!).score!
        expect(order(score(better), score(worse))).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 2000 },
    )
  }, 30_000)

  const never = (better: Ruled<RowScore>, worse: Ruled<RowScore>) =>
    expect(order(better.value.score, worse.value.score)).toBeGreaterThanOrEqual(0)

  it('nearer to a range never scores less', () => {
    fc.assert(
      fc.property(arbitraryPoints(), signed, signed, signed, signed, which, (points, x, y, a, b, i) => {
        const by = layers[i]!
        const [from, to] = order(x, y) <= 0 ? [x, y] : [y, x]
        const side = (n: string) => (order(n, from) < 0 ? -1 : order(n, to) > 0 ? 1 : 0)
        fc.pre(side(a) * side(b) >= 0) // the two sides of a range are not comparable
        const nearer =
          side(a) === 0 || side(b) === 0 ? side(a) === 0 : side(a) < 0 ? order(a, b) >= 0 : order(a, b) <= 0
        const [better, worse] = nearer ? [a, b] : [b, a]
        never(scoreRange({ points, from, to, actual: better }, by), scoreRange({ points, from, to, actual: worse }, by))
      }),
      { numRuns: 1000 },
    )
  }, 30_000)

  it('earlier completion, a higher judgement and a higher rate never score less', () => {
    const days = fc
      .integer({ min: 0, max: 60 })
      .map((n) => new Date(Date.UTC(2021, 8, 1 + n)).toISOString().slice(0, 10))
    const perDay = normsWith({ 'silence.late-completion': { choice: 'per-day', share: '0.03' } })
    const share = fc.nat(1000).map((n) => exactText(parse((n / 1000).toFixed(3))))
    fc.assert(
      fc.property(arbitraryPoints(), days, days, fc.boolean(), (points, x, y, gentle) => {
        const by = gentle ? perDay : norms2021
        const [early, late] = x <= y ? [x, y] : [y, x]
        never(
          scoreDeadline({ points, by: '2021-09-30', on: early }, by),
          scoreDeadline({ points, by: '2021-09-30', on: late }, by),
        )
        never(
          scoreDeadline({ points, by: '2021-09-30', on: late }, by),
          scoreDeadline({ points, by: '2021-09-30' }, by),
        )
      }),
    )
    fc.assert(
      fc.property(arbitraryPoints(), share, share, (points, x, y) => {
        const [low, high] = order(x, y) <= 0 ? [x, y] : [y, x]
        never(scoreJudged({ points, share: high }, norms2021), scoreJudged({ points, share: low }, norms2021))
      }),
    )
    const bands = [
      { from: '0', share: '0.1' },
      { from: '60', share: '0.6' },
      { from: '90', share: '1' },
    ]
    fc.assert(
      fc.property(
        arbitraryPoints(),
        arbitraryDecimal({ max: 120, places: 1 }),
        arbitraryDecimal({ max: 120, places: 1 }),
        (points, x, y) => {
          const [low, high] = order(x, y) <= 0 ? [x, y] : [y, x]
          const of = (actual: string) => scoreBanded({ points, target: '90', actual, strict: false, bands }, norms2021)
          never(of(high), of(low))
        },
      ),
    )
  }, 30_000)

  it('rescaled points keep the old sum to the last hundredth', () => {
    const rows = fc.array(
      fc.record({
        points: arbitraryPoints(),
        applies: fc.boolean(),
        dimension: fc.constantFrom('output' as const, 'benefit' as const),
      }),
      { minLength: 1, maxLength: 10 },
    )
    fc.assert(
      fc.property(rows, (drawn) => {
        const given = drawn.map((row, i) => ({ id: `r${String(i)}`, name: '指标', ...row }))
        const { value, trace } = rescalePoints(given, norms2021)
        if (trace.outcome === 'nothing-applies') return
        expect(exactText(total(Object.values(value).map(parse)))).toBe(
          exactText(total(given.map(({ points }) => parse(points)))),
        )
      }),
      { numRuns: 500 },
    )
  }, 30_000)

  it('a better score never grades lower', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100, max: 11_000 }),
        fc.integer({ min: -100, max: 11_000 }),
        fc.boolean(),
        (x, y, five) => {
          const by = five ? fiveNorms : norms2021
          const ranks = gradeScale(by).map(({ grade }) => grade)
          const rank = (hundredths: number) =>
            ranks.indexOf(gradeScore(exactText(div(parse(String(hundredths)), parse('100'))), by))
          expect(rank(Math.max(x, y))).toBeLessThanOrEqual(rank(Math.min(x, y)))
        },
      ),
      { numRuns: 500 },
    )
  }, 30_000)
})
