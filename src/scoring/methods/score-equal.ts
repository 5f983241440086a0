import { absolute, compare, equals, isNegative, isZero, subtract } from '../../kernel/arithmetic.js'
import { num, type Decimal } from '../../kernel/number.js'
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
  shareOfPoints,
} from '../row-score.js'

type Outcome =
  | 'met'
  | 'within-tolerance'
  | 'exceeded'
  | 'symmetric'
  | 'short'
  | 'below-pass-line'
  | 'zero-met'
  | 'zero-missed'
  | 'signed-met'
  | 'signed-missed'

/**
 * 「等于型指标计分」 A target to be hit: short of it points × actual ÷ target; passed, it counts as met; with a printed tolerance
 * (or a rulebook that says so) points × (target − distance) ÷ target. Source: 财预〔2020〕10号 第十六条.
 */
export const scoreEqual = /* @__PURE__ */ defineRowRule(
  {
    id: 'scoring.score-equal',
    title: '等于型指标计分',
    basis: [cite(documents.evaluation2020, '第十六条', 'practice')],
    outcomes: [
      'met',
      'within-tolerance',
      'exceeded',
      'symmetric',
      'short',
      'below-pass-line',
      'zero-met',
      'zero-missed',
      'signed-met',
      'signed-missed',
    ],
  },
  (row: MeasuredRow & { tolerance?: Decimal | undefined }, norms: Norms): Conclusion<RowScore, Outcome> => {
    const { points, tolerance } = row
    const [target, actual] = [num(row.target), num(row.actual)]
    const distance = absolute(subtract(actual, target))
    const rate = attainment(row.actual, row.target)
    const given = { points, target: row.target, actual: row.actual, unit: row.unit, rate, tolerance }
    const method = useNorm(norms, 'scoring.quantitative')
    const choice = useNorm(norms, 'silence.equal-exceeded')

    if (equals(actual, target) && !isZero(target))
      return { value: fullPoints(points, { rate }), outcome: 'met', given, uses: [method] }
    if (tolerance !== undefined && compare(distance, num(tolerance)) <= 0)
      return { value: fullPoints(points, { rate }), outcome: 'within-tolerance', given, uses: [method] }
    if (isZero(target)) {
      const uses = [useNorm(norms, 'silence.zero-target')]
      return isZero(actual)
        ? { value: fullPoints(points), outcome: 'zero-met', given, uses }
        : { value: noPoints(points), outcome: 'zero-missed', given, uses }
    }
    if (isNegative(target) || isNegative(actual)) {
      const issues = [
        scoringIssues.raise('target.negative', {
          path: ['target'],
          params: { target: row.target, actual: row.actual },
        }),
      ]
      const met = compare(actual, target) > 0 && tolerance === undefined && choice.value.choice === 'met'
      const uses = [useNorm(norms, 'silence.negative-target')]
      return met
        ? { value: fullPoints(points, { issues }), outcome: 'signed-met', given, uses }
        : { value: noPoints(points, { issues }), outcome: 'signed-missed', given, uses }
    }
    const exceeded = compare(actual, target) > 0
    if (exceeded && tolerance === undefined && choice.value.choice === 'met')
      return { value: fullPoints(points, { rate }), outcome: 'exceeded', given, uses: [choice] }
    if (exceeded || tolerance !== undefined) {
      const value = shareOfPoints(points, subtract(target, distance), target, { rate })
      const uses = [tolerance === undefined ? choice : method]
      return (
        (exceeded ? undefined : scoreBelowPassLine(value, row, given, method, norms)) ?? {
          value,
          outcome: 'symmetric',
          given,
          uses,
        }
      ) // what is exceeded is not short of a line
    }
    const value = shareOfPoints(points, actual, target, { rate })
    return scoreBelowPassLine(value, row, given, method, norms) ?? { value, outcome: 'short', given, uses: [method] }
  },
)
