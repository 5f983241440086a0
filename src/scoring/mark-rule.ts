import { compare, isNegative, isZero } from '../kernel/arithmetic.js'
import { fraction, round, roundFraction, type Fraction } from '../kernel/fraction.js'
import { scaleFraction } from '../kernel/fractions.js'
import type { Issue, Path } from '../kernel/issue.js'
import { num, text, type Decimal } from '../kernel/number.js'
import type { Ruled, Used } from '../kernel/conclusion.js'
import { defineRule, type Declaration, type OfRule } from '../kernel/rule.js'
import { withFacts, type OneOf, type Outcomes, type Undeclared, type With } from '../kernel/outcomes.js'
import type { Mark } from '../model/results/mark.js'
import type { Norms } from '../norms/rulebook.js'
import { useNorm } from '../norms/use-norm.js'
import type { Criterion, Scorer } from '../norms/vocabulary.js'
import type { Choose, Share } from './earned.js'
import { roundingOf } from './frame.js'
import { markIssues, type MarkIssueCode } from './mark-issues.js'
import type { NormKey } from '../norms/norm-values.js'

/** One mark as a scorer takes it: the criterion as the framework declares it, where the mark stands, and what the framework rests on. */
export type MarkRow<Kind extends Scorer['kind']> = {
  criterion: Criterion
  scorer: Scorer & { kind: Kind }
  mark: Mark
  path: Path
  decimals: number
  basis: Used
}

/** What a mark is worth in the criterion's declared points, exactly and not yet rounded; none where the mark cannot be taken. */
export type MarkScore = { amount?: Fraction | undefined; issues: Issue[] }

/** Why a mark is not taken: one of the mark issues, at a place inside the mark. */
export type Refused = { refused: Issue }
type Refuse = <Code extends MarkIssueCode>(at: Path, ...raised: Parameters<typeof markIssues.raise<Code>>) => Refused

/** What a mark earns: a share of the criterion's points, or an amount as its band or its giver states it. */
type Earns = { earns: Share | Fraction; on?: NormKey | undefined; issues?: Issue[] }
type Earned<O extends Outcomes, E> = E & ((Earns & OneOf<O> & Undeclared<E, O>) | Refused)
type MarkFact = 'points' | 'places' | 'rounded?'
/** What the frame itself tells, by the names it declares. */
type FrameFacts = {
  points: Decimal
  places: string
  rounded?: string
  reason?: string
  params?: Record<string, string>
}
type MarkOutcomes<O extends Outcomes> = With<O & { readonly refused: readonly ['reason', 'params'] }, MarkFact>

/**
 * A rule that scores one mark: the method says what the mark earns; here it becomes an amount in the criterion's points, once for
 * all methods, shown rounded for reading, with the rounding convention where that changed it.
 */
export const defineMarkRule = <
  const Id extends string,
  const O extends Outcomes,
  Kind extends Scorer['kind'],
  E extends object,
>(
  declared: Declaration<Id, O>,
  earn: (row: MarkRow<Kind>, refuse: Refuse, choose: Choose) => Earned<NoInfer<O>, E>,
): ((row: MarkRow<Kind>, norms: Norms) => Ruled<MarkScore>) &
  OfRule<Id, MarkOutcomes<O>, [row: MarkRow<Kind>, norms: Norms], MarkScore> => {
  const facts: readonly MarkFact[] = ['points', 'places', 'rounded?']
  const outcomes = withFacts({ ...declared.outcomes, refused: ['reason', 'params'] } as const, facts)
  const body = (row: MarkRow<Kind>, norms: Norms) => {
    const { criterion, path, decimals, basis } = row
    const { points } = criterion
    // The params are held to the code where a mark is refused.
    const refuse = ((at: Path, code: MarkIssueCode, where: { params?: Record<string, string> } = {}) => ({
      refused: markIssues.raiseFound(code, { ...where, path: [...path, ...at], row: criterion.id }),
    })) as Refuse
    const earned = earn(row, refuse, (key) => useNorm(norms, key).value) as unknown as
      Refused | (Earns & { outcome: string; given?: object })
    const given: FrameFacts = { points, places: String(decimals) }
    if ('refused' in earned) {
      const { code, params } = earned.refused
      given.reason = code
      given.params = params
      return { value: { issues: [earned.refused] }, outcome: 'refused', shown: undefined, given, uses: [basis] }
    }
    const { earns, issues = [], on } = earned
    const amount = 'part' in earns ? scaleFraction(fraction(earns.part, earns.whole), num(points)) : earns
    const score = roundFraction(amount, decimals)
    const rounding = roundingOf({ exact: amount, score }, norms)
    Object.assign(given, earned.given)
    if (rounding) given.rounded = 'true'
    const uses = [basis, on === undefined ? undefined : useNorm(norms, on), rounding]
    return { value: { amount, issues }, outcome: earned.outcome, shown: score, given, uses }
  }
  return defineRule({ ...declared, outcomes }, body as never) as never
}

/** The mark is of a kind this scorer does not take. */
export const misfit = ({ mark, scorer }: { mark: Mark; scorer: Scorer }, refuse: Refuse): Refused =>
  refuse(['kind'], 'marks.kind', { params: { found: mark.kind, expected: scorer.kind } })

/** Why an amount typed by a person cannot be taken: too many decimals, or outside its limits. */
export const refuseAmount = (
  score: Decimal,
  points: Decimal,
  decimals: number,
  refuse: Refuse,
): Refused | undefined => {
  if (isNegative(num(score)) || compare(num(score), num(points)) > 0)
    return refuse(['score'], 'marks.out-of-points', { params: { score, points } })
  if (text(round(num(score), decimals)) === score) return undefined
  return refuse(['score'], 'marks.too-many-decimals', { params: { score, limit: String(decimals) } })
}

/** A measured mark as an exact fraction, and as the calculation a reader can redo; refused over a denominator of 0. */
export const measuredBy = (
  mark: Extract<Mark, { kind: 'value' | 'ratio' }>,
  { ratio }: Criterion,
  refuse: Refuse,
): { rate: Fraction; part: string } | Refused => {
  if (mark.kind === 'value') return { rate: fraction(num(mark.value)), part: mark.value }
  const { numerator, denominator } = mark
  if (isZero(num(denominator)))
    return refuse(['denominator'], 'marks.zero-denominator', { params: { name: ratio?.denominator ?? '' } })
  return { rate: fraction(num(numerator), num(denominator)), part: `(${numerator} ÷ ${denominator})` }
}
