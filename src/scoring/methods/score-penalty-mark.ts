import { one, zero } from '../../kernel/arithmetic.js'
import { fraction, roundFraction } from '../../kernel/fraction.js'
import { compareFractions, scaleFraction, subtractFractions } from '../../kernel/fractions.js'
import { num } from '../../kernel/number.js'
import { defineMarkRule, measuredBy, misfit, type MarkRow } from '../mark-rule.js'

const told = ['part', 'free', 'per', 'lose', 'over', 'because?'] as const

/**
 * 「扣减计分」 Full points up to the free value; beyond it (over or under) `points` less for each `per`, counted in full steps only where
 * the scorer says so, never below the floor. A count is a value too: how often it happened.
 */
export const scorePenaltyMark = /* @__PURE__ */ defineMarkRule(
  {
    id: 'scoring.score-penalty-mark',
    title: '扣减计分',
    outcomes: { free: told, reduced: told, 'reduced-by-steps': [...told, 'steps'], floored: [...told, 'floor'] },
  },
  (row: MarkRow<'penalty'>, refuse) => {
    const { criterion, mark } = row
    const { free, side, per, points: lose, whole, floor } = row.scorer
    if (mark.kind !== 'value' && mark.kind !== 'ratio' && mark.kind !== 'count') return misfit(row, refuse)
    if (mark.kind === 'count' && !isCount(mark.times))
      return refuse(['times'], 'marks.count', { params: { found: String(mark.times) } })
    const times = mark.kind === 'count' ? ({ kind: 'value', value: String(mark.times) } as const) : mark
    const measured = measuredBy(times, criterion, refuse)
    if ('refused' in measured) return measured
    const { rate, part } = measured
    const [all, bound, lowest] = [fraction(num(criterion.points)), fraction(num(free)), fraction(num(floor))]
    const excess = side === 'over' ? subtractFractions(rate, bound) : subtractFractions(bound, rate)
    const over = side === 'over' ? `(${part} − ${free})` : `(${free} − ${part})`
    const because = mark.kind === 'count' ? mark.because : undefined
    const given = { part, free, per, lose, over, because }
    if (compareFractions(excess, fraction(zero)) <= 0) return { outcome: 'free', earns: all, given }
    const exact = scaleFraction(excess, one, num(per))
    const steps = roundFraction(exact, 0, 'cut')
    const left = subtractFractions(all, scaleFraction(whole ? fraction(steps) : exact, num(lose)))
    if (compareFractions(left, lowest) < 0)
      return { outcome: 'floored', earns: lowest, given: { part, free, per, lose, over, because, floor } }
    return whole
      ? { outcome: 'reduced-by-steps', earns: left, given: { part, free, per, lose, over, because, steps } }
      : { outcome: 'reduced', earns: left, given }
  },
)

/** How often something happened: a whole number that text can hold exactly. */
export const isCount = (times: number): boolean => Number.isSafeInteger(times) && times >= 0
