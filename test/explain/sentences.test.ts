import { describe, expect, it } from 'vitest'
import { factsBy } from '../../src/explain/facts.js'
import type { Sentence } from '../../src/explain/locale.js'
import { sayIn } from '../../src/explain/say-in.js'
import { toLines } from '../../src/explain/to-lines.js'
import type { Ruled } from '../../src/kernel/conclusion.js'
import { scoreAtLeast } from '../../src/scoring/methods/score-at-least.js'
import { scoreAtMost } from '../../src/scoring/methods/score-at-most.js'
import { scoreBanded } from '../../src/scoring/methods/score-banded.js'
import { scoreDeadline } from '../../src/scoring/methods/score-deadline.js'
import { scoreEqual } from '../../src/scoring/methods/score-equal.js'
import { scoreExecution } from '../../src/scoring/rows/score-execution.js'
import { scoreJudged } from '../../src/scoring/methods/score-judged.js'
import { scoreRange } from '../../src/scoring/methods/score-range.js'
import { sumScores } from '../../src/scoring/totals/sum-scores.js'
import { measurePoints } from '../../src/scoring/totals/measure-points.js'
import { everyRule } from '../support/every-rule.js'
import { flawsOf, locales } from '../support/locales.js'
import { norms2021, normsWith } from '../support/norms.js'
import { calculate } from '../support/pocket-calculator.js'
import { cmp, parse, ratio, roundHalfUp } from '../support/rational.js'

const rules = await everyRule()
const told = rules.flatMap(({ id, facts }) =>
  Object.entries(facts).map(
    ([outcome, names]) => [id, outcome, names.map((name) => name.replace(/^(value|row)\.|\?$/g, ''))] as const,
  ),
)
/** A figure of its own for each fact, so that no two can be mistaken for one another. */
const numeralOf =
  (names: readonly string[]) =>
  (name: string): string =>
    String(7001 + names.indexOf(name))

describe.each(locales)('sentences in %s', (_, locale) => {
  const { language } = locale
  const sentenceOf = (rule: string, outcome: string) =>
    (locale.sentences as Record<string, Record<string, Sentence>>)[rule]?.[outcome]

  it('has rules to speak of', () => expect(rules.length).toBeGreaterThanOrEqual(16))

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    'says every outcome of %s, and no other',
    (id, { outcomes }) => {
      expect(Object.keys((locale.sentences as Record<string, object>)[id] ?? {}).sort()).toEqual([...outcomes].sort())
    },
  )

  it.each(told)('leaves no hole in %s %s, with facts or without', (id, outcome, names) => {
    for (const facts of [factsBy(() => ''), factsBy(numeralOf(names))])
      expect(flawsOf(sentenceOf(id, outcome)?.(facts, sayIn(locale)) ?? '', language)).toEqual([])
  })
})

it.each(told)('the facts of %s %s told in one language are those told in the other', (id, outcome, names) => {
  const numeral = numeralOf(names)
  const [one, other] = locales.map(([, { sentences }]) => {
    const said = (sentences as Record<string, Record<string, Sentence>>)[id]?.[outcome]?.(
      factsBy(numeral),
      (_, fact) => fact,
    )
    return names.filter((name) => name !== 'answer' && said?.includes(numeral(name))) // yes and no are words of the language
  })
  expect(one).toEqual(other)
})

const perDay = normsWith({ 'silence.late-completion': { choice: 'per-day', share: '0.05' } })
const ladder = normsWith({ 'silence.over-achievement': { choice: 'ladder', steps: [{ from: '1.3', lose: '0.1' }] } })
const linear = normsWith({ 'silence.inverse-missed': { choice: 'linear' } })
const bandedMoney = normsWith({
  'silence.execution-score': {
    choice: 'banded',
    bands: [
      { from: '0', share: '0' },
      { from: '0.8', share: '0.85' },
    ],
  },
})
const measured = (points: string, target: string, actual: string) => ({
  points,
  target,
  actual,
  unit: '%',
  strict: false,
})

