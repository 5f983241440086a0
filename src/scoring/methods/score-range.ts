import { below, isNegative, isPositive } from '../../kernel/arithmetic.js'
import { amount, fullShare, noShare, shareOf, written, type Amount } from '../earned.js'
import { scoringIssues } from '../issues.js'
import { defineRowRule, type Row } from '../row-rule.js'

type RangeRow = Row & { from: Amount; to: Amount; actual: Amount; unit?: string | undefined }

/** 「区间指标计分」 Full points inside the range, both ends included; outside it points × the ratio to the nearer bound. Source: none; 财预〔2020〕10号 knows no range. */
export const scoreRange = /* @__PURE__ */ defineRowRule(
  {
    id: 'scoring.score-range',
    title: '区间指标计分',
    about: ['points', 'from', 'to', 'actual', 'unit?'],
    outcomes: { inside: [], 'below-range': [], 'above-range': [], outside: [] },
  },
  (row: RangeRow, choose) => {
    const [from, to, actual] = [amount(row.from), amount(row.to), amount(row.actual)]
    const short = below(actual, from)
    if (!short && !below(to, actual)) return { outcome: 'inside', share: fullShare, on: 'scoring.quantitative' }
    if (isNegative(from) || isNegative(actual)) {
      const params = { target: written(row.from), actual: written(row.actual) }
      const issue = scoringIssues.raise('target.negative', { path: ['target'], params })
      return { outcome: 'outside', share: noShare, on: 'silence.negative-target', issue }
    }
    if (choose('silence.range-missed').choice === 'all-or-nothing' || !isPositive(short ? from : to))
      return { outcome: 'outside', share: noShare, on: 'silence.range-missed' }
    return short
      ? { outcome: 'below-range', share: shareOf(actual, from), on: 'silence.range-missed' }
      : { outcome: 'above-range', share: shareOf(to, actual), on: 'silence.range-missed' }
  },
)
