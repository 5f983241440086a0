import { InvariantError } from '../../kernel/invariant-error.js'
import { roundFraction, type Fraction } from '../../kernel/fraction.js'
import { compareFractions, meanOf, medianOf, subtractFractions, trimmedMeanOf } from '../../kernel/fractions.js'
import { text } from '../../kernel/number.js'
import type { Used } from '../../kernel/conclusion.js'
import { defineRule } from '../../kernel/rule.js'
import type { Combine, MarksGiven } from '../../model/results/framework-score.js'
import { fewestToTrim } from '../../norms/places.js'
import type { Norms } from '../../norms/rulebook.js'
import { findNorm } from '../../norms/use-norm.js'
import { roundingOf } from '../frame.js'

type Marks = { amounts: readonly Fraction[]; method: Combine; decimals: number; basis?: Used | undefined }
const told = ['rounded?', 'places', 'scores', 'min', 'max', 'spread', 'count'] as const
const methods: Readonly<Record<Combine, (amounts: readonly Fraction[]) => Fraction>> = {
  mean: meanOf,
  median: medianOf,
  'trimmed-mean': trimmedMeanOf,
}

/**
 * 「评分合成」 What several people gave for one criterion, as one amount by the stated method, on the exact amounts and not yet rounded;
 * with the least, the most and their distance, so that disagreement is seen. At least one amount, three for a trimmed mean.
 */
export const combineMarks = /* @__PURE__ */ defineRule(
  {
    id: 'scoring.combine-marks',
    title: '评分合成',
    outcomes: { mean: told, median: told, 'trimmed-mean': told },
  },
  ({ amounts, method, decimals, basis }: Marks, norms: Norms) => {
    if (amounts.length === 0 || (method === 'trimmed-mean' && amounts.length < fewestToTrim))
      throw new InvariantError('too few marks to combine: look at how many there are first')
    const exact = methods[method](amounts)
    const { scores, min, max, spread, count } = marksGiven(amounts, decimals)
    const score = roundFraction(exact, decimals)
    const rounding = roundingOf({ score, exact }, norms)
    const rounded = rounding && 'true'
    const given = { rounded, places: String(decimals), scores, min, max, spread, count: String(count) }
    const uses = [basis, method === 'trimmed-mean' ? findNorm(norms, 'silence.trimmed-mean') : undefined, rounding]
    return { value: exact, outcome: method, shown: score, given, uses }
  },
)

/** What was given, for reading: in points, rounded as the framework rounds. */
export const marksGiven = (amounts: readonly Fraction[], decimals: number, method?: Combine): MarksGiven => {
  const ordered = [...amounts].sort(compareFractions)
  const least = ordered[0] as Fraction
  const most = ordered.at(-1) as Fraction
  const shown = (amount: Fraction) => text(roundFraction(amount, decimals))
  const given: MarksGiven = {
    count: amounts.length,
    scores: amounts.map(shown),
    min: shown(least),
    max: shown(most),
    spread: shown(subtractFractions(most, least)),
  }
  if (method) given.method = method
  return given
}
