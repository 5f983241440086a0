import { multiply } from '../../kernel/arithmetic.js'
import { fraction } from '../../kernel/fraction.js'
import { num, type Num } from '../../kernel/number.js'
import type { Conclusion } from '../../kernel/rule.js'
import { cite, documents } from '../../norms/documents.js'
import { useNorm } from '../../norms/use-norm.js'
import type { Band } from '../../norms/vocabulary.js'
import { bandAt, defineMarkRule, measureOf, misfit, type MarkRow, type MarkScore } from '../mark-score.js'

type Outcome = 'in-band' | 'graded' | 'below-bands' | 'lowest-band' | 'refused'

/** 「分档计分」 What the band is worth that the value falls in (half-open, from its bound), or that bears the grade ticked. */
export const scoreBandsMark = /* @__PURE__ */ defineMarkRule(
  {
    id: 'scoring.score-bands-mark',
    title: '分档计分',
    basis: [cite(documents.ourConvention, 'criterion-score')],
    outcomes: ['in-band', 'graded', 'below-bands', 'lowest-band', 'refused'],
  },
  (row: MarkRow<'bands'>, norms, refuse): Conclusion<MarkScore, Outcome> => {
    const {
      criterion: { points, ratio },
      scorer: { bands },
      mark,
    } = row
    if (mark.kind === 'grade') {
      const band = bands.find(({ grade }) => grade === mark.grade)
      if (!band) return refuse('marks.grade-without-band', { grade: mark.grade }, ['grade'])
      return {
        value: { amount: fraction(worthOf(band, points)), issues: [] },
        outcome: 'graded',
        given: { tier: band.label ?? band.grade },
      }
    }
    if (mark.kind !== 'value' && mark.kind !== 'ratio') return misfit(row, refuse)
    const measured = measureOf(mark)
    if (!measured) return refuse('marks.zero-denominator', { name: ratio?.denominator ?? '' }, ['denominator'])
    const { rate, part } = measured
    const band = bandAt(bands, rate)
    if (band)
      return {
        value: { amount: fraction(worthOf(band, points)), issues: [] },
        outcome: 'in-band',
        given: { part, from: band.from, tier: band.label },
      }
    const choice = useNorm(norms, 'silence.below-lowest-band')
    const lowest = choice.value.choice === 'lowest-band' ? lowestOf(bands) : undefined
    return lowest
      ? {
          value: { amount: fraction(worthOf(lowest, points)), issues: [] },
          outcome: 'lowest-band',
          given: { part, from: lowest.from, tier: lowest.label },
          uses: [choice],
        }
      : { value: { amount: fraction(num('0')), issues: [] }, outcome: 'below-bands', given: { part }, uses: [choice] }
  },
)

/** A band's points: its own score, or its share of the criterion's. */
export const worthOf = ({ score, share }: Band, points: string): Num =>
  score !== undefined ? num(score) : multiply(num(points), num(share ?? '0'))

/** The band that begins lowest. */
export const lowestOf = (bands: readonly Band[]): Band | undefined =>
  bands.reduce<Band | undefined>(
    (lowest, band) => (lowest === undefined || bandAt([band], fraction(num(lowest.from))) ? band : lowest),
    undefined,
  )
