import { multiply, zero } from '../../kernel/arithmetic.js'
import { bandAbove, bandAt, lowestBand } from '../../kernel/band.js'
import { fraction } from '../../kernel/fraction.js'
import { num, type Num } from '../../kernel/number.js'
import type { Band } from '../../norms/vocabulary.js'
import { defineMarkRule, measuredBy, misfit, type MarkRow } from '../mark-rule.js'

/** 「分档计分」 What the band is worth that the value falls in (half-open, from its bound), or that bears the grade ticked. */
export const scoreBandsMark = /* @__PURE__ */ defineMarkRule(
  {
    id: 'scoring.score-bands-mark',
    title: '分档计分',
    outcomes: {
      'in-band': ['part', 'from', 'below?', 'tier?'],
      graded: ['tier?'],
      'below-bands': ['part'],
      'lowest-band': ['part', 'from', 'tier?'],
    },
  },
  (row: MarkRow<'bands'>, refuse, choose) => {
    const { criterion, scorer, mark } = row
    const { bands } = scorer
    const { points } = criterion
    if (mark.kind === 'grade') {
      const band = bands.find(({ grade }) => grade === mark.grade)
      if (!band) return refuse(['grade'], 'marks.grade-without-band', { params: { grade: mark.grade } })
      return { outcome: 'graded', earns: fraction(worthOf(band, points)), given: { tier: band.label ?? band.grade } }
    }
    if (mark.kind !== 'value' && mark.kind !== 'ratio') return misfit(row, refuse)
    const measured = measuredBy(mark, criterion, refuse)
    if ('refused' in measured) return measured
    const { rate, part } = measured
    const band = bandAt(bands, rate)
    if (band) {
      const given = { part, from: band.from, below: bandAbove(bands, band)?.from, tier: band.label }
      return { outcome: 'in-band', earns: fraction(worthOf(band, points)), given }
    }
    const on = 'silence.below-lowest-band'
    const lowest = choose(on).choice === 'lowest-band' ? lowestBand(bands) : undefined
    if (!lowest) return { outcome: 'below-bands', earns: fraction(zero), on, given: { part } }
    const given = { part, from: lowest.from, tier: lowest.label }
    return { outcome: 'lowest-band', earns: fraction(worthOf(lowest, points)), on, given }
  },
)

/** A band's points: its own score, or its share of the criterion's. */
export const worthOf = ({ score, share }: Band, points: string): Num =>
  score !== undefined ? num(score) : multiply(num(points), num(share ?? '0'))
