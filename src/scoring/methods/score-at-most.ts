import { add, compare, equals, isNegative, isPositive, isZero, subtract } from '../../kernel/arithmetic.js'
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
  | 'over-ratio'
  | 'over-linear'
  | 'below-pass-line'
  | 'strict-equality'
  | 'strict-missed'
  | 'zero-met'
  | 'zero-missed'
  | 'signed-met'
  | 'signed-missed'

/**
 * 「上限指标计分」 A target not to be passed: full points when it is kept; when not, points × target ÷ actual (ratio) or
 * points × (2 × target − actual) ÷ target (linear). Source: 财预〔2020〕10号 第十六条 names no formula for this direction.
 */
export const scoreAtMost = /* @__PURE__ */ defineRowRule(
  {
    id: 'scoring.score-at-most',
    title: '上限指标计分',
    basis: [cite(documents.evaluation2020, '第十六条', 'practice')],
    outcomes: [
      'met',
      'over-ratio',
      'over-linear',
      'below-pass-line',
      'strict-equality',
      'strict-missed',
      'zero-met',
      'zero-missed',
      'signed-met',
      'signed-missed',
    ],
  },
  (row: MeasuredRow & { form?: 'ratio' | 'linear' | undefined }, norms: Norms): Conclusion<RowScore, Outcome> => {
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
    const kept = compare(actual, target) <= (strict ? -1 : 0)

    if (strict && equals(actual, target)) return scoreStrictEquality(row, rate, given, norms)
    if (isNegative(target) || (isNegative(actual) && isPositive(target))) {
      const issues = [
        scoringIssues.raise('target.negative', {
          path: ['target'],
          params: { target: row.target, actual: row.actual },
        }),
      ]
      const uses = [useNorm(norms, 'silence.negative-target')]
      return kept
        ? { value: fullPoints(points, { issues }), outcome: 'signed-met', given, uses }
        : { value: noPoints(points, { issues }), outcome: 'signed-missed', given, uses }
    }
    if (isZero(target)) {
      const uses = [useNorm(norms, 'silence.zero-target')]
      return kept
        ? { value: fullPoints(points), outcome: 'zero-met', given, uses }
        : { value: noPoints(points), outcome: 'zero-missed', given, uses }
    }
    if (kept) return { value: fullPoints(points, { rate }), outcome: 'met', given, uses: [method] }

    const choice = useNorm(norms, 'silence.inverse-missed')
    const form = row.form ?? choice.value.choice
    const chosen = row.form === undefined ? choice : method
    const value =
      form === 'ratio'
        ? shareOfPoints(points, target, actual, { rate })
        : shareOfPoints(points, subtract(add(target, target), actual), target, { rate })
    return (
      scoreBelowPassLine(value, row, given, chosen, norms) ?? {
        value,
        outcome: form === 'ratio' ? 'over-ratio' : 'over-linear',
        given,
        uses: [chosen],
      }
    )
  },
)
