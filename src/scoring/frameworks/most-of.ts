import { atLeast, isPositive, larger, one } from '../../kernel/arithmetic.js'
import { fraction, round } from '../../kernel/fraction.js'
import { num, text, type Decimal } from '../../kernel/number.js'
import type { Norms } from '../../norms/rulebook.js'
import type { Criterion } from '../../norms/vocabulary.js'
import { worthOf } from '../methods/score-bands-mark.js'
import { aggregateParts, type Node } from './aggregate-parts.js'
import type { ScoredPart } from './join-parts.js'

/** The most an open leaf can earn: its points, no deduction, the whole of a bonus. A veto earns nothing. */
export const mostOfLeaf = ({ label, scorer }: Criterion, points: Decimal): ScoredPart | undefined => {
  if (scorer?.kind === 'veto') return undefined
  if (scorer?.kind === 'deduction') return { label, points, score: '0', aside: 'deduction' }
  if (scorer?.kind === 'bonus') return { label, points, score: scorer.cap, aside: 'bonus' }
  const most: ScoredPart = { label, points, score: points }
  if (isPositive(num(points))) most.share = fraction(one)
  return most
}

/** The most an open node can earn, given the most of its parts: what they make, or the best band of a table that they can reach. */
export const mostOfNode = (open: Node, norms: Norms): ScoredPart => {
  const { label, points, aggregate, decimals } = open
  const of = (node: Node) => aggregateParts.conclude({ ...node, open: false }, norms).is.value
  const { score, share } = of(open)
  const most: ScoredPart = { label, points, score }
  if (share) most.share = share
  if (typeof aggregate !== 'object') return most
  const reached = num(of({ ...open, aggregate: 'sum' }).score)
  const best = aggregate.table
    .filter(({ from }) => atLeast(reached, num(from)))
    .map((band) => round(worthOf(band, points), decimals))
    .reduce(larger, num(score))
  most.score = text(best)
  if (isPositive(num(points))) most.share = fraction(best, num(points))
  return most
}
