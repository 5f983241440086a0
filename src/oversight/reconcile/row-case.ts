import { fractionFrom, roundFraction, storedFraction } from '../../kernel/fraction.js'
import { scaleFraction } from '../../kernel/fractions.js'
import { num, text } from '../../kernel/number.js'
import type { PublishedScores } from '../../model/printed/published-scores.js'
import type { Indicator } from '../../model/promise/indicator.js'
import type { ScoredRow } from '../../model/results/scored-row.js'
import type { JudgementTier } from '../../norms/norm-values.js'
import { scorePlaces } from '../../norms/places.js'
import type { Norms } from '../../norms/rulebook.js'

export type PublishedRow = PublishedScores['rows'][number]

/** One row in question: what it promises, what was printed, what we make of it. */
export type RowCase = {
  indicator: Indicator
  printed: PublishedRow
  scored: ScoredRow | undefined
  tiers: JudgementTier[]
  norms: Norms
}

/** A row whose points were rescaled (another does not apply) is held against its printed points. */
export const atDeclaredPoints = (row: ScoredRow | undefined): ScoredRow | undefined => {
  if (row?.declaredPoints === undefined || row.points === undefined || row.exact === undefined || row.points === '0')
    return row
  const declared = scaleFraction(fractionFrom(row.exact), num(row.declaredPoints), num(row.points))
  return {
    ...row,
    points: row.declaredPoints,
    exact: storedFraction(declared),
    score: text(roundFraction(declared, scorePlaces)),
  }
}
