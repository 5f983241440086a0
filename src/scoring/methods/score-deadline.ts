import { multiply, subtract, one } from '../../kernel/arithmetic.js'
import { daysBetween, type Day } from '../../kernel/day.js'
import { num, type Decimal } from '../../kernel/number.js'
import type { Conclusion } from '../../kernel/rule.js'
import { cite, documents } from '../../norms/documents.js'
import type { Norms } from '../../norms/rulebook.js'
import { useNorm } from '../../norms/use-norm.js'
import { scoringIssues } from '../issues.js'
import { defineRowRule, fullPoints, noPoints, shareOfPoints, type RowScore } from '../row-score.js'

type DeadlineRow = { points: Decimal; by: Day; on?: Day | undefined }

type Outcome = 'in-time' | 'late' | 'late-per-day' | 'late-unjudged' | 'not-completed'

/**
 * 「时限指标计分」 Full points when completed on the last day that is in time or before; late completion scores nothing, or as the
 * rulebook says (judged, or less for each day). `on` is absent where it was not completed. Source: none; a silence.
 */
export const scoreDeadline = /* @__PURE__ */ defineRowRule(
  {
    id: 'scoring.score-deadline',
    title: '时限指标计分',
    basis: [cite(documents.ourConvention, 'late-completion')],
    outcomes: ['in-time', 'late', 'late-per-day', 'late-unjudged', 'not-completed'],
  },
  ({ points, by, on }: DeadlineRow, norms: Norms): Conclusion<RowScore, Outcome> => {
    const given = { points, by, on }
    const late = useNorm(norms, 'silence.late-completion')
    if (on === undefined)
      return {
        value: noPoints(points),
        outcome: 'not-completed',
        given,
        uses: [useNorm(norms, 'scoring.quantitative')],
      }
    if (on <= by)
      return { value: fullPoints(points), outcome: 'in-time', given, uses: [useNorm(norms, 'scoring.quantitative')] }
    const days = String(daysBetween(by, on))
    if (late.value.choice === 'judged') {
      return {
        value: noPoints(points, {
          issues: [scoringIssues.raise('actual.unjudged', { path: ['actual'], params: { text: on } })],
        }),
        outcome: 'late-unjudged',
        given: { ...given, days },
        uses: [late],
      }
    }
    if (late.value.choice === 'zero')
      return { value: noPoints(points), outcome: 'late', given: { ...given, days }, uses: [late] }
    const { share } = late.value
    const value = shareOfPoints(points, subtract(one, multiply(num(share), num(days))), one)
    return { value, outcome: 'late-per-day', given: { ...given, days, share }, uses: [late] }
  },
)
