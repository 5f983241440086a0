import { add, below, clamp, compare, multiply, subtract, zero } from '../../kernel/arithmetic.js'
import { denominatorOf, numeratorOf } from '../../kernel/fraction.js'
import { num } from '../../kernel/number.js'
import { fullShare, noShare, shareOf, type Share } from '../earned.js'
import { defineMarkRule, measuredBy, misfit, type MarkRow } from '../mark-rule.js'

const told = ['part', 'passAt?'] as const

/**
 * 「比例计分」 A rate, 1 being what was to be reached (`up`) or kept under (`down`). Up: points × rate, at most the points. Down: full up to
 * 1, beyond it as the rulebook scores an at-most target that is missed. Under the pass line nothing.
 */
export const scoreProportionalMark = /* @__PURE__ */ defineMarkRule(
  {
    id: 'scoring.score-proportional-mark',
    title: '比例计分',
    outcomes: {
      full: told,
      proportional: told,
      'inverse-ratio': told,
      'inverse-linear': told,
      'below-pass-line': told,
    },
  },
  (row: MarkRow<'proportional'>, refuse, choose) => {
    const { criterion, mark } = row
    const { direction, passLine } = row.scorer
    if (mark.kind !== 'value' && mark.kind !== 'ratio') return misfit(row, refuse)
    const measured = measuredBy(mark, criterion, refuse)
    if ('refused' in measured) return measured
    const given = { part: measured.part, passAt: passLine }
    const [top, bottom] = [numeratorOf(measured.rate), denominatorOf(measured.rate)]
    const order = compare(top, bottom)
    if (direction === 'up') {
      const earns = shareOf(clamp(top, zero, bottom), bottom)
      if (fails(earns, passLine)) return { outcome: 'below-pass-line', earns: noShare, given }
      return order >= 0 ? { outcome: 'full', earns: fullShare, given } : { outcome: 'proportional', earns, given }
    }
    if (order <= 0) return { outcome: 'full', earns: fullShare, given }
    const on = 'silence.inverse-missed'
    const ratio = choose(on).choice === 'ratio'
    const linear = () => shareOf(clamp(subtract(add(bottom, bottom), top), zero, bottom), bottom)
    const earns = ratio ? shareOf(bottom, top) : linear()
    if (fails(earns, passLine)) return { outcome: 'below-pass-line', earns: noShare, on, given }
    return ratio ? { outcome: 'inverse-ratio', earns, on, given } : { outcome: 'inverse-linear', earns, on, given }
  },
)

const fails = ({ part, whole }: Share, passLine: string | undefined): boolean =>
  passLine !== undefined && below(part, multiply(whole, num(passLine)))
