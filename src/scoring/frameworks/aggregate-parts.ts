import { add, isNegative, isPositive, larger, subtract, sum, zero } from '../../kernel/arithmetic.js'
import { denominatorOf, fraction, numeratorOf, round, roundFraction, type Fraction } from '../../kernel/fraction.js'
import { compareFractions, scaleFraction } from '../../kernel/fractions.js'
import { geometricMean } from '../../kernel/geometric-mean.js'
import { num, text, type Decimal, type Num } from '../../kernel/number.js'
import { defineLooseRule, type Conclusion, type Used } from '../../kernel/rule.js'
import { cite, documents } from '../../norms/documents.js'
import type { Norms } from '../../norms/rulebook.js'
import { findNorm, useNorm } from '../../norms/use-norm.js'
import type { Criterion, Label } from '../../norms/vocabulary.js'
import { bandAt } from '../mark-score.js'
import { roundingOf } from '../row-score.js'
import { lowestOf, worthOf } from '../methods/score-bands-mark.js'

/** A part that has a score: its points, its rounded score, its exact share of its points (none where it has no points), and whether it stands aside. */
export type ScoredPart = {
  label: Label
  points: Decimal
  score: Decimal
  share?: Fraction | undefined
  aside?: 'deduction' | 'bonus' | undefined
}

/** A node and its scored parts. Parts that do not apply are not among them; `open`: some part has no score yet. */
export type Node = {
  open?: boolean | undefined
  id: string
  label: Label
  points: Decimal
  aggregate: NonNullable<Criterion['aggregate']>
  decimals: number
  parts: readonly ScoredPart[]
  basis: Used
}

type Outcome = 'summed' | 'floored' | 'so-far' | 'weakest' | 'geometric' | 'converted' | 'below-table' | 'open'
type NodeScore = { score: Decimal; share?: Fraction | undefined }

/**
 * 「上级项得分」 The score of a node out of its parts: the sum of their rounded scores; its points × the weakest share; its points × the
 * geometric mean of the shares, weighted by the parts' points; or what a table makes of the sum. Deductions and bonuses come
 * off and on at the end (before a table), and a node never falls below 0. While a part is open only a sum has a figure, so far.
 */
export const aggregateParts = /* @__PURE__ */ defineLooseRule(
  {
    id: 'scoring.aggregate-parts',
    title: '上级项得分',
    basis: [cite(documents.ourConvention, 'criterion-score')],
    outcomes: ['summed', 'floored', 'so-far', 'weakest', 'geometric', 'converted', 'below-table', 'open'],
  },
  (node: Node, norms: Norms): Conclusion<NodeScore, Outcome> => {
    const { id, label, points, aggregate, decimals, parts, basis } = node
    const counted = parts.filter(({ aside }) => aside === undefined)
    const about = { row: id, label: label.zh }
    const given = { name: label, points, scores: signed(parts), places: String(decimals) }
    const finish = (
      before: Num,
      outcome: Outcome,
      uses: (Used | undefined)[],
      more: Record<string, unknown> = {},
    ): Conclusion<NodeScore, Outcome> => {
      const after = add(before, asideOf(parts))
      const score = text(larger(after, zero))
      const value = { score, ...(isPositive(num(points)) && { share: fraction(num(score), num(points)) }) }
      const floored = isNegative(after)
      return {
        value,
        outcome: floored && outcome === 'summed' ? 'floored' : outcome,
        shown: score,
        given: { ...given, ...more, ...(uses.some((used) => used?.silence === 'rounding') && { rounded: 'true' }) },
        uses: [basis, ...uses, floored ? findNorm(norms, 'silence.deduction-floor') : undefined],
        ...about,
      }
    }
    if (node.open && aggregate !== 'sum')
      return { value: { score: '0' }, outcome: 'open', shown: undefined, given, uses: [basis], ...about }
    const ofPoints = counted.filter(({ share, points: worth }) => share !== undefined && isPositive(num(worth)))

    if (aggregate === 'weakest') {
      const [weakest] = [...ofPoints].sort((a, b) => compareFractions(a.share ?? none, b.share ?? none))
      const share = weakest?.share ?? none
      const exact = scaleFraction(share, num(points))
      const before = roundFraction(exact, decimals)
      return finish(before, 'weakest', [roundingOf({ score: text(before), exact, issues: [] }, norms)], {
        tier: weakest?.label,
        part: partText(share),
        amount: text(before),
      })
    }
    if (aggregate === 'geometric') {
      const mean =
        ofPoints.length > 0
          ? geometricMean(
              num(points),
              ofPoints.map(({ share }) => share ?? none),
              ofPoints.map((part) => num(part.points)),
            )
          : zero
      const before = round(mean, decimals)
      return finish(
        before,
        'geometric',
        [
          useNorm(norms, 'silence.geometric-weights'),
          roundingOf({ score: text(before), exact: fraction(mean), issues: [] }, norms),
        ],
        { amount: text(before) },
      )
    }
    const whole = sum(counted.map(({ score }) => num(score)))
    if (aggregate === 'sum') return finish(whole, node.open ? 'so-far' : 'summed', [])

    const raw = larger(add(whole, asideOf(parts)), zero)
    const band = bandAt(aggregate.table, fraction(raw))
    const choice = band ? undefined : useNorm(norms, 'silence.below-lowest-band')
    const used = band ?? (choice?.value.choice === 'lowest-band' ? lowestOf(aggregate.table) : undefined)
    const score = text(used ? round(worthOf(used, points), decimals) : zero)
    const value = { score, ...(isPositive(num(points)) && { share: fraction(num(score), num(points)) }) }
    return {
      value,
      outcome: used ? 'converted' : 'below-table',
      shown: score,
      given: { ...given, sum: text(raw), from: used?.from, tier: used?.label },
      uses: [basis, choice],
      ...about,
    }
  },
)

const none = fraction(zero)

const asideOf = (parts: readonly ScoredPart[]): Num =>
  parts.reduce(
    (total, { aside, score }) =>
      aside === 'bonus' ? add(total, num(score)) : aside === 'deduction' ? subtract(total, num(score)) : total,
    zero,
  )

/** The scores as a reader would add them up: deductions with their sign. */
const signed = (parts: readonly ScoredPart[]): string[] =>
  parts.map(({ aside, score }) => (aside === 'deduction' ? `(0 − ${score})` : score))

const partText = (f: Fraction): string => `(${text(numeratorOf(f))} ÷ ${text(denominatorOf(f))})`
