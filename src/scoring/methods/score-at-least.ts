import { atLeast, compare, equals, isNegative, isZero, multiply, one, subtract, zero } from '../../kernel/arithmetic.js'
import { num } from '../../kernel/number.js'
import type { Conclusion } from '../../kernel/rule.js'
import { cite, documents } from '../../norms/documents.js'
import type { Norms } from '../../norms/rulebook.js'
import { useNorm } from '../../norms/use-norm.js'
import { scoringIssues } from '../issues.js'
import {
  attainment,
  defineRowRule,
  fullPoints,
  type MeasuredRow,
  noPoints,
  scoreBelowPassLine,
  type RowScore,
  scoreStrictEquality,
  shareOfPoints,
} from '../row-score.js'

type Outcome =
  | 'met'
  | 'short'
  | 'below-pass-line'
  | 'over-reduced'
  | 'strict-equality'
  | 'strict-missed'
  | 'zero-target'
  | 'signed-met'
  | 'signed-missed'

/**
 * 「下限指标计分」 A target to be reached: full points when it is, points × actual ÷ target when not, nothing under a pass line.
 * Points, target and actual are decimals in one unit. Source: 财预〔2020〕10号 第十六条.
 */
export const scoreAtLeast = /* @__PURE__ */ defineRowRule(
  {
    id: 'scoring.score-at-least',
    title: '下限指标计分',
    basis: [cite(documents.evaluation2020, '第十六条', 'practice')],
    outcomes: [
      'met',
      'short',
      'below-pass-line',
      'over-reduced',
      'strict-equality',
      'strict-missed',
      'zero-target',
      'signed-met',
      'signed-missed',
    ],
  },
  (row: MeasuredRow, norms: Norms): Conclusion<RowScore, Outcome> => {
    const { points, strict } = row
    const [target, actual] = [num(row.target), num(row.actual)]
    const rate = attainment(row.actual, row.target)
    const given = {
      points,
      target: row.target,
      actual: row.actual,
      unit: row.unit,
      rate,
      strict: strict ? 'true' : undefined,
    }
    const method = useNorm(norms, 'scoring.quantitative')
    const reached = strict ? compare(actual, target) > 0 : atLeast(actual, target)

    if (strict && equals(actual, target)) return scoreStrictEquality(row, rate, given, norms)
    if (isNegative(target) || isNegative(actual)) {
      const issues = [
        scoringIssues.raise('target.negative', {
          path: ['target'],
          params: { target: row.target, actual: row.actual },
        }),
      ]
      const uses = [useNorm(norms, 'silence.negative-target')]
      return reached
        ? { value: fullPoints(points, { issues }), outcome: 'signed-met', given, uses }
        : { value: noPoints(points, { issues }), outcome: 'signed-missed', given, uses }
    }
    if (isZero(target)) {
      const issues = [scoringIssues.raise('target.zero', { path: ['target'], params: { actual: row.actual } })]
      return {
        value: fullPoints(points, { issues }),
        outcome: 'zero-target',
        given,
        uses: [useNorm(norms, 'silence.zero-target')],
      }
    }
    if (reached) {
      const choice = useNorm(norms, 'silence.over-achievement')
      const step = choice.value.choice === 'ladder' ? highestStep(choice.value.steps, row) : undefined
      if (step === undefined) return { value: fullPoints(points, { rate }), outcome: 'met', given, uses: [method] }
      const value = shareOfPoints(points, subtract(one, num(step.lose)), one, { rate })
      return { value, outcome: 'over-reduced', given: { ...given, from: step.from, lose: step.lose }, uses: [choice] }
    }
    const value = shareOfPoints(points, actual, target, { rate })
    return scoreBelowPassLine(value, row, given, method, norms) ?? { value, outcome: 'short', given, uses: [method] }
  },
)

const highestStep = (steps: { from: string; lose: string }[], row: MeasuredRow) =>
  [...steps]
    .sort((a, b) => compare(num(b.from), num(a.from)))
    .find(({ from }) => atLeast(num(row.actual), multiply(num(row.target), num(from))) && !equals(num(from), zero))
