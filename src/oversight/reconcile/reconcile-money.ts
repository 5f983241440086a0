import { equals, hundred, isPositive, multiply } from '../../kernel/arithmetic.js'
import { fraction } from '../../kernel/fraction.js'
import { num, type Decimal } from '../../kernel/number.js'
import type { Funds } from '../../model/promise/funds.js'
import type { Difference } from '../../model/results/difference.js'
import { differenceOf, firstThatFits } from './kind.js'
import { readRate } from './printed-rate.js'
import { rateKinds } from './rate-kinds.js'
import { reconcileExecution, type Execution } from './reconcile-execution.js'
import { reconcileFunds } from './reconcile-funds.js'

/** 「资金核对」 The fund rows, the printed rate, and the printed execution points and score. What follows from the funds is not said again. */
export const reconcileMoney = (
  funds: Funds,
  printed: Execution | undefined,
  rulebookPoints: Decimal | undefined,
): Difference[] => {
  const differences = reconcileFunds(funds)
  const zeroParent = differences.some(({ kind }) => kind === 'zero-parent')
  const rate = zeroParent ? undefined : rateDifference(funds, printed?.rate)
  const points = pointsDifference(printed?.points, rulebookPoints)
  if (rate !== undefined) differences.push(rate)
  if (points !== undefined) differences.push(points)
  if (zeroParent || printed === undefined) return differences
  const score = reconcileExecution(
    funds,
    { points: printed.points ?? rulebookPoints, rate: printed.rate, score: printed.score },
    { rateIsWrong: rate !== undefined, atPrintedPoints: points !== undefined },
  )
  if (score !== undefined) differences.push(score)
  return differences
}

const rateDifference = (funds: Funds, printed: string | undefined): Difference | undefined => {
  const read = readRate(printed)
  if (read === undefined || printed === undefined) return undefined
  const budget = funds.annual ?? funds.initial
  const computed =
    budget !== undefined && funds.executed !== undefined && isPositive(num(budget))
      ? fraction(multiply(num(funds.executed), hundred), num(budget))
      : undefined
  return firstThatFits(rateKinds, 'funds', { printed, read, computed })
}

const pointsDifference = (printed: Decimal | undefined, rulebook: Decimal | undefined): Difference | undefined =>
  printed !== undefined && rulebook !== undefined && !equals(num(printed), num(rulebook))
    ? differenceOf('execution', 'execution-points', { published: printed, computed: rulebook })
    : undefined
