import {
  add,
  compare,
  equals,
  hundred,
  isPositive,
  isZero,
  multiply,
  one,
  smaller,
  sum,
  zero,
} from '../kernel/arithmetic.js'
import { fraction, roundFraction, type Fraction } from '../kernel/fraction.js'
import { num, text, type Decimal, type Num } from '../kernel/number.js'
import { readDecimal } from '../kernel/read-decimal.js'
import type { Difference } from '../model/results/difference.js'
import type { Funds } from '../model/promise/funds.js'
import type { PublishedScores } from '../model/printed/published-scores.js'
import { scorePlaces } from '../norms/places.js'
import { explainByRounding } from './explain-score.js'

type Execution = NonNullable<PublishedScores['execution']>

/** 「资金核对」 The fund rows, the printed rate, and the printed execution points and score. What follows from the funds is not said again. */
export const reconcileMoney = (
  funds: Funds,
  printed: Execution | undefined,
  rulebookPoints: Decimal | undefined,
): Difference[] => {
  const rows = fundRows(funds)
  const zeroParent = rows.some(({ kind }) => kind === 'zero-parent')
  const budget = funds.annual ?? funds.initial
  const rate = zeroParent ? [] : rateDifference(budget, funds.executed, printed?.rate)
  const points =
    printed?.points !== undefined && rulebookPoints !== undefined && !equals(num(printed.points), num(rulebookPoints))
      ? [{ row: 'execution', kind: 'execution-points' as const, published: printed.points, computed: rulebookPoints }]
      : []
  return [
    ...rows,
    ...rate,
    ...points,
    ...(zeroParent || printed === undefined
      ? []
      : scoreDifference(
          budget,
          funds,
          { points: rulebookPoints, ...printed },
          { rateIsWrong: rate.length > 0, atPrintedPoints: points.length > 0 },
        )),
  ]
}

const fundRows = ({ sources = [], ...total }: Funds): Difference[] =>
  (['annual', 'executed'] as const).flatMap((key): Difference[] => {
    const whole = total[key]
    const parts = sources.flatMap((source) => source[key] ?? [])
    if (whole === undefined || parts.length === 0) return []
    const added = text(sum(parts.map(num)))
    if (isZero(num(whole)) && isPositive(num(added)))
      return key === 'annual' ? [{ row: 'funds', kind: 'zero-parent', published: whole, computed: added }] : []
    const all = parts.length === sources.length && sources.length > 1
    const differs = (all && !equals(num(added), num(whole))) || compare(num(added), num(whole)) > 0
    return differs && !equals(sum(leavesOf(parts).map(num)), num(whole))
      ? [{ row: 'funds', kind: 'parts-sum', published: whole, computed: added }]
      : []
  })

// 财政拨款 100 above 上级补助 60 and 本级安排 40: a row that is the sum of those right below it is no part beside them.
const leavesOf = (parts: readonly Decimal[]): Decimal[] => {
  const sums: Num[] = []
  for (const part of parts) sums.push(add(sums.at(-1) ?? zero, num(part)))
  const last = new Map(sums.map((reached, i) => [text(reached), i]))
  return parts.filter((part, i) => isZero(num(part)) || (last.get(text(add(sums[i] ?? zero, num(part)))) ?? i) <= i)
}

const rateDifference = (
  budget: Decimal | undefined,
  executed: Decimal | undefined,
  printed: string | undefined,
): Difference[] => {
  const read = percentOf(printed)
  if (read === undefined || printed === undefined) return []
  const computed =
    budget !== undefined && executed !== undefined && isPositive(num(budget))
      ? fraction(multiply(num(executed), hundred), num(budget))
      : undefined
  const overOne =
    read.bare && computed !== undefined && compare(num(read.percent), one) > 0 && fitsShare(computed, read) // 1.05 for 105 %
  if (compare(num(read.percent), hundred) > 0 || overOne) {
    return [
      {
        row: 'funds',
        kind: 'rate-over-100',
        published: printed,
        ...(computed && { computed: `${text(roundFraction(computed, scorePlaces))}%` }),
      },
    ]
  }
  if (computed === undefined) return []
  const asShare = read.bare && compare(num(read.percent), one) <= 0 && fitsShare(computed, read)
  return fits(computed, read.percent, read.places) || asShare
    ? []
    : [
        {
          row: 'funds',
          kind: 'rate-wrong',
          published: printed,
          computed: `${text(roundFraction(computed, scorePlaces))}%`,
        },
      ]
}

const fits = (computed: Fraction, percent: Decimal, places: number): boolean =>
  (['half-up', 'cut'] as const).some((mode) => equals(roundFraction(computed, places, mode), num(percent)))
const fitsShare = (computed: Fraction, { percent, places }: { percent: Decimal; places: number }): boolean =>
  fits(computed, text(multiply(num(percent), hundred)), Math.max(0, places - scorePlaces))

/** A printed rate in per cent: `86.20%`, or the bare `86.20` of a rate column. */
const percentOf = (printed: string | undefined): { percent: Decimal; places: number; bare: boolean } | undefined => {
  const cell = (printed ?? '').normalize('NFKC').trim()
  const bare = !cell.endsWith('%')
  const digits = bare ? cell : cell.slice(0, -1).trim()
  const read = readDecimal(digits)
  return read.ok ? { percent: read.value, places: digits.split('.')[1]?.length ?? 0, bare } : undefined
}

const scoreDifference = (
  budget: Decimal | undefined,
  funds: Funds,
  { points, score, rate }: Execution,
  { rateIsWrong, atPrintedPoints }: { rateIsWrong: boolean; atPrintedPoints: boolean },
): Difference[] => {
  if (score === undefined || points === undefined) return []
  const over = compare(num(score), num(points)) > 0
  const { executed } = funds
  if (budget === undefined || executed === undefined || !isPositive(num(budget)))
    return over ? [{ row: 'execution', kind: 'over-points', published: score, computed: points }] : []
  const paid = smaller(num(executed), num(budget))
  const exact = fraction(multiply(num(points), paid), num(budget))
  const ours = text(roundFraction(exact, scorePlaces))
  const printedRate = percentOf(rate)
  const follows =
    rateIsWrong &&
    printedRate !== undefined &&
    equals(roundFraction(fraction(multiply(num(points), num(printedRate.percent)), hundred), scorePlaces), num(score))
  if (equals(num(ours), num(score)) || follows) return []
  const fits = [
    ...(over ? [{ kind: 'over-points' as const, assume: '', gives: score }] : []),
    ...explainByRounding({ points, score: ours, exact, published: score, rate: fraction(paid, num(budget)) }),
  ]
  const unearned = equals(num(score), num(points))
  const deducted = compare(num(score), num(ours)) < 0
  const kinds = [
    ...fits.map(({ kind }) => kind),
    ...(unearned ? ['unmet-full-score' as const] : []),
    ...(deducted ? ['unexplained-deduction' as const] : []),
  ]
  const [kind = 'unexplained' as const, ...alternatives] = [...new Set(kinds)]
  const first = fits[0]
  const named = first !== undefined && first.assume !== ''
  const assume =
    named || atPrintedPoints
      ? [
          ...(funds.annual === undefined ? ['initial-budget'] : []),
          ...(atPrintedPoints ? ['printed-points'] : []),
          ...(named ? [first.assume] : []),
        ]
      : []
  return [
    {
      row: 'execution',
      kind,
      ...(alternatives.length > 0 && { alternatives }),
      published: score,
      computed: ours,
      ...(assume.length > 0 && { explains: { assume: assume.join(' '), gives: named ? first.gives : ours } }),
    },
  ]
}
