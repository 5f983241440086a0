import { atLeast, compare, isPositive, isZero, multiply, one, smaller, sum } from '../../kernel/arithmetic.js'
import { shareText } from '../../kernel/fraction.js'
import type { Issue } from '../../kernel/issue.js'
import { num, text, type Decimal, type Num } from '../../kernel/number.js'
import { defineLooseRule, type Conclusion } from '../../kernel/rule.js'
import type { ScoredExecution } from '../../model/results/scored-row.js'
import type { Funds } from '../../model/promise/funds.js'
import { cite, documents } from '../../norms/documents.js'
import type { NormKey } from '../../norms/norm-values.js'
import type { Norms } from '../../norms/rulebook.js'
import { absentNorms, findNorm, useNorm, type NormInUse } from '../../norms/use-norm.js'
import { scoringIssues } from '../issues.js'
import { roundingOf, shareOfPoints } from '../row-score.js'

/** The norms the execution row cannot be scored without. */
export const executionNorms: readonly NormKey[] = [
  'execution.points',
  'silence.execution-score',
  'silence.execution-rate',
  'silence.zero-parent',
  'silence.no-budget',
  'silence.rounding',
]

type Outcome = 'scored' | 'capped' | 'banded' | 'no-budget' | 'unscored'

/**
 * 「预算执行率得分」 points × executed ÷ adjusted full-year budget, at most the points. Amounts are 元. No score without a budget or
 * an amount; a total row of 0 over funded parts is read as the parts' sum. Source: 财预〔2020〕10号 第十三条 and its form.
 */
export const scoreExecution = /* @__PURE__ */ defineLooseRule(
  {
    id: 'scoring.score-execution',
    title: '预算执行率得分',
    basis: [cite(documents.evaluation2020, '第十三条')],
    outcomes: ['scored', 'capped', 'banded', 'no-budget', 'unscored'],
  },
  (
    funds: Funds,
    norms: Norms,
  ): Conclusion<ScoredExecution & { annual?: Decimal; executed?: Decimal; issues: Issue[] }, Outcome> => {
    const absent = absentNorms(norms, executionNorms)
    const pointsNorm = findNorm(norms, 'execution.points')
    const points = pointsNorm?.value ?? '0'
    const unscored = (
      issues: Issue[],
      uses: NormInUse<'execution.points'>[] = [],
    ): Conclusion<ScoredExecution & { issues: Issue[] }, 'unscored'> => ({
      value: { status: 'unscored', points, issues },
      outcome: 'unscored',
      shown: undefined,
      given: { points, reason: issues[0]?.code, params: issues[0]?.params },
      uses,
    })
    if (absent.length || pointsNorm === undefined) return unscored(absent)

    const { annual, executed, summed } = totalsOf(funds)
    const gone = [
      ...(annual === undefined ? [scoringIssues.raise('funds.annual-missing', { path: ['annual'] })] : []),
      ...(executed === undefined ? [scoringIssues.raise('funds.executed-missing', { path: ['executed'] })] : []),
    ]
    if (annual === undefined || executed === undefined) return unscored(gone, [pointsNorm])

    const issues = summed
      ? [scoringIssues.raise('funds.zero-parent', { path: ['annual'], params: { annual, executed } })]
      : []
    const zeroParent = summed ? useNorm(norms, 'silence.zero-parent') : undefined
    if (!isPositive(num(annual))) {
      const spent = isPositive(num(executed))
      const issue = spent
        ? scoringIssues.raise('funds.spent-without-budget', { path: ['annual'], params: { executed } })
        : scoringIssues.raise('funds.no-budget', { path: ['annual'] })
      return {
        value: { status: 'no-budget', points, annual, executed, issues: [issue] },
        outcome: 'no-budget',
        shown: undefined,
        given: { points, annual, executed },
        uses: [pointsNorm, useNorm(norms, 'silence.no-budget')],
      }
    }
    const paid = smaller(num(executed), num(annual))
    const rate = shareText(paid, num(annual))
    const convention = useNorm(norms, 'silence.execution-rate')
    const method = useNorm(norms, 'silence.execution-score')
    const band = method.value.choice === 'banded' ? bandOfRate(method.value.bands, paid, annual) : undefined
    const scored = band ? shareOfPoints(points, num(band.share), one) : shareOfPoints(points, paid, num(annual))
    const rounding = roundingOf(scored, norms)
    return {
      value: { status: 'scored', rate, score: scored.score, points, exact: scored.exact, annual, executed, issues },
      outcome: band ? 'banded' : compare(num(executed), num(annual)) > 0 ? 'capped' : 'scored',
      shown: scored.score,
      given: { points, annual, executed, rate, from: band?.from, share: band?.share, rounded: rounding && 'true' },
      uses: [pointsNorm, convention, method, zeroParent, rounding],
    }
  },
)

const totalsOf = ({
  annual,
  executed,
  sources = [],
}: Funds): { annual: Decimal | undefined; executed: Decimal | undefined; summed: boolean } => {
  const budgets = sources.flatMap((source) => source.annual ?? [])
  const parts = sum(budgets.map(num))
  if (annual === undefined || !isZero(num(annual)) || !isPositive(parts)) return { annual, executed, summed: false }
  const spent = sources.flatMap((source) => source.executed ?? [])
  return { annual: text(parts), executed: spent.length ? text(sum(spent.map(num))) : executed, summed: true } // what no part states is missing, not 0
}

type RateBand = { from: Decimal; share: Decimal }

// The rate itself is never divided out: executed is held against budget × bound. Below the lowest band is nothing.
const bandOfRate = (bands: readonly RateBand[], paid: Num, annual: Decimal): RateBand =>
  [...bands]
    .sort((a, b) => compare(num(b.from), num(a.from)))
    .find(({ from }) => atLeast(paid, multiply(num(annual), num(from)))) ?? { from: '0', share: '0' }
