import { add, isPositive, subtract, zero } from '../../kernel/arithmetic.js'
import { bandAt, lowestBand } from '../../kernel/band.js'
import { fraction, type Fraction } from '../../kernel/fraction.js'
import { compareFractions } from '../../kernel/fractions.js'
import { geometricMean } from '../../kernel/geometric-mean.js'
import { num, type Decimal, type Num } from '../../kernel/number.js'
import type { Norms } from '../../norms/rulebook.js'
import { useNorm } from '../../norms/use-norm.js'
import type { Band, Label } from '../../norms/vocabulary.js'

/** A part that has a score: its points, its rounded score, its exact share of its points (none where it has no points), and whether it stands aside. */
export type ScoredPart = {
  label: Label
  points: Decimal
  score: Decimal
  share?: Fraction | undefined
  aside?: 'deduction' | 'bonus' | undefined
}

/** What stands beside the points: bonuses less deductions. */
export const besideOf = (parts: readonly ScoredPart[]): Num => {
  let total = zero
  for (const { aside, score } of parts) {
    if (aside === 'bonus') total = add(total, num(score))
    if (aside === 'deduction') total = subtract(total, num(score))
  }
  return total
}

const ofPoints = (parts: readonly ScoredPart[]) =>
  parts.filter(({ share, points }) => share !== undefined && isPositive(num(points))) as (ScoredPart & {
    share: Fraction
  })[]

export const weakestOf = (parts: readonly ScoredPart[]): ScoredPart | undefined =>
  [...ofPoints(parts)].sort((a, b) => compareFractions(a.share, b.share))[0]

export const geometricOf = (parts: readonly ScoredPart[], points: Num): Num => {
  const pointed = ofPoints(parts)
  if (pointed.length === 0) return zero
  return geometricMean(
    points,
    pointed.map(({ share }) => share),
    pointed.map((part) => num(part.points)),
  )
}

/** The band of a table a sum reaches; under the lowest, as the rulebook says. */
export const tableBand = (table: Band[], raw: Num, norms: Norms) => {
  const band = bandAt(table, fraction(raw))
  if (band) return { band }
  const choice = useNorm(norms, 'silence.below-lowest-band')
  return { band: choice.value.choice === 'lowest-band' ? lowestBand(table) : undefined, choice }
}
