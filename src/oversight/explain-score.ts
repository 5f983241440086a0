import { compare, equals, hundred, multiply, one } from '../kernel/arithmetic.js'
import {
  denominatorOf,
  fraction,
  numeratorOf,
  proportion,
  round,
  roundFraction,
  type Fraction,
} from '../kernel/fraction.js'
import { num, text, type Decimal, type Num } from '../kernel/number.js'
import type { DifferenceKind } from '../model/results/difference.js'
import { percentPlaces, printedPlaces, scorePlaces } from '../norms/places.js'

/** What a person may have done to get another score than ours. */
export type Explanation = { kind: DifferenceKind; assume: string; gives: Decimal }

/** A score to be explained: ours, rounded and exact, the points it was computed with, and the printed one. */
export type ScoreToExplain = {
  points: Decimal
  score: Decimal
  exact: Fraction
  published: Decimal
  rate?: Fraction | undefined
}

/** 「四舍五入」 Our score rounded or cut to a whole number or one place, then our rate rounded to a whole per cent or one place: whichever gives the printed score. */
export const explainByRounding = ({ points, exact, score, published, rate }: ScoreToExplain): Explanation[] => {
  const given = (kind: DifferenceKind, assume: string, value: Num): Explanation[] =>
    equals(value, num(published)) ? [{ kind, assume, gives: text(value) }] : []
  const scores = printedPlaces.flatMap((places) => [
    ...given('rounded-score', `half-up-${String(places)}`, round(num(score), places)),
    ...given('rounded-score', `cut-${String(places)}`, roundFraction(exact, places, 'cut')),
  ])
  const rates =
    rate === undefined
      ? []
      : printedPlaces.flatMap((places) =>
          given('rounded-rate', places === 0 ? 'rate-whole-percent' : 'rate-one-place', ofRate(points, rate, places)),
        )
  return [...scores.slice(0, 1), ...rates.slice(0, 1)]
}

const ofRate = (points: Decimal, rate: Fraction, places: number): Num => {
  const percent = roundFraction(fraction(multiply(numeratorOf(rate), hundred), denominatorOf(rate)), places)
  return proportion(num(points), percent, hundred, scorePlaces)
}

/** 「直接按百分数」 points × the actual's percentage itself, as if the target were 100 %. */
export const explainAsPercentage = (points: Decimal, percentage: Decimal, published: Decimal): Explanation[] => {
  const value = proportion(num(points), num(percentage), hundred, scorePlaces)
  return equals(value, num(published))
    ? [{ kind: 'percent-as-ratio', assume: 'actual-percentage', gives: text(value) }]
    : []
}

/** Whole points that would make a printed score the actual's percentage of them: 19.6 at 98 % is 98 % of 20. Only where the score itself is no whole number. */
export const pointsBehindPercentage = (percentage: Decimal, published: Decimal): Decimal | undefined => {
  if (compare(num(percentage), one) <= 0 || compare(num(percentage), hundred) >= 0 || isWhole(num(published)))
    return undefined
  const points = roundFraction(fraction(multiply(num(published), hundred), num(percentage)), percentPlaces)
  return isWhole(points) && equals(multiply(points, num(percentage)), multiply(num(published), hundred))
    ? text(points)
    : undefined
}

const isWhole = (n: Num): boolean => equals(round(n, 0), n)
