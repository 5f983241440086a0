import { compare, isNegative, isPositive, multiply, smaller } from '../../kernel/arithmetic.js'
import { fraction } from '../../kernel/fraction.js'
import { num } from '../../kernel/number.js'
import { defineMarkRule, misfit, refuseAmount, type MarkRow } from '../mark-rule.js'
import { isCount } from './score-penalty-mark.js'

const told = ['part', 'cap', 'because?'] as const

/**
 * 「加扣分」 What a deduction takes or a bonus gives, up to its cap: the amount itself, or how often it happened times the criterion's
 * points. The amount returned is not negative; its node adds or subtracts it.
 */
export const scoreAmountMark = /* @__PURE__ */ defineMarkRule(
  {
    id: 'scoring.score-amount-mark',
    title: '加扣分',
    outcomes: { deducted: told, 'deducted-to-cap': told, added: told, 'added-to-cap': told },
  },
  (row: MarkRow<'deduction' | 'bonus'>, refuse) => {
    const { criterion, mark, decimals } = row
    const { kind, cap } = row.scorer
    if (mark.kind !== 'score' && mark.kind !== 'count') return misfit(row, refuse)
    const points = num(criterion.points)
    if (mark.kind === 'count' && (!isCount(mark.times) || !isPositive(points)))
      return refuse(['times'], 'marks.count', { params: { found: String(mark.times) } })
    if (mark.kind === 'score') {
      const most = isNegative(num(mark.score)) ? cap : mark.score // only a sign is wrong with an amount; its cap is applied
      const refused = refuseAmount(mark.score, most, decimals, refuse)
      if (refused) return refused
    }
    const asked = mark.kind === 'score' ? num(mark.score) : multiply(num(String(mark.times)), points)
    const part = mark.kind === 'score' ? mark.score : `${String(mark.times)} × ${criterion.points}`
    const given = { part, cap, because: mark.kind === 'count' ? mark.because : undefined }
    const capped = compare(asked, num(cap)) > 0
    const earns = fraction(smaller(asked, num(cap)))
    if (kind === 'deduction')
      return capped ? { outcome: 'deducted-to-cap', earns, given } : { outcome: 'deducted', earns, given }
    return capped ? { outcome: 'added-to-cap', earns, given } : { outcome: 'added', earns, given }
  },
)
