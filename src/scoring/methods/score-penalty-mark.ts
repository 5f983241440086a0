import { zero } from '../../kernel/arithmetic.js'
import { fraction, roundFraction, type Fraction } from '../../kernel/fraction.js'
import { compareFractions, scaleFraction, subtractFractions } from '../../kernel/fractions.js'
import { num, text } from '../../kernel/number.js'
import type { Conclusion } from '../../kernel/rule.js'
import { cite, documents } from '../../norms/documents.js'
import { defineMarkRule, measureOf, misfit, type MarkRow, type MarkScore } from '../mark-score.js'

/**
 * 「扣减计分」 Full points up to the free value; beyond it (over or under) `points` less for each `per`, counted in full steps only where
 * the scorer says so, never below the floor. A count is a value too: how often it happened.
 */
export const scorePenaltyMark = /* @__PURE__ */ defineMarkRule(
  {
    id: 'scoring.score-penalty-mark',
    title: '扣减计分',
    basis: [cite(documents.ourConvention, 'criterion-score')],
    outcomes: ['free', 'reduced', 'reduced-by-steps', 'floored', 'refused'],
  },
  (
    row: MarkRow<'penalty'>,
    _norms,
    refuse,
  ): Conclusion<MarkScore, 'free' | 'reduced' | 'reduced-by-steps' | 'floored' | 'refused'> => {
    const {
      criterion: { points, ratio },
      scorer: { free, side, per, points: lose, whole, floor },
      mark,
    } = row
    if (mark.kind !== 'value' && mark.kind !== 'ratio' && mark.kind !== 'count') return misfit(row, refuse)
    if (mark.kind === 'count' && !isCount(mark.times))
      return refuse('marks.count', { found: String(mark.times) }, ['times'])
    const measured = measureOf(mark.kind === 'count' ? { kind: 'value', value: String(mark.times) } : mark)
    if (!measured) return refuse('marks.zero-denominator', { name: ratio?.denominator ?? '' }, ['denominator'])
    const { rate, part } = measured
    const excess =
      side === 'over' ? subtractFractions(rate, fraction(num(free))) : subtractFractions(fraction(num(free)), rate)
    const given = {
      part,
      free,
      per,
      lose,
      over: side === 'over' ? `(${part} − ${free})` : `(${free} − ${part})`,
      because: mark.kind === 'count' ? mark.because : undefined,
    }
    if (compareFractions(excess, fraction(zero)) <= 0)
      return { value: { amount: fraction(num(points)), issues: [] }, outcome: 'free', given }
    const steps = scaleFraction(excess, num('1'), num(per))
    const counted: Fraction = whole ? fraction(roundFraction(steps, 0, 'cut')) : steps
    const left = subtractFractions(fraction(num(points)), scaleFraction(counted, num(lose)))
    if (compareFractions(left, fraction(num(floor))) < 0)
      return { value: { amount: fraction(num(floor)), issues: [] }, outcome: 'floored', given: { ...given, floor } }
    return {
      value: { amount: left, issues: [] },
      outcome: whole ? 'reduced-by-steps' : 'reduced',
      given: { ...given, steps: whole ? text(roundFraction(steps, 0, 'cut')) : undefined },
    }
  },
)

/** How often something happened: a whole number that text can hold exactly. */
export const isCount = (times: number): boolean => Number.isSafeInteger(times) && times >= 0
