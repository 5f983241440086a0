import { atLeast, compare } from '../../kernel/arithmetic.js'
import { num, type Decimal } from '../../kernel/number.js'
import type { Conclusion } from '../../kernel/rule.js'
import { cite, documents } from '../../norms/documents.js'
import type { Norms } from '../../norms/rulebook.js'
import { findNorm, useNorm } from '../../norms/use-norm.js'
import { defineRowRule, attainment, noPoints, shareOfPoints, type MeasuredRow, type RowScore } from '../row-score.js'

/**
 * 「分档计分」 points × the share of the band the actual falls in, each band half-open from its bound, in the target's unit;
 * under the lowest band nothing. The bands are the row's own. Source: 财预〔2021〕101号 (满意度赋分).
 */
export const scoreBanded = /* @__PURE__ */ defineRowRule(
  {
    id: 'scoring.score-banded',
    title: '分档计分',
    basis: [cite(documents.indicators2021)],
    outcomes: ['in-band', 'below-bands'],
  },
  (
    row: MeasuredRow & { bands: { from: Decimal; share: Decimal }[] },
    norms: Norms,
  ): Conclusion<RowScore, 'in-band' | 'below-bands'> => {
    const uses = [findNorm(norms, 'scoring.banded') ?? useNorm(norms, 'scoring.quantitative')]
    const rate = attainment(row.actual, row.target)
    const given = { points: row.points, actual: row.actual, unit: row.unit, rate }
    const band = [...row.bands]
      .sort((a, b) => compare(num(b.from), num(a.from)))
      .find(({ from }) => atLeast(num(row.actual), num(from)))
    if (band === undefined) return { value: noPoints(row.points, { rate }), outcome: 'below-bands', given, uses }
    const value = shareOfPoints(row.points, num(band.share), num('1'), { rate })
    return { value, outcome: 'in-band', given: { ...given, from: band.from, share: band.share }, uses }
  },
)
