import { below, isNegative, isPositive } from '../../kernel/arithmetic.js'
import { num, type Decimal } from '../../kernel/number.js'
import type { Conclusion } from '../../kernel/rule.js'
import { cite, documents } from '../../norms/documents.js'
import type { Norms } from '../../norms/rulebook.js'
import { useNorm } from '../../norms/use-norm.js'
import { scoringIssues } from '../issues.js'
import { defineRowRule, noPoints, fullPoints, shareOfPoints, type RowScore } from '../row-score.js'

type RangeRow = { points: Decimal; from: Decimal; to: Decimal; actual: Decimal; unit?: string | undefined }

/** 「区间指标计分」 Full points inside the range, both ends included; outside it points × the ratio to the nearer bound. Source: none; 财预〔2020〕10号 knows no range. */
export const scoreRange = /* @__PURE__ */ defineRowRule(
  {
    id: 'scoring.score-range',
    title: '区间指标计分',
    basis: [cite(documents.ourConvention, 'range-missed')],
    outcomes: ['inside', 'below-range', 'above-range', 'outside'],
  },
  (row: RangeRow, norms: Norms): Conclusion<RowScore, 'inside' | 'below-range' | 'above-range' | 'outside'> => {
    const { points } = row
    const [from, to, actual] = [num(row.from), num(row.to), num(row.actual)]
    const given = { points, from: row.from, to: row.to, actual: row.actual, unit: row.unit }
    if (!below(actual, from) && !below(to, actual))
      return { value: fullPoints(points), outcome: 'inside', given, uses: [useNorm(norms, 'scoring.quantitative')] }
    if (isNegative(from) || isNegative(actual)) {
      const issues = [
        scoringIssues.raise('target.negative', { path: ['target'], params: { target: row.from, actual: row.actual } }),
      ]
      return {
        value: noPoints(points, { issues }),
        outcome: 'outside',
        given,
        uses: [useNorm(norms, 'silence.negative-target')],
      }
    }
    const choice = useNorm(norms, 'silence.range-missed')
    const short = below(actual, from)
    if (choice.value.choice === 'all-or-nothing' || !isPositive(short ? from : to))
      return { value: noPoints(points), outcome: 'outside', given, uses: [choice] }
    const value = short ? shareOfPoints(points, actual, from) : shareOfPoints(points, to, actual)
    return { value, outcome: short ? 'below-range' : 'above-range', given, uses: [choice] }
  },
)
