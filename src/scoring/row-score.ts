import { below, clamp, isPositive, multiply, smaller, subtract, zero } from '../kernel/arithmetic.js'
import { denominatorOf, fraction, numeratorOf, roundFraction, shareText, type Fraction } from '../kernel/fraction.js'
import type { Issue } from '../kernel/issue.js'
import { num, text, type Decimal, type Num } from '../kernel/number.js'
import { scorePlaces } from '../norms/places.js'
import { useNorm, type NormInUse } from '../norms/use-norm.js'
import { defineLooseRule, type Conclusion, type Rule, type LooseMeta, type Used } from '../kernel/rule.js'
import type { Norms } from '../norms/rulebook.js'
import { scoringIssues } from './issues.js'

/** What a method of scoring says of one row: its score once rounded, the exact quotient before, a rate for reading. */
export type RowScore = { score: Decimal; exact: Fraction; rate?: Decimal | undefined; issues: Issue[] }

/** A row that measures something, in one unit. */
export type MeasuredRow = {
  points: Decimal
  target: Decimal
  actual: Decimal
  unit?: string | undefined
  strict: boolean
  reason?: string | undefined
  passAt?: Decimal | undefined
}

/** points × part ÷ whole, kept within 0 and the points, multiplied first, divided once, rounded once (never up past the points). */
export const shareOfPoints = (
  points: Decimal,
  part: Num,
  whole: Num,
  more: { rate?: Decimal | undefined; issues?: Issue[] } = {},
): RowScore => {
  const exact = fraction(multiply(num(points), clamp(part, zero, whole)), whole)
  const rounded = roundFraction(exact, scorePlaces)
  return {
    score: text(smaller(rounded, num(points))),
    exact,
    ...(more.rate !== undefined && { rate: more.rate }),
    issues: more.issues ?? [],
  }
}

export const fullPoints = (points: Decimal, more: { rate?: Decimal | undefined; issues?: Issue[] } = {}): RowScore =>
  shareOfPoints(points, num('1'), num('1'), more)
export const noPoints = (points: Decimal, more: { rate?: Decimal | undefined; issues?: Issue[] } = {}): RowScore =>
  shareOfPoints(points, zero, num('1'), more)

/** True where the share of the points earned stays under a pass line. */
const isBelowLine = ({ exact }: RowScore, points: Decimal, line: Decimal): boolean =>
  below(numeratorOf(exact), multiply(multiply(num(points), num(line)), denominatorOf(exact)))

/** A strict > or < met exactly: full points with a warning, or not met, as the rulebook says. */
export const scoreStrictEquality = (
  { points, target }: MeasuredRow,
  rate: Decimal | undefined,
  given: Record<string, unknown>,
  norms: Norms,
): Conclusion<RowScore, 'strict-equality' | 'strict-missed'> => {
  const choice = useNorm(norms, 'silence.strict-equality')
  const more = {
    rate,
    issues: [scoringIssues.raise('target.strict-equality', { path: ['target'], params: { target } })],
  }
  return choice.value.choice === 'full'
    ? { value: fullPoints(points, more), outcome: 'strict-equality', given, uses: [choice] }
    : { value: noPoints(points, more), outcome: 'strict-missed', given, uses: [choice] }
}

/**
 * Where a missed row's share of its points stays under a pass line, its own or else the rulebook's, it gets nothing. Undefined
 * where there is no line, or the row passes it. `method` is what a row's own line stands on.
 */
export const scoreBelowPassLine = (
  missed: RowScore,
  row: MeasuredRow,
  given: Record<string, unknown>,
  method: Used,
  norms: Norms,
): Conclusion<RowScore, 'below-pass-line'> | undefined => {
  const line = useNorm(norms, 'silence.pass-line')
  const passAt = row.passAt ?? (line.value.choice === 'at' ? line.value.from : undefined)
  if (passAt === undefined || !isBelowLine(missed, row.points, passAt)) return undefined
  return {
    value: noPoints(row.points, { rate: missed.rate }),
    outcome: 'below-pass-line',
    given: { ...given, passAt },
    uses: [row.passAt === undefined ? line : method],
  }
}

/** actual ÷ target for reading; none where the target is not positive. */
export const attainment = (actual: Decimal, target: Decimal): Decimal | undefined =>
  isPositive(num(target)) ? shareText(num(actual), num(target)) : undefined

/** The rounding convention, where rounding changed this score: only then is there something to cite. */
export const roundingOf = ({ score, exact }: RowScore, norms: Norms): NormInUse<'silence.rounding'> | undefined =>
  text(subtract(multiply(num(score), denominatorOf(exact)), numeratorOf(exact))) === '0'
    ? undefined
    : useNorm(norms, 'silence.rounding')

/** A rule that scores one row: its trace shows the score, not the whole value, and says when the score was rounded. */
export const defineRowRule = <const Id extends string, const Outcome extends string, Row>(
  meta: LooseMeta<Id, Outcome>,
  body: (row: Row, norms: Norms) => Conclusion<RowScore, NoInfer<Outcome>>,
): Rule<Id, Record<Outcome, readonly string[]>, [row: Row, norms: Norms], RowScore> =>
  defineLooseRule(meta, (row, norms) => {
    const conclusion = body(row, norms)
    const rounding = roundingOf(conclusion.value, norms)
    return {
      ...conclusion,
      shown: conclusion.value.score,
      given: { ...conclusion.given, ...(rounding && { rounded: 'true' }) },
      uses: [...(conclusion.uses ?? []), rounding],
    }
  })
