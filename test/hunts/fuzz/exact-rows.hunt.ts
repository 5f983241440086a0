import { describe, expect, it } from 'vitest'
import type { Norms } from '../../../src/norms/rulebook.js'
import { scoreExecution } from '../../../src/scoring/rows/score-execution.js'
import { scoreIndicator } from '../../../src/scoring/rows/score-indicator.js'
import { norms2021, normsWith } from '../../support/norms.js'
import { fc, short } from './hunt.js'
import { cmp, exactText, mul, parse, ratio, roundHalfUp } from '../../support/rational.js'
import { isHalfTie, shareOf, type Conventions, type DrawnRow } from './row-oracle.js'

const rows = short ? 2000 : 20_000

const defaults: Conventions = { inverse: 'ratio', strict: 'full', exceeded: 'met', outside: 'nearer-bound' }
const layers: { by: Conventions; norms: Norms }[] = [
  { by: defaults, norms: norms2021 },
  {
    by: { ...defaults, inverse: 'linear', strict: 'not-met' },
    norms: normsWith({
      'silence.inverse-missed': { choice: 'linear' },
      'silence.strict-equality': { choice: 'not-met' },
    }),
  },
  {
    by: { ...defaults, exceeded: 'symmetric', outside: 'all-or-nothing', passLine: '0.6' },
    norms: normsWith({
      'silence.equal-exceeded': { choice: 'symmetric' },
      'silence.range-missed': { choice: 'all-or-nothing' },
      'silence.pass-line': { choice: 'at', from: '0.6' },
    }),
  },
]
const executionOf = new Map(
  ['10', '7.5', '12.5', '20'].map((points) => [points, normsWith({ 'execution.points': points })]),
)

const canonical = (text: string): string => exactText(parse(text))
const hundredths = (n: number): string => exactText(ratio(BigInt(n), 100n))
const points = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('7.5', '12.5', '22.5') },
  { weight: 2, arbitrary: fc.constantFrom('2.5', '0.5', '3', '10', '15', '30', '0') },
  { weight: 1, arbitrary: fc.nat(6000).map(hundredths) },
)
// Ratios of two decimals (0.29 of 1, 29 of 100, 290 of 1000) over such points are where ties come from.
const tidy = fc
  .record({ whole: fc.constantFrom('1', '100', '1000', '200', '50', '40', '8', '2.5', '0.5'), part: fc.nat(150) })
  .map(({ whole, part }) => ({ target: whole, actual: exactText(mul(parse(whole), ratio(BigInt(part), 100n))) }))
const number = (low: number, high: number) =>
  fc.oneof(
    fc.integer({ min: low, max: high }).map(String),
    fc.integer({ min: low * 100, max: high * 100 }).map(hundredths),
    fc.integer({ min: low * 1000, max: high * 1000 }).map((n) => exactText(ratio(BigInt(n), 1000n))),
  )
const wild = fc.record({ target: number(0, 400), actual: number(0, 900) })
const signed = fc.record({ target: number(-5, 5), actual: number(-5, 5) })
const long = fc.record({
  target: fc.bigInt({ min: 1n, max: 10n ** 38n }).map(String),
  actual: fc.bigInt({ min: 0n, max: 10n ** 38n }).map(String),
})
const pair = fc.oneof(
  { weight: 6, arbitrary: tidy },
  { weight: 3, arbitrary: wild },
  { weight: 1, arbitrary: signed },
  { weight: 1, arbitrary: long },
)
const share = fc.nat(1000).map((n) => exactText(ratio(BigInt(n), 1000n)))

const measure = fc
  .record({
    points,
    pair,
    comparison: fc.constantFrom(
      'at-least' as const,
      'at-most' as const,
      'equal' as const,
      'above' as const,
      'below' as const,
    ),
    extra: fc.option(number(0, 20), { nil: undefined, freq: 2 }),
    form: fc.option(fc.constantFrom('ratio' as const, 'linear' as const), { nil: undefined, freq: 2 }),
    passAt: fc.option(share, { nil: undefined, freq: 3 }),
    yesNo: fc.integer({ min: 0, max: 15 }),
  })
  .map(({ points: p, pair: { target, actual }, comparison, extra, form, passAt, yesNo }): DrawnRow => {
    const base = { kind: 'measure' as const, points: p, comparison, target, actual }
    if (yesNo === 0) return { ...base, method: 'yes-no' }
    if (comparison === 'equal' && extra !== undefined) return { ...base, tolerance: extra }
    if ((comparison === 'at-most' || comparison === 'below') && form !== undefined) return { ...base, form }
    return passAt !== undefined ? { ...base, passAt } : base
  })
const range = fc
  .record({ points, pair, width: number(0, 60) })
  .map(({ points: p, pair: { target, actual }, width }): DrawnRow => ({
    kind: 'range',
    points: p,
    from: target,
    to: exactText({
      n: parse(target).n * parse(width).d + parse(width).n * parse(target).d,
      d: parse(target).d * parse(width).d,
    }),
    actual,
  }))
