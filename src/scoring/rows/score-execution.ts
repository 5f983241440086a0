import { compare, isPositive, one, smaller } from '../../kernel/arithmetic.js'
import { bandAbove, bandAt } from '../../kernel/band.js'
import { fraction, storedFraction } from '../../kernel/fraction.js'
import type { Issue } from '../../kernel/issue.js'
import { num, text, type Decimal } from '../../kernel/number.js'
import { defineRule } from '../../kernel/rule.js'
import type { ScoredExecution } from '../../model/results/scored-row.js'
import type { Funds } from '../../model/promise/funds.js'
import type { NormKey } from '../../norms/norm-values.js'
import { scorePlaces } from '../../norms/places.js'
import type { Norms } from '../../norms/rulebook.js'
import { watchNorms } from '../../norms/resolving/watch-norms.js'
import { asksFor, findNorm, useNorm, type NormInUse } from '../../norms/use-norm.js'
import { noShare, shareOf } from '../earned.js'
import { roundingOf, settle } from '../frame.js'
import { scoringIssues } from '../issues.js'
import { totalsOf } from './totals-of.js'
import { tellQuotient } from '../tell-quotient.js'

/** The norms the execution row cannot be scored without. */
export const executionNorms: readonly NormKey[] = [
  'execution.points',
  'silence.execution-score',
  'silence.execution-rate',
  'silence.zero-parent',
  'silence.no-budget',
  'silence.rounding',
]

const absentOn = /* @__PURE__ */ asksFor(executionNorms)

/** 「执行率行得分」 The execution row as scored, with the amounts it was scored on. */
export type ExecutionScore = ScoredExecution & { annual?: Decimal; executed?: Decimal; issues: Issue[] }
const money = ['points', 'annual', 'executed'] as const
const rated = [...money, 'rate', 'rounded?'] as const

/**
 * 「预算执行率得分」 points × executed ÷ adjusted full-year budget, at most the points. Amounts are 元. No score without a budget or
 * an amount; a total row of 0 over funded parts is read as the parts' sum. Source: 财预〔2020〕10号 第十三条 and its form.
 */
export const scoreExecution = /* @__PURE__ */ defineRule(
  {
    id: 'scoring.score-execution',
    title: '预算执行率得分',
    outcomes: {
      scored: rated,
      capped: rated,
      banded: [...rated, 'from', 'below?', 'share'],
      'no-budget': money,
      unscored: ['points', 'reason', 'params'],
    },
  },
  (funds: Funds, norms: Norms) => {
    const { norms: watched, said } = watchNorms(norms)
    norms = watched
    const absent = absentOn(norms)
    const pointsNorm = findNorm(norms, 'execution.points')
    if (absent.length || pointsNorm === undefined) return unscored(pointsNorm, absent)
    const points = pointsNorm.value

    const { annual, executed, summed } = totalsOf(funds)
    if (annual === undefined || executed === undefined) {
      const gone: Issue[] = []
      if (annual === undefined) gone.push(scoringIssues.raise('funds.annual-missing', { path: ['annual'] }))
      if (executed === undefined) gone.push(scoringIssues.raise('funds.executed-missing', { path: ['executed'] }))
      return unscored(pointsNorm, [...gone, ...said()])
    }
    const [budget, spent] = [num(annual), num(executed)]
    if (!isPositive(budget)) {
      const issue = isPositive(spent)
        ? scoringIssues.raise('funds.spent-without-budget', { path: ['annual'], params: { executed } })
        : scoringIssues.raise('funds.no-budget', { path: ['annual'] })
      const uses = [pointsNorm, useNorm(norms, 'silence.no-budget')]
      const issues = [issue, ...said()]
      const value: ExecutionScore = { status: 'no-budget', points, annual, executed, issues }
      return { value, outcome: 'no-budget', shown: undefined, given: { points, annual, executed }, uses }
    }
    const paid = smaller(spent, budget)
    const rate = tellQuotient(text(paid), annual, '1')
    const method = useNorm(norms, 'silence.execution-score')
    const band = method.value.choice === 'banded' ? bandOfRate(method.value.bands, fraction(paid, budget)) : undefined
    const share =
      band === undefined ? shareOf(paid, budget) : band.share === '0' ? noShare : shareOf(num(band.share), one)
    const settled = settle(num(points), share, scorePlaces)
    const rounding = roundingOf(settled, norms)
    const [score, exact] = [text(settled.score), storedFraction(settled.exact)]
    const params = { annual, executed }
    const issues: Issue[] = summed ? [scoringIssues.raise('funds.zero-parent', { path: ['annual'], params })] : []
    const zeroParent = summed ? useNorm(norms, 'silence.zero-parent') : undefined
    const uses = [pointsNorm, useNorm(norms, 'silence.execution-rate'), method, zeroParent, rounding]
    issues.push(...said())
    const value: ExecutionScore = { status: 'scored', rate, score, points, exact, annual, executed, issues }
    const rounded = rounding && 'true'
    if (band) {
      const { from, below, share } = band
      const told = tellQuotient(text(paid), annual, from, below ?? from)
      const given = { points, annual, executed, rate: told, from, below, share, rounded }
      return { value, outcome: 'banded', shown: score, given, uses }
    }
    const given = { points, annual, executed, rate, rounded }
    return { value, outcome: compare(spent, budget) > 0 ? 'capped' : 'scored', shown: score, given, uses }
  },
)

const unscored = (norm: NormInUse<'execution.points'> | undefined, issues: Issue[]) => {
  const points = norm?.value ?? '0'
  const value: ExecutionScore = { status: 'unscored', points, issues }
  const given = { points, reason: issues[0]?.code ?? '', params: issues[0]?.params ?? {} }
  return { value, outcome: 'unscored', shown: undefined, given, uses: [norm] } as const
}

type RateBand = { from: Decimal; share: Decimal }

// The rate itself is never divided out. Below the lowest band is nothing.
const bandOfRate = (bands: readonly RateBand[], rate: ReturnType<typeof fraction>) => {
  const { from, share } = bandAt(bands, rate) ?? { from: '0', share: '0' }
  return { from, below: bandAbove(bands, { from })?.from, share }
}
