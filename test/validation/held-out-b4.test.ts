import { normsOn, unwrap, validateObjective } from 'budget-performance'
import { describe, expect, test } from 'vitest'
import { freshBad, freshGood } from './held-out-b4-fresh.js'
import { half, heldBad, heldGood, type Held } from './held-out-b4.js'
import { fourthBad, fourthGood } from './held-out-b4-fourth.js'
import { thirdBad, thirdGood } from './held-out-b4-third.js'
import { indicatorOf } from './rows.js'

const norms = unwrap(normsOn('2024-06-30'))
const found = (row: Held) => {
  const { indicator, issues } = indicatorOf(row)
  const options = { year: 2024, ...(row.budget && { funds: { annual: row.budget } }) }
  return [
    ...validateObjective({ statement: '全年任务', indicators: [indicator] }, norms, options).filter(
      (issue) => issue.row === 'r1',
    ),
    ...issues,
  ]
}

/** What counts as naming a defect: any of these is the right reason. */
const names: Readonly<Record<string, readonly string[]>> = {
  vague: ['vague-value', 'vague-name', 'result-in-name', 'slogan', 'percent-without-rate'],
  generic: ['generic-name', 'percent-without-rate'],
  'no-standard': ['standard-unnamed', 'self-affirming'],
  'bare-unit': ['missing-value'],
  'cost-is-budget': ['cost-equals-budget'],
  direction: ['direction', 'output-ceiling'],
  macro: ['macro-rate', 'slogan'],
  'own-money': ['payment-as-quantity', 'payment-as-timeliness', 'own-money', 'cost-category'],
  task: ['percent-without-rate', 'task-as-name', 'vague-name'],
  slogan: ['slogan', 'vague-name', 'percent-without-rate'],
}
const isNamed = (row: Held): boolean =>
  found(row).some(({ code }) => (names[row.defect] ?? []).includes(code.replace('indicator.', '')))
const isAccused = (row: Held): boolean => found(row).some(({ severity }) => severity !== 'info')

/** Shares in per cent, cut: of the defects named; of the accused rows those that have a defect. */
const measured = (bad: readonly Held[], good: readonly Held[]) => {
  const named = bad.filter(isNamed).length
  const accused = bad.filter(isAccused).length
  const blamed = good.filter(isAccused).length
  return {
    recall: Math.floor((100 * named) / bad.length),
    precision: Math.floor((100 * accused) / (accused + blamed)),
    missed: bad.filter((row) => !isNamed(row)).map(({ name, target }) => `${name} ${target}`),
    blamed: good.filter(isAccused).map(({ name, target }) => `${name} ${target}`),
  }
}

// First run of each set, before anything was changed for it: the first 23 % of its odd half named (9 of 38); the second, on the rules the
// first had led to, 70 % of its odd half (26 of 37), and 5 of 79 sound rows blamed. What is still missed or blamed is listed by the test.
// The third, its rows written before any rule was opened, all of it: 73.0 % named (65 of 89),
// 92.4 % of the accused rows defective (61 of 66; 5 of 96 sound rows blamed). Per kind: vague 12/13, generic 4/9, no-standard 6/8,
// bare-unit 7/7, cost-is-budget 6/6, direction 7/16, macro 3/7, own-money 7/9, task 8/8, slogan 5/6.
// The fourth, written when the rules of the third stood (their author knew the lexicons by then) and run once, no rule changed for it: 58.9 %
// named (33 of 56), 96.9 % of the accused rows defective (31 of 32; 1 of 64 sound rows blamed). Per kind: vague 6/8, generic 1/6,
// no-standard 2/5, bare-unit 3/4, cost-is-budget 4/4, direction 4/11, macro 2/4, own-money 5/5, task 3/5, slogan 3/4. The goal of B4 (75 and
// 97) is not reached on unseen rows.
describe.each([
  ['first set, the half developed on', half(heldBad, 'odd'), half(heldGood, 'odd')],
  ['first set, the other half', half(heldBad, 'even'), half(heldGood, 'even')],
  ['second set, the half developed on', half(freshBad, 'odd'), half(freshGood, 'odd')],
  ['second set, the other half', half(freshBad, 'even'), half(freshGood, 'even')],
])('%s', (_, bad, good) => {
  test('is large enough', () => {
    expect([bad.length > 35, good.length > 36]).toEqual([true, true])
  })
  test('at least 85 of 100 defects of substance are named, and at least 97 of 100 accused rows have one', () => {
    const { recall, precision } = measured(bad, good)
    expect([recall >= 85, precision >= 97], JSON.stringify(measured(bad, good))).toEqual([true, true])
  })
})

// The floors of the third set are what was measured after its odd half was looked at; its even half was not.
test.each([
  ['odd', 95, 97],
  ['even', 93, 92],
] as const)(
  'third set, the %s half: at least %i of 100 named, %i of 100 accused rows have a defect',
  (which, named, right) => {
    const { recall, precision } = measured(half(thirdBad, which), half(thirdGood, which))
    expect([recall >= named, precision >= right]).toEqual([true, true])
  },
)

// The floors of the fourth set are its first run.
test('fourth set: at least 58 of 100 named, 96 of 100 accused rows have a defect', () => {
  const { recall, precision } = measured(fourthBad, fourthGood)
  expect([recall >= 58, precision >= 96]).toEqual([true, true])
})

test('what is known to be missed, and known to be blamed', () => {
  const { missed, blamed } = measured([...heldBad, ...freshBad], [...heldGood, ...freshGood])
  expect(missed).toEqual(['城镇登记失业率 ≤4.5%'])
  expect(blamed).toEqual([])
})