const banded = fc
  .record({
    points,
    pair: wild,
    bands: fc.uniqueArray(fc.record({ from: number(0, 400), share }), {
      minLength: 1,
      maxLength: 5,
      selector: ({ from }) => from,
    }),
  })
  .map(({ points: p, pair: { target, actual }, bands }): DrawnRow => ({
    kind: 'banded',
    points: p,
    target,
    actual,
    bands,
  }))
const judged = fc.record({ points, share }).map((drawn): DrawnRow => ({ kind: 'judged', ...drawn }))
const execution = fc
  .record({ points: fc.constantFrom(...executionOf.keys()), pair: fc.oneof(tidy, wild) })
  .map(({ points: p, pair: { target, actual } }): DrawnRow => ({
    kind: 'execution',
    points: p,
    annual: target === '0' ? '1' : target,
    executed: actual,
  }))
const row = fc.oneof(
  { weight: 12, arbitrary: measure },
  { weight: 3, arbitrary: range },
  { weight: 1, arbitrary: banded },
  { weight: 1, arbitrary: judged },
  { weight: 2, arbitrary: execution },
)

const scored = (drawn: DrawnRow, norms: Norms): string | undefined => {
  if (drawn.kind === 'execution')
    return scoreExecution({ annual: drawn.annual, executed: drawn.executed }, executionOf.get(drawn.points)!).value
      .score
  const base = { id: 'r1', dimension: 'output' as const, name: '试', points: drawn.points }
  if (drawn.kind === 'judged')
    return scoreIndicator(
      { ...base, target: { kind: 'statement', text: '达成' }, actual: { kind: 'judged', share: drawn.share } },
      norms,
    ).value.score
  const actual = { kind: 'measured' as const, value: drawn.actual }
  if (drawn.kind === 'range')
    return scoreIndicator({ ...base, target: { kind: 'range', from: drawn.from, to: drawn.to }, actual }, norms).value
      .score
  if (drawn.kind === 'banded')
    return scoreIndicator(
      {
        ...base,
        target: { kind: 'measure', comparison: 'at-least', value: drawn.target },
        actual,
        scoring: { method: 'banded', bands: drawn.bands },
      },
      norms,
    ).value.score
  const { comparison, target, tolerance, form, passAt, method } = drawn
  const scoring = form
    ? { method: 'inverse' as const, form }
    : method
      ? { method }
      : passAt !== undefined
        ? { method: 'proportional' as const, passAt }
        : undefined
  return scoreIndicator(
    {
      ...base,
      target: { kind: 'measure', comparison, value: target, ...(tolerance !== undefined && { tolerance }) },
      actual,
      ...(scoring && { scoring }),
    },
    norms,
  ).value.score
}

describe('rows against quotients of integers', () => {
  it(`${String(rows)} random rows, none wrong by a digit`, () => {
    const count = { judged: 0, ties: 0, partial: 0, left: 0 }
    fc.assert(
      fc.property(row, fc.nat(layers.length - 1), (drawn, i) => {
        const { by, norms } = layers[i]!
        const earned = shareOf(drawn, by)
        if (earned === undefined) {
          count.left += 1
          return fc.pre(false) // drawn again: every counted row is a judged one
        }
        const exact = mul(parse(drawn.points), earned)
        count.judged += 1
        if (isHalfTie(exact)) count.ties += 1
        if (cmp(exact, ratio(0n)) > 0 && cmp(exact, parse(drawn.points)) < 0) count.partial += 1
        expect(scored(drawn, norms)).toBe(roundHalfUp(exact, 2))
      }),
      { numRuns: rows, maxSkipsPerRun: 10 },
    )
    console.log(
      `rows: ${String(count.judged)} judged, ${String(count.ties)} on a half tie, ${String(count.partial)} neither full nor nothing; ${String(count.left)} left out, where two conventions meet`,
    )
    expect(count.ties).toBeGreaterThan(rows / 20)
  })

  it('decimals of every length that may be typed keep every digit', () => {
    const digits = (n: number) => fc.bigInt({ min: 0n, max: 10n ** BigInt(n) - 1n })
    const anyDecimal = fc
      .record({ all: digits(38), places: fc.nat(37) })
      .map(({ all: n, places }) => canonical(exactText(ratio(n, 10n ** BigInt(places)))))
    fc.assert(
      fc.property(points, anyDecimal, anyDecimal, fc.boolean(), (p, target, actual, up) => {
        fc.pre(parse(target).n > 0n)
        const drawn: DrawnRow = { kind: 'measure', points: p, comparison: up ? 'at-least' : 'at-most', target, actual }
        expect(scored(drawn, norms2021)).toBe(roundHalfUp(mul(parse(p), shareOf(drawn, defaults)!), 2))
      }),
      { numRuns: 2000 },
    )
  })
})
