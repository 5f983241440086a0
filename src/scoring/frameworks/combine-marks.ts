import { InvariantError } from '../../kernel/invariant-error.js'
import { fraction, roundFraction, type Fraction } from '../../kernel/fraction.js'
import { compareFractions, meanOf, medianOf, subtractFractions, trimmedMeanOf } from '../../kernel/fractions.js'
import { num, text } from '../../kernel/number.js'
import { defineLooseRule, type Conclusion, type Used } from '../../kernel/rule.js'
import type { Combine, MarksGiven } from '../../model/results/framework-score.js'
import { cite, documents } from '../../norms/documents.js'
import type { Norms } from '../../norms/rulebook.js'
import { findNorm } from '../../norms/use-norm.js'
import { roundingOf } from '../row-score.js'

/**
 * 「评分合成」 What several people gave for one criterion, as one amount by the stated method, on the exact amounts and not yet rounded;
 * with the least, the most and their distance, so that disagreement is seen. At least one amount, three for a trimmed mean.
 */
export const combineMarks = /* @__PURE__ */ defineLooseRule(
  {
    id: 'scoring.combine-marks',
    title: '评分合成',
    basis: [cite(documents.ourConvention, 'criterion-score')],
    outcomes: ['mean', 'median', 'trimmed-mean'],
  },
  (
    {
      amounts,
      method,
      decimals,
      basis,
    }: { amounts: readonly Fraction[]; method: Combine; decimals: number; basis?: Used | undefined },
    norms: Norms,
  ): Conclusion<Fraction, Combine> => {
    const [least, ...more] = [...amounts].sort(compareFractions)
    if (least === undefined || (method === 'trimmed-mean' && more.length <= 1))
      throw new InvariantError('too few marks to combine: look at how many there are first')
    const value = method === 'mean' ? meanOf(amounts) : method === 'median' ? medianOf(amounts) : trimmedMeanOf(amounts)
    const { scores, ...spread } = marksGiven(amounts, decimals)
    const shown = text(roundFraction(value, decimals))
    const rounding = roundingOf({ score: shown, exact: value, issues: [] }, norms)
    return {
      value,
      outcome: method,
      shown,
      given: {
        ...(rounding && { rounded: 'true' }),
        places: String(decimals),
        scores,
        min: spread.min,
        max: spread.max,
        spread: spread.spread,
        count: String(spread.count),
      },
      uses: [basis, method === 'trimmed-mean' ? findNorm(norms, 'silence.trimmed-mean') : undefined, rounding],
    }
  },
)

/** What was given, for reading: in points, rounded as the framework rounds. */
export const marksGiven = (amounts: readonly Fraction[], decimals: number, method?: Combine): MarksGiven => {
  const ordered = [...amounts].sort(compareFractions)
  const [least = fraction(num('0'))] = ordered
  const most = ordered.at(-1) ?? least
  const shown = (amount: Fraction) => text(roundFraction(amount, decimals))
  return {
    count: amounts.length,
    scores: amounts.map(shown),
    min: shown(least),
    max: shown(most),
    spread: shown(subtractFractions(most, least)),
    ...(method && { method }),
  }
}