const printedFormulas: [because: string, ruled: Ruled<unknown>][] = [
  ['short of an at-least target', scoreAtLeast(measured('10', '43.2', '37.24'), norms2021)],
  ['a tie of rounding', scoreAtLeast(measured('0.015', '3', '1'), norms2021)],
  ['a ladder of deductions', scoreAtLeast(measured('12.5', '43.2', '60'), ladder)],
  ['over an at-most target, by ratio', scoreAtMost(measured('10', '90', '132.9'), norms2021)],
  ['over an at-most target, linear', scoreAtMost(measured('10', '90', '132.9'), linear)],
  ['over twice an at-most target', scoreAtMost(measured('10', '90', '200'), linear)],
  ['short of an equal target', scoreEqual(measured('7.5', '30', '29'), norms2021)],
  ['beyond a tolerance', scoreEqual({ ...measured('10', '30', '35'), tolerance: '1' }, norms2021)],
  ['far beyond a tolerance', scoreEqual({ ...measured('10', '30', '95'), tolerance: '1' }, norms2021)],
  ['below a range', scoreRange({ points: '10', from: '3', to: '7', actual: '2.2' }, norms2021)],
  ['above a range', scoreRange({ points: '10', from: '3', to: '7', actual: '8.1' }, norms2021)],
  ['in a band', scoreBanded({ ...measured('7.5', '95', '91.3'), bands: [{ from: '90', share: '0.85' }] }, norms2021)],
  ['three days late', scoreDeadline({ points: '7.5', by: '2021-06-30', on: '2021-07-03' }, perDay)],
  ['a year late', scoreDeadline({ points: '7.5', by: '2021-06-30', on: '2022-06-30' }, perDay)],
  ['a judged share', scoreJudged({ points: '7.5', share: '0.933' }, norms2021)],
  ['a judged share out of its band', scoreJudged({ points: '7.5', share: '0.333', text: '达成年度指标' }, norms2021)],
  ['the execution rate', scoreExecution({ annual: '1234567.89', executed: '1000000.01' }, norms2021)],
  ['the execution rate by bands', scoreExecution({ annual: '100', executed: '85' }, bandedMoney)],
  [
    'a sum',
    sumScores(
      [
        { score: '8.62', exact: { numerator: '3724', denominator: '432' } },
        { score: '9.98', exact: { numerator: '998', denominator: '100' } },
      ],
      norms2021,
    ),
  ],
  ['points that do not make 100', measurePoints(['50', '30'], norms2021)],
]

describe.each(locales)('a printed formula in %s', (_, locale) => {
  it.each(printedFormulas)('can be done again on a pocket calculator: %s', (__, { trace }) => {
    const text = toLines(trace, locale)[0]?.text ?? ''
    const [, formula = '', sign = '', result = ''] =
      /(-?[\d(|][-\d.×÷−+|()\s]*) ([=≈]) (-?[\d.]+)/.exec(text.replace(/元| yuan/g, '')) ?? []
    const value = calculate(formula)
    const floored = /最低0分|at least 0:/.test(text) && cmp(value, ratio(0n)) < 0
    const exact = floored || cmp(value, parse(roundHalfUp(value, 2))) === 0
    expect(`${formula} ${sign} ${result}`).toBe(
      `${formula} ${exact ? '=' : '≈'} ${floored ? '0' : roundHalfUp(value, 2)}`,
    )
    if (!exact) expect(text).toMatch(/四舍五入到两位小数|half-up to 2 decimals/)
    expect(formula).toMatch(/[×+−]/)
  })

  it('does no arithmetic where there is none to do', () => {
    for (const ruled of [
      scoreAtLeast(measured('10', '43.2', '43.2'), norms2021),
      scoreExecution({ annual: '100', executed: '100.5' }, norms2021),
      scoreRange({ points: '10', from: '3', to: '7', actual: '-2.2' }, norms2021),
    ]) {
      expect(toLines(ruled.trace, locale)[0]?.text).not.toMatch(/[=≈]/)
    }
  })
})
