import { add, isNegative, isPositive, larger, sum, zero } from '../../kernel/arithmetic.js'
import { bandAbove } from '../../kernel/band.js'
import { denominatorOf, fraction, numeratorOf, round, roundFraction, type Fraction } from '../../kernel/fraction.js'
import { scaleFraction } from '../../kernel/fractions.js'
import { num, text, type Decimal, type Num } from '../../kernel/number.js'
import type { Used } from '../../kernel/conclusion.js'
import { defineRule } from '../../kernel/rule.js'
import type { Norms } from '../../norms/rulebook.js'
import { findNorm, useNorm } from '../../norms/use-norm.js'
import type { Criterion, Label } from '../../norms/vocabulary.js'
import { roundingOf } from '../frame.js'
import { worthOf } from '../methods/score-bands-mark.js'
import { besideOf, geometricOf, tableBand, weakestOf, type ScoredPart } from './join-parts.js'

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

type NodeScore = { score: Decimal; share?: Fraction | undefined }
const told = ['name', 'points', 'scores', 'places'] as const
const joined = [...told, 'amount', 'rounded?'] as const

/**
 * 「上级项得分」 The score of a node out of its parts: the sum of their rounded scores; its points × the weakest share; its points × the
 * geometric mean of the shares, weighted by the parts' points; or what a table makes of the sum. Deductions and bonuses come
 * off and on at the end (before a table), and a node never falls below 0. While a part is open only a sum has a figure, so far.
 */
export const aggregateParts = /* @__PURE__ */ defineRule(
  {
    id: 'scoring.aggregate-parts',
    title: '上级项得分',
    outcomes: {
      summed: told,
      floored: told,
      'so-far': told,
      weakest: [...joined, 'tier?', 'part'],
      geometric: joined,
      converted: [...told, 'sum', 'from', 'below?', 'tier?'],
      'below-table': [...told, 'sum'],
      open: told,
    },
  },
  (node: Node, norms: Norms) => {
    const { id, label, points, aggregate, decimals, parts, basis } = node
    const counted = parts.filter(({ aside }) => aside === undefined)
    const beside = besideOf(parts)
    const given = { name: label, points, scores: signed(parts), places: String(decimals) }
    const about = { row: id, label: label.zh }
    if (node.open && aggregate !== 'sum') {
      const value: NodeScore = { score: '0' }
      return { value, outcome: 'open', shown: undefined, given, uses: [basis], ...about }
    }
    const finish = (before: Num, uses: readonly (Used | undefined)[]) => {
      const after = add(before, beside)
      const value = scoreOf(larger(after, zero), points)
      const floor = isNegative(after) ? findNorm(norms, 'silence.deduction-floor') : undefined
      const { row, label: name } = about
      return { value, shown: value.score, uses: [basis, ...uses, floor], row, label: name }
    }
    if (aggregate === 'weakest') {
      const weakest = weakestOf(counted)
      const share = weakest?.share ?? fraction(zero)
      const exact = scaleFraction(share, num(points))
      const amount = roundFraction(exact, decimals)
      const rounding = roundingOf({ score: amount, exact }, norms)
      const facts = { ...given, tier: weakest?.label, part: partText(share), amount, rounded: rounding && 'true' }
      return { ...finish(amount, [rounding]), outcome: 'weakest', given: facts }
    }
    if (aggregate === 'geometric') {
      const mean = geometricOf(counted, num(points))
      const amount = round(mean, decimals)
      const rounding = roundingOf({ score: amount, exact: fraction(mean) }, norms)
      const facts = { ...given, amount, rounded: rounding && 'true' }
      const uses = [useNorm(norms, 'silence.geometric-weights'), rounding]
      return { ...finish(amount, uses), outcome: 'geometric', given: facts }
    }
    const whole = sum(counted.map(({ score }) => num(score)))
    if (aggregate === 'sum') {
      const { value, shown, uses, row, label: zh } = finish(whole, [])
      if (node.open) return { value, outcome: 'so-far', shown, given, uses, row, label: zh }
      return isNegative(add(whole, beside))
        ? { value, outcome: 'floored', shown, given, uses, row, label: zh }
        : { value, outcome: 'summed', shown, given, uses, row, label: zh }
    }
    const raw = larger(add(whole, beside), zero)
    const { band, choice } = tableBand(aggregate.table, raw, norms)
    const value = scoreOf(band ? round(worthOf(band, points), decimals) : zero, points)
    const shown = value.score
    const uses = [basis, choice]
    if (!band) return { value, outcome: 'below-table', shown, given: { ...given, sum: raw }, uses, ...about }
    const below = bandAbove(aggregate.table, band)?.from
    const facts = { ...given, sum: raw, from: band.from, below, tier: band.label }
    return { value, outcome: 'converted', shown, given: facts, uses, ...about }
  },
)

const scoreOf = (score: Num, points: Decimal): NodeScore => {
  const value: NodeScore = { score: text(score) }
  if (isPositive(num(points))) value.share = fraction(score, num(points))
  return value
}

/** The scores as a reader would add them up: deductions with their sign. */
const signed = (parts: readonly ScoredPart[]): string[] =>
  parts.map(({ aside, score }) => (aside === 'deduction' ? `(0 − ${score})` : score))

const partText = (share: Fraction): string => `(${text(numeratorOf(share))} ÷ ${text(denominatorOf(share))})`
