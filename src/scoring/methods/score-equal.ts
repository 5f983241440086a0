import { absolute, compare, equals, isNegative, isZero, subtract } from '../../kernel/arithmetic.js'
import { amount, fullShare, shareOf, type Amount } from '../earned.js'
import { defineRowRule, measured, type MeasuredRow } from '../row-rule.js'
import { earnSigned, earnZero } from './guards.js'

/**
 * 「等于型指标计分」 A target to be hit: short of it points × actual ÷ target; passed, it counts as met; with a printed tolerance
 * (or a rulebook that says so) points × (target − distance) ÷ target. Source: 财预〔2020〕10号 第十六条.
 */
export const scoreEqual = /* @__PURE__ */ defineRowRule(
  {
    id: 'scoring.score-equal',
    title: '等于型指标计分',
    about: [...measured, 'tolerance?'],
    outcomes: {
      met: [],
      'within-tolerance': [],
      exceeded: [],
      symmetric: [],
      short: [],
      'below-pass-line': ['passAt'],
      'zero-met': [],
      'zero-missed': [],
      'signed-met': [],
      'signed-missed': [],
    },
  },
  (row: MeasuredRow & { tolerance?: Amount | undefined }, choose) => {
    const [target, actual] = [amount(row.target), amount(row.actual)]
    const tolerance = row.tolerance === undefined ? undefined : amount(row.tolerance)
    const distance = absolute(subtract(actual, target))
    const exceeded = compare(actual, target) > 0
    const counts = tolerance === undefined && choose('silence.equal-exceeded').choice === 'met' // what is passed is met
    const method = 'scoring.quantitative'

    if (equals(actual, target) && !isZero(target)) return { outcome: 'met', share: fullShare, on: method }
    if (tolerance !== undefined && compare(distance, tolerance) <= 0)
      return { outcome: 'within-tolerance', share: fullShare, on: method }
    if (isZero(target)) return earnZero(isZero(actual))
    if (isNegative(target) || isNegative(actual)) return earnSigned(row, exceeded && counts)
    if (exceeded && counts) return { outcome: 'exceeded', share: fullShare, on: 'silence.equal-exceeded' }
    if (!exceeded && tolerance === undefined)
      return { outcome: 'short', share: shareOf(actual, target), on: method, missed: 'may-fail' }

    const share = shareOf(subtract(target, distance), target)
    const on = tolerance === undefined ? 'silence.equal-exceeded' : method
    return exceeded
      ? { outcome: 'symmetric', share, on } // what is exceeded is not short of a line
      : { outcome: 'symmetric', share, on, missed: 'may-fail' }
  },
)
