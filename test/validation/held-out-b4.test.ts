import { describe, expect, test } from 'vitest'
import { freshBad, freshGood } from './held-out-b4-fresh.js'
import { half, heldBad, heldGood } from './held-out-b4.js'
import { fourthBad, fourthGood } from './held-out-b4-fourth.js'
import { fifthBad, fifthGood, fifthGroups } from './held-out-b5.js'
import { sixthBad, sixthGood } from './held-out-b6.js'
import { thirdBad, thirdGood } from './held-out-b4-third.js'
import { isRight, measured } from './measure-held-out.js'

// First run of each set, before anything was changed for it: the first 23 % of its odd half named (9 of 38); the second, on the rules the
// first had led to, 70 % of its odd half (26 of 37), and 5 of 79 sound rows blamed. What is still missed or blamed is listed by the test.
// The third, its rows written before any rule was opened, all of it: 73.0 % named (65 of 89),
// 92.4 % of the accused rows defective (61 of 66; 5 of 96 sound rows blamed). Per kind: vague 12/13, generic 4/9, no-standard 6/8,
// bare-unit 7/7, cost-is-budget 6/6, direction 7/16, macro 3/7, own-money 7/9, task 8/8, slogan 5/6.
// The fourth, written when the rules of the third stood (their author knew the lexicons by then) and run once, no rule changed for it: 58.9 %
// named (33 of 56), 96.9 % of the accused rows defective (31 of 32; 1 of 64 sound rows blamed). Per kind: vague 6/8, generic 1/6,
// no-standard 2/5, bare-unit 3/4, cost-is-budget 4/4, direction 4/11, macro 2/4, own-money 5/5, task 3/5, slogan 3/4. The goal of B4 (75 and
// 97) was not reached then. The fifth and sixth tell their first runs in their own files: 87.9 and 76.8 % named, no sound row blamed.
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

// The floors of the fourth set are what was measured after it was looked at (its first run: 58 and 96).
test('fourth set: at least 95 of 100 named, 97 of 100 accused rows have a defect', () => {
  const { recall, precision } = measured(fourthBad, fourthGood)
  expect([recall >= 95, precision >= 97]).toEqual([true, true])
})

// The floors of the fifth set are its first run.
test('fifth set: at least 87 of 100 named, every accused row has a defect', () => {
  const { recall, precision } = measured(fifthBad, fifthGood)
  expect([recall >= 87, precision >= 100], JSON.stringify(measured(fifthBad, fifthGood))).toEqual([true, true])
})
test.each(fifthGroups)('fifth set, rows beside each other: $because', (group) => {
  expect(isRight(group)).toBe(true)
})

// The floors of the sixth set are its first run.
test('sixth set: at least 76 of 100 named, every accused row has a defect', () => {
  const { recall, precision } = measured(sixthBad, sixthGood)
  expect([recall >= 76, precision >= 100], JSON.stringify(measured(sixthBad, sixthGood))).toEqual([true, true])
})

test('what is known to be missed, and known to be blamed', () => {
  const { missed, blamed } = measured([...heldBad, ...freshBad], [...heldGood, ...freshGood])
  expect(missed).toEqual(['城镇登记失业率 ≤4.5%'])
  expect(blamed).toEqual([])
})
