import { compare, isNegative, multiply } from '../kernel/arithmetic.js'
import { fraction, round, roundFraction, type Fraction } from '../kernel/fraction.js'
import { compareFractions } from '../kernel/fractions.js'
import type { Issue, Path } from '../kernel/issue.js'
import { num, text, type Decimal } from '../kernel/number.js'
import { defineLooseRule, type Conclusion, type Rule, type LooseMeta, type Used } from '../kernel/rule.js'
import type { Mark } from '../model/results/mark.js'
import type { Norms } from '../norms/rulebook.js'
import type { Band, Criterion, Scorer } from '../norms/vocabulary.js'
import { markIssues, type MarkIssueCode } from './mark-issues.js'
import { roundingOf } from './row-score.js'

/** One mark as a scorer takes it: the criterion as the framework declares it, where the mark stands, and what the framework rests on. */
export type MarkRow<Kind extends Scorer['kind']> = {
  criterion: Criterion
  scorer: Extract<Scorer, { kind: Kind }>
  mark: Mark
  path: Path
  decimals: number
  basis: Used
}

/** What a mark is worth in the criterion's declared points, exactly and not yet rounded; none where the mark cannot be taken. */
export type MarkScore = { amount?: Fraction | undefined; issues: Issue[] }

type Refusal = Conclusion<MarkScore, 'refused'>
type Raise = (code: MarkIssueCode, params?: Record<string, string>, at?: Path) => Refusal

/** A rule that scores one mark: its trace shows the amount rounded for reading, and the rounding convention where that changed it. */
export const defineMarkRule = <const Id extends string, const Outcome extends string, Kind extends Scorer['kind']>(
  meta: LooseMeta<Id, Outcome | 'refused'>,
  body: (row: MarkRow<Kind>, norms: Norms, refuse: Raise) => Conclusion<MarkScore, NoInfer<Outcome>> | Refusal,
): Rule<Id, Record<Outcome | 'refused', readonly string[]>, [row: MarkRow<Kind>, norms: Norms], MarkScore> =>
  defineLooseRule<Id, Outcome | 'refused', [row: MarkRow<Kind>, norms: Norms], MarkScore>(meta, (row, norms) => {
    const { criterion, path, decimals, basis } = row
    const refuse: Raise = (code, params = {}, at = []) => {
      const issue = markIssues.raise(code, { path: [...path, ...at], row: criterion.id, params })
      return { value: { issues: [issue] }, outcome: 'refused', given: { reason: code, params } }
    }
    const conclusion = body(row, norms, refuse) as Conclusion<MarkScore, NoInfer<Outcome | 'refused'>>
    const { amount } = conclusion.value
    const score = amount && text(roundFraction(amount, decimals))
    const rounding = amount && score !== undefined ? roundingOf({ score, exact: amount, issues: [] }, norms) : undefined
    return {
      ...conclusion,
      shown: score,
      given: {
        points: criterion.points,
        places: String(decimals),
        ...conclusion.given,
        ...(rounding && { rounded: 'true' }),
      },
      uses: [basis, ...(conclusion.uses ?? []), rounding],
    }
  })

/** The mark is of a kind this scorer does not take. */
export const misfit = ({ mark, scorer }: { mark: Mark; scorer: Scorer }, refuse: Raise): Refusal =>
  refuse('marks.kind', { found: mark.kind, expected: scorer.kind }, ['kind'])

/** Why an amount typed by a person cannot be taken: too many decimals, or outside its limits. */
export const refuseAmount = (amount: Decimal, most: Decimal, decimals: number, refuse: Raise): Refusal | undefined => {
  if (isNegative(num(amount)) || compare(num(amount), num(most)) > 0)
    return refuse('marks.out-of-points', { score: amount, points: most }, ['score'])
  return text(round(num(amount), decimals)) === amount
    ? undefined
    : refuse('marks.too-many-decimals', { score: amount, limit: String(decimals) }, ['score'])
}

/** A measured mark as an exact fraction, and as the calculation a reader can redo. */
export const measureOf = (
  mark: Extract<Mark, { kind: 'value' | 'ratio' }>,
): { rate: Fraction; part: string } | undefined => {
  if (mark.kind === 'value') return { rate: fraction(num(mark.value)), part: mark.value }
  return text(num(mark.denominator)) === '0'
    ? undefined
    : { rate: fraction(num(mark.numerator), num(mark.denominator)), part: `(${mark.numerator} ÷ ${mark.denominator})` }
}

/** The band an exact value falls in; none below the lowest bound. */
export const bandAt = (bands: readonly Band[], value: Fraction): Band | undefined =>
  [...bands]
    .sort((a, b) => compare(num(b.from), num(a.from)))
    .find(({ from }) => compareFractions(value, fraction(num(from))) >= 0)

/** A band's edges in points, as a judged score is held against them; `to` is exclusive and absent for the best band. */
export const edgesIn = (
  bands: readonly Band[],
  band: Band,
  points: Decimal,
  decimals: number,
): { from: Decimal; to?: Decimal | undefined } => {
  const edge = (share: Decimal) => text(round(multiply(num(points), num(share)), decimals))
  const above = bands
    .map(({ from }) => num(from))
    .filter((from) => compare(from, num(band.from)) > 0)
    .sort(compare)[0]
  return { from: edge(band.from), ...(above && { to: edge(text(above)) }) }
}
