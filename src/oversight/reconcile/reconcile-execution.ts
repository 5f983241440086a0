import { compare, equals, hundred, isPositive, multiply, smaller } from '../../kernel/arithmetic.js'
import { fraction, roundFraction } from '../../kernel/fraction.js'
import { num, text, type Decimal } from '../../kernel/number.js'
import type { PublishedScores } from '../../model/printed/published-scores.js'
import type { Funds } from '../../model/promise/funds.js'
import type { Difference } from '../../model/results/difference.js'
import { scorePlaces } from '../../norms/places.js'
import { differenceOf } from './kind.js'
import { readRate } from './printed-rate.js'
import { explainScore } from './score-kinds.js'

export type Execution = NonNullable<PublishedScores['execution']>

/** What was said before: a wrong rate explains a score that follows from it, printed points are told beside it. */
type Said = { rateIsWrong: boolean; atPrintedPoints: boolean }

/** 「执行率得分核对」 The printed execution score against ours, at the points in question. */
export const reconcileExecution = (
  funds: Funds,
  { points, score: published, rate }: Execution,
  { rateIsWrong, atPrintedPoints }: Said,
): Difference | undefined => {
  if (published === undefined || points === undefined) return undefined
  const budget = funds.annual ?? funds.initial
  const { executed } = funds
  if ((budget === undefined || !isPositive(num(budget))) && isPositive(num(published)))
    return differenceOf('execution', 'execution-without-budget', { published })
  if (budget === undefined || executed === undefined || !isPositive(num(budget)))
    return compare(num(published), num(points)) > 0
      ? differenceOf('execution', 'over-points', { published, computed: points })
      : undefined
  const paid = smaller(num(executed), num(budget))
  const exact = fraction(multiply(num(points), paid), num(budget))
  const computed = text(roundFraction(exact, scorePlaces))
  if (equals(num(computed), num(published)) || (rateIsWrong && follows(points, rate, published))) return undefined

  const { kind, alternatives, explains } = explainScore({
    points,
    score: computed,
    exact,
    published,
    missed: true,
    rate: fraction(paid, num(budget)),
  })
  const found: { published: Decimal; computed: Decimal; explains?: Difference['explains'] } = { published, computed }
  if (explains?.assume !== undefined || atPrintedPoints) {
    const assumed: string[] = []
    if (funds.annual === undefined) assumed.push('initial-budget')
    if (atPrintedPoints) assumed.push('printed-points')
    if (explains?.assume !== undefined) assumed.push(explains.assume)
    found.explains = { assume: assumed.join(' '), gives: explains?.gives ?? computed }
  }
  return differenceOf('execution', kind, found, alternatives)
}

/** The printed score is the printed rate's: what is wrong has been said of the rate. */
const follows = (points: Decimal, rate: string | undefined, published: Decimal): boolean => {
  const read = readRate(rate)
  return (
    read !== undefined &&
    equals(roundFraction(fraction(multiply(num(points), num(read.percent)), hundred), scorePlaces), num(published))
  )
}
