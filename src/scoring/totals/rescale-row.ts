import { compare, multiply } from '../../kernel/arithmetic.js'
import { num, type Decimal } from '../../kernel/number.js'
import type { Used } from '../../kernel/conclusion.js'
import { defineRule } from '../../kernel/rule.js'

type RescaledRow = { id: string; name: string; points: Decimal; whole: Decimal; rest: Decimal; rescaled: Decimal }
const told = ['points', 'whole', 'rest', 'row.name'] as const

/**
 * 「分值折算」 One row's points when others do not apply: points × whole ÷ rest, cut to a step of 0.01; a row with one of the largest
 * remainders gets the next step up, so that the sum stays. Source: a silence.
 */
export const rescaleRow = /* @__PURE__ */ defineRule(
  {
    id: 'scoring.rescale-row',
    title: '分值折算',
    outcomes: { exact: told, raised: told, cut: told },
  },
  ({ id, name, points, whole, rest, rescaled }: RescaledRow, choice: Used) => {
    const order = compare(multiply(num(rescaled), num(rest)), multiply(num(points), num(whole)))
    const outcome = order === 0 ? 'exact' : order > 0 ? 'raised' : 'cut'
    return { value: rescaled, outcome, given: { points, whole, rest }, row: id, label: name, uses: [choice] }
  },
)
