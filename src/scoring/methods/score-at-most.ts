import { add, compare, equals, isNegative, isPositive, isZero, subtract } from '../../kernel/arithmetic.js'
import { amount, fullShare, shareOf } from '../earned.js'
import { defineRowRule, measured, type MeasuredRow } from '../row-rule.js'
import { earnSigned, earnStrictEquality, earnZero } from './guards.js'

/**
 * 「上限指标计分」 A target not to be passed: full points when it is kept; when not, points × target ÷ actual (ratio) or
 * points × (2 × target − actual) ÷ target (linear). Source: 财预〔2020〕10号 第十六条 names no formula for this direction.
 */
export const scoreAtMost = /* @__PURE__ */ defineRowRule(
  {
    id: 'scoring.score-at-most',
    title: '上限指标计分',
    about: [...measured, 'strict?'],
    outcomes: {
      met: [],
      'over-ratio': [],
      'over-linear': [],
      'below-pass-line': ['passAt'],
      'strict-equality': [],
      'strict-missed': [],
      'zero-met': [],
      'zero-missed': [],
      'signed-met': [],
      'signed-missed': [],
    },
  },
  (row: MeasuredRow & { form?: 'ratio' | 'linear' | undefined }, choose) => {
    const [target, actual] = [amount(row.target), amount(row.actual)]
    const kept = compare(actual, target) <= (row.strict ? -1 : 0)

    if (row.strict && equals(actual, target)) return earnStrictEquality(row, choose)
    if (isNegative(target) || (isNegative(actual) && isPositive(target))) return earnSigned(row, kept)
    if (isZero(target)) return earnZero(kept)
    if (kept) return { outcome: 'met', share: fullShare, on: 'scoring.quantitative' }

    const form = row.form ?? choose('silence.inverse-missed').choice
    const on = row.form === undefined ? 'silence.inverse-missed' : 'scoring.quantitative'
    return form === 'ratio'
      ? { outcome: 'over-ratio', share: shareOf(target, actual), on, missed: 'may-fail' }
      : {
          outcome: 'over-linear',
          share: shareOf(subtract(add(target, target), actual), target),
          on,
          missed: 'may-fail',
        }
  },
)
