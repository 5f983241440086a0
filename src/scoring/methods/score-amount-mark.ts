import { compare, isNegative, multiply, smaller } from '../../kernel/arithmetic.js'
import { fraction } from '../../kernel/fraction.js'
import { num } from '../../kernel/number.js'
import type { Conclusion } from '../../kernel/rule.js'
import { cite, documents } from '../../norms/documents.js'
import { defineMarkRule, misfit, refuseAmount, type MarkRow, type MarkScore } from '../mark-score.js'
import { isCount } from './score-penalty-mark.js'

/**
 * 「加扣分」 What a deduction takes or a bonus gives, up to its cap: the amount itself, or how often it happened times the criterion's
 * points. The amount returned is not negative; its node adds or subtracts it.
 */
export const scoreAmountMark = /* @__PURE__ */ defineMarkRule(
  {
    id: 'scoring.score-amount-mark',
    title: '加扣分',
    basis: [cite(documents.ourConvention, 'criterion-score')],
    outcomes: ['deducted', 'deducted-to-cap', 'added', 'added-to-cap', 'refused'],
  },
  (
    row: MarkRow<'deduction' | 'bonus'>,
    _norms,
    refuse,
  ): Conclusion<MarkScore, 'deducted' | 'deducted-to-cap' | 'added' | 'added-to-cap' | 'refused'> => {
    const {
      criterion,
      scorer: { kind, cap },
      mark,
      decimals,
    } = row
    if (mark.kind !== 'score' && mark.kind !== 'count') return misfit(row, refuse)
    if (mark.kind === 'count' && (!isCount(mark.times) || compare(num(criterion.points), num('0')) <= 0))
      return refuse('marks.count', { found: String(mark.times) }, ['times'])
    const refused =
      mark.kind === 'score'
        ? isNegative(num(mark.score))
          ? refuse('marks.out-of-points', { score: mark.score, points: cap }, ['score'])
          : refuseAmount(mark.score, mark.score, decimals, refuse)
        : undefined
    if (refused) return refused
    const asked = mark.kind === 'score' ? num(mark.score) : multiply(num(String(mark.times)), num(criterion.points))
    const capped = compare(asked, num(cap)) > 0
    const part = mark.kind === 'score' ? mark.score : `${String(mark.times)} × ${criterion.points}`
    return {
      value: { amount: fraction(smaller(asked, num(cap))), issues: [] },
      outcome: kind === 'deduction' ? (capped ? 'deducted-to-cap' : 'deducted') : capped ? 'added-to-cap' : 'added',
      given: { part, cap, because: mark.kind === 'count' ? mark.because : undefined },
    }
  },
)
