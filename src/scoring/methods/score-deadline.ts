import { isBefore } from '../../kernel/day-order.js'
import { multiply, one, subtract } from '../../kernel/arithmetic.js'
import { daysBetween, type Day } from '../../kernel/day.js'
import { num } from '../../kernel/number.js'
import { fullShare, noShare, shareOf } from '../earned.js'
import { scoringIssues } from '../issues.js'
import { defineRowRule, type Row } from '../row-rule.js'

type DeadlineRow = Row & { by: Day; on?: Day | undefined }

/**
 * 「时限指标计分」 Full points when completed on the last day that is in time or before; late completion scores nothing, or as the
 * rulebook says (judged, or less for each day). `on` is absent where it was not completed. Source: none; a silence.
 */
export const scoreDeadline = /* @__PURE__ */ defineRowRule(
  {
    id: 'scoring.score-deadline',
    title: '时限指标计分',
    about: ['points', 'by', 'on?'],
    outcomes: {
      'in-time': [],
      late: ['days'],
      'late-per-day': ['days', 'share'],
      'late-unjudged': ['days'],
      'not-completed': [],
    },
  },
  ({ by, on }: DeadlineRow, choose) => {
    if (on === undefined) return { outcome: 'not-completed', share: noShare, on: 'scoring.quantitative' }
    if (!isBefore(by, on)) return { outcome: 'in-time', share: fullShare, on: 'scoring.quantitative' }
    const days = String(daysBetween(by, on))
    const late = choose('silence.late-completion')
    if (late.choice === 'zero')
      return { outcome: 'late', share: noShare, on: 'silence.late-completion', given: { days } }
    if (late.choice === 'judged') {
      const issue = scoringIssues.raise('actual.unjudged', { path: ['actual'], params: { text: on } })
      return { outcome: 'late-unjudged', share: noShare, on: 'silence.late-completion', issue, given: { days } }
    }
    const share = shareOf(subtract(one, multiply(num(late.share), num(days))), one)
    return { outcome: 'late-per-day', share, on: 'silence.late-completion', given: { days, share: late.share } }
  },
)
