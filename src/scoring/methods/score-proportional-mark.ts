import { add, clamp, one, subtract, zero } from '../../kernel/arithmetic.js'
import { denominatorOf, fraction, numeratorOf, type Fraction } from '../../kernel/fraction.js'
import { compareFractions, scaleFraction } from '../../kernel/fractions.js'
import { num } from '../../kernel/number.js'
import type { Conclusion } from '../../kernel/rule.js'
import { cite, documents } from '../../norms/documents.js'
import { useNorm } from '../../norms/use-norm.js'
import { defineMarkRule, measureOf, misfit, type MarkRow, type MarkScore } from '../mark-score.js'

type Outcome = 'full' | 'proportional' | 'inverse-ratio' | 'inverse-linear' | 'below-pass-line' | 'refused'

/**
 * 「比例计分」 A rate, 1 being what was to be reached (`up`) or kept under (`down`). Up: points × rate, at most the points. Down: full up to
 * 1, beyond it as the rulebook scores an at-most target that is missed. Under the pass line nothing.
 */
export const scoreProportionalMark = /* @__PURE__ */ defineMarkRule(
  {
    id: 'scoring.score-proportional-mark',
    title: '比例计分',
    basis: [cite(documents.ourConvention, 'criterion-score')],
    outcomes: ['full', 'proportional', 'inverse-ratio', 'inverse-linear', 'below-pass-line', 'refused'],
  },
  (row: MarkRow<'proportional'>, norms, refuse): Conclusion<MarkScore, Outcome> => {
    const {
      criterion: { points, ratio },
      scorer: { direction, passLine },
      mark,
    } = row
    if (mark.kind !== 'value' && mark.kind !== 'ratio') return misfit(row, refuse)
    const measured = measureOf(mark)
    if (!measured) return refuse('marks.zero-denominator', { name: ratio?.denominator ?? '' }, ['denominator'])
    const { rate, part } = measured
    const inverse = useNorm(norms, 'silence.inverse-missed')
    const beyond = compareFractions(rate, fraction(one)) > 0
    const [outcome, share] = ((): [Exclude<Outcome, 'refused' | 'below-pass-line'>, Fraction] => {
      if (direction === 'up')
        return beyond || compareFractions(rate, fraction(one)) === 0
          ? ['full', fraction(one)]
          : ['proportional', within(rate)]
      if (!beyond) return ['full', fraction(one)]
      return inverse.value.choice === 'ratio'
        ? ['inverse-ratio', fraction(denominatorOf(rate), numeratorOf(rate))]
        : [
            'inverse-linear',
            within(
              fraction(subtract(add(denominatorOf(rate), denominatorOf(rate)), numeratorOf(rate)), denominatorOf(rate)),
            ),
          ]
    })()
    const uses = outcome === 'inverse-ratio' || outcome === 'inverse-linear' ? [inverse] : []
    const given = { part, passAt: passLine }
    if (passLine !== undefined && compareFractions(share, fraction(num(passLine))) < 0)
      return { value: { amount: fraction(zero), issues: [] }, outcome: 'below-pass-line', given, uses }
    return { value: { amount: scaleFraction(share, num(points)), issues: [] }, outcome, given, uses }
  },
)

const within = (f: Fraction): Fraction => fraction(clamp(numeratorOf(f), zero, denominatorOf(f)), denominatorOf(f))
