import { hundred, isNegative, multiply, negate, one } from '../../kernel/arithmetic.js'
import { denominatorOf, fraction, numeratorOf, type Fraction } from '../../kernel/fraction.js'
import { compareFractions, subtractFractions } from '../../kernel/fractions.js'
import { num, text, type Decimal } from '../../kernel/number.js'
import { defineRule } from '../../kernel/rule.js'
import type { MonitoredGap } from '../../model/results/monitoring.js'
import { ownBasis } from '../../norms/own-basis.js'
import { sharePlaces } from '../../norms/places.js'
import type { Norms } from '../../norms/rulebook.js'
import { useConvention } from '../../norms/use-convention.js'
import { findNorm } from '../../norms/use-norm.js'
import { tellFraction } from '../../scoring/tell-quotient.js'

export type GapOf = { row: string; name: string; attained: Fraction; rate: Fraction }

const told = ['row.name', 'promise', 'money', 'points'] as const

/**
 * 「目标与资金进度差距」 The attained share of the year's target (at most 1, silence `gap-share`) less the share of the year's money, in
 * percentage points. Only a rulebook's line makes it a warning.
 */
export const measureGap = /* @__PURE__ */ defineRule(
  {
    id: 'monitoring.measure-gap',
    title: '目标与资金进度差距',
    basis: ownBasis.dualMonitoring,
    outcomes: { beyond: [...told, 'line'], within: [...told, 'line'], 'no-line': told },
  },
  ({ row, name, attained, rate }: GapOf, norms: Norms) => {
    const choice = useConvention(norms, 'gap-share')
    const isOver = compareFractions(attained, fraction(one)) > 0
    const capped = isOver && choice.value.choice === 'capped'
    const promise = capped ? fraction(one) : attained
    const apart = subtractFractions(promise, rate)
    const line = findNorm(norms, 'monitoring.gap')
    const shares = { promise: tellFraction(promise, ['1'], sharePlaces), money: tellFraction(rate, ['1'], sharePlaces) }
    const points = text(multiply(num(pointsOf(apart, line?.value)), hundred))
    const value: MonitoredGap = { row, ...shares, points }
    const found = { value, row, label: name, shown: points, uses: [line, capped ? choice : undefined], day: norms.day }
    const given = { ...shares, points }
    if (line === undefined) return { ...found, outcome: 'no-line', given }
    const size = isNegative(numeratorOf(apart)) ? fraction(negate(numeratorOf(apart)), denominatorOf(apart)) : apart
    value.warns = compareFractions(size, fraction(num(line.value))) > 0
    const drawn = { ...given, line: line.value }
    return value.warns ? { ...found, outcome: 'beyond', given: drawn } : { ...found, outcome: 'within', given: drawn }
  },
)

/** The difference with as many decimals as show on which side of the line it lies. */
const pointsOf = (apart: Fraction, line: Decimal | undefined): Decimal => {
  const lines = line === undefined ? [] : [line, text(negate(num(line)))]
  return tellFraction(apart, lines, sharePlaces)
}
