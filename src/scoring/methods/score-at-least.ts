import { atLeast, compare, equals, isNegative, isZero, one, subtract } from '../../kernel/arithmetic.js'
import { bandAt } from '../../kernel/band.js'
import { fraction } from '../../kernel/fraction.js'
import { num } from '../../kernel/number.js'
import { amount, fullShare, shareOf, written } from '../earned.js'
import { scoringIssues } from '../issues.js'
import { defineRowRule, measured, type MeasuredRow } from '../row-rule.js'
import { earnSigned, earnStrictEquality } from './guards.js'

/**
 * 「下限指标计分」 A target to be reached: full points when it is, points × actual ÷ target when not, nothing under a pass line.
 * Points, target and actual are decimals in one unit. Source: 财预〔2020〕10号 第十六条.
 */
export const scoreAtLeast = /* @__PURE__ */ defineRowRule(
  {
    id: 'scoring.score-at-least',
    title: '下限指标计分',
    about: [...measured, 'strict?'],
    outcomes: {
      met: [],
      short: [],
      'below-pass-line': ['passAt'],
      'over-reduced': ['from', 'lose'],
      'strict-equality': [],
      'strict-missed': [],
      'zero-target': [],
      'signed-met': [],
      'signed-missed': [],
    },
  },
  (row: MeasuredRow, choose) => {
    const [target, actual] = [amount(row.target), amount(row.actual)]
    const reached = row.strict ? compare(actual, target) > 0 : atLeast(actual, target)

    if (row.strict && equals(actual, target)) return earnStrictEquality(row, choose)
    if (isNegative(target) || isNegative(actual)) return earnSigned(row, reached)
    if (isZero(target)) {
      const issue = scoringIssues.raise('target.zero', { path: ['target'], params: { actual: written(row.actual) } })
      return { outcome: 'zero-target', share: fullShare, on: 'silence.zero-target', issue }
    }
    if (!reached)
      return { outcome: 'short', share: shareOf(actual, target), on: 'scoring.quantitative', missed: 'may-fail' }
    const over = choose('silence.over-achievement')
    const step = over.choice === 'ladder' ? highestStep(over.steps, row) : undefined
    if (step === undefined) return { outcome: 'met', share: fullShare, on: 'scoring.quantitative' }
    const share = shareOf(subtract(one, num(step.lose)), one)
    return {
      outcome: 'over-reduced',
      share,
      on: 'silence.over-achievement',
      given: { from: step.from, lose: step.lose },
    }
  },
)

type Step = { from: string; lose: string }

const highestStep = (steps: readonly Step[], row: MeasuredRow): Step | undefined =>
  bandAt(
    steps.filter(({ from }) => !isZero(num(from))),
    fraction(amount(row.actual), amount(row.target)),
  )
