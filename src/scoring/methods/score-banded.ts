import { bandAbove, bandAt } from '../../kernel/band.js'
import { fraction } from '../../kernel/fraction.js'
import { num, type Decimal } from '../../kernel/number.js'
import { one } from '../../kernel/arithmetic.js'
import { amount, noShare, shareOf } from '../earned.js'
import { defineRowRule, type MeasuredRow } from '../row-rule.js'

/**
 * 「分档计分」 points × the share of the band the actual falls in, each band half-open from its bound, in the target's unit;
 * under the lowest band nothing. The bands are the row's own. Source: 财预〔2021〕101号 (满意度赋分).
 */
export const scoreBanded = /* @__PURE__ */ defineRowRule(
  {
    id: 'scoring.score-banded',
    title: '分档计分',
    about: ['points', 'actual', 'unit?', 'rate?'],
    outcomes: { 'in-band': ['from', 'below?', 'share'], 'below-bands': [] },
  },
  (row: MeasuredRow & { bands: { from: Decimal; share: Decimal }[] }) => {
    const band = bandAt(row.bands, fraction(amount(row.actual)))
    if (band === undefined) return { outcome: 'below-bands', share: noShare, on: 'scoring.banded' }
    const { from, share } = band
    const given = { from, below: bandAbove(row.bands, band)?.from, share }
    return { outcome: 'in-band', share: shareOf(num(share), one), on: 'scoring.banded', given }
  },
)
