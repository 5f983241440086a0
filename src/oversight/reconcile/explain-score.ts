import { add, compare, equals, hundred, isPositive, multiply, one, subtract, zero } from '../../kernel/arithmetic.js'
import {
  denominatorOf,
  fraction,
  numeratorOf,
  proportion,
  round,
  roundFraction,
  type Fraction,
} from '../../kernel/fraction.js'
import { num, text, type Decimal, type Num } from '../../kernel/number.js'
import { percentPlaces, printedPlaces, scorePlaces } from '../../norms/places.js'

/** What a person may have done to get another score than ours, and the score it gives. */
export type Explanation = { assume?: string | undefined; gives: Decimal }

/** A printed score that is not ours: ours rounded and exact, the points it was computed with, and what may explain the other. */
export type ScoreCase = {
  points: Decimal
  score: Decimal
  exact: Fraction
  published: Decimal
  /** Ours is below its points. */
  missed: boolean
  /** The rate behind ours, where a person may have rounded it. */
  rate?: Fraction | undefined
  /** The actual, where target and actual are percentages. */
  percentage?: Decimal | undefined
  /** Target and actual of a ceiling. */
  ceiling?: { target: Decimal; actual: Decimal } | undefined
  /** The reason printed for points lost. */
  reason?: string | undefined
}

/** 「得分取整」 Our exact quotient rounded to a whole number or one place, or cut: the first that gives the printed score. */
export const byRoundedScore = ({ exact, published }: ScoreCase): Explanation[] =>
  printedPlaces
    .flatMap((places) => [
      ...given(published, `half-up-${String(places)}`, roundFraction(exact, places)),
      ...given(published, `cut-${String(places)}`, roundFraction(exact, places, 'cut')),
    ])
    .slice(0, 1)

/** 「比率取整」 Our rate rounded to a whole per cent or one place, then the points taken of it. */
export const byRoundedRate = ({ points, rate, published }: ScoreCase): Explanation[] =>
  rate === undefined
    ? []
    : printedPlaces
        .flatMap((places) =>
          given(published, places === 0 ? 'rate-whole-percent' : 'rate-one-place', ofRate(points, rate, places)),
        )
        .slice(0, 1)

const ofRate = (points: Decimal, rate: Fraction, places: number): Num => {
  const percent = roundFraction(fraction(multiply(numeratorOf(rate), hundred), denominatorOf(rate)), places)
  return proportion(num(points), percent, hundred, scorePlaces)
}

/** 「另一种算法」 A missed ceiling by the ratio where ours is linear, or the other way round. */
export const byOtherForm = ({ points, score, published, ceiling }: ScoreCase): Explanation[] => {
  if (ceiling === undefined) return []
  const [actual, target] = [num(ceiling.actual), num(ceiling.target)]
  if (!isPositive(target) || compare(actual, target) <= 0) return []
  const twice = subtract(add(target, target), actual)
  const linear = isPositive(twice) ? proportion(num(points), twice, target, scorePlaces) : zero
  const forms = { 'inverse-ratio': proportion(num(points), target, actual, scorePlaces), 'inverse-linear': linear }
  return Object.entries(forms).flatMap(([assume, value]) =>
    equals(value, num(score)) ? [] : given(published, assume, value),
  )
}

/** 「直接按百分数」 points × the actual's percentage itself, as if the target were 100 %. */
export const byPercentage = ({ points, percentage, published }: ScoreCase): Explanation[] =>
  percentage === undefined
    ? []
    : given(published, 'actual-percentage', proportion(num(points), num(percentage), hundred, scorePlaces))

const given = (published: Decimal, assume: string, value: Num): Explanation[] =>
  equals(value, num(published)) ? [{ assume, gives: text(value) }] : []

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
