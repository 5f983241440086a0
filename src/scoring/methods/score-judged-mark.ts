import { compare, isNegative, multiply, one } from '../../kernel/arithmetic.js'
import { fraction, roundFraction } from '../../kernel/fraction.js'
import { num } from '../../kernel/number.js'
import { shareOf } from '../earned.js'
import { edgesOf, liesIn, toldEdges } from '../edges.js'
import { defineMarkRule, misfit, refuseAmount, type MarkRow } from '../mark-rule.js'
import { worthOf } from './score-bands-mark.js'

/**
 * 「判定计分」 A score or a share a person judged, kept to the criterion's points, the framework's decimals and the band of the grade
 * ticked beside it. A grade alone is worth what its band says; where the band leaves a range, the score is the person's to give.
 */
export const scoreJudgedMark = /* @__PURE__ */ defineMarkRule(
  {
    id: 'scoring.score-judged-mark',
    title: '判定计分',
    outcomes: { scored: ['score', 'tier?'], shared: ['share', 'tier?'], graded: ['tier?'] },
  },
  (row: MarkRow<'judged'>, refuse) => {
    const { criterion, mark, decimals } = row
    const { bands = [] } = row.scorer
    const { points } = criterion
    const ticked = 'grade' in mark ? mark.grade : undefined
    const band = ticked === undefined ? undefined : bands.find(({ grade }) => grade === ticked)
    const edges = band && edgesOf(bands, band, points, decimals)
    const tier = band?.label ?? band?.grade
    const range = toldEdges(edges ?? { from: '' }, points)

    if (mark.kind === 'grade') {
      const { grade } = mark
      if (!band) return refuse(['grade'], 'marks.grade-without-band', { params: { grade } })
      if (band.score === undefined && band.share === undefined)
        return refuse(['grade'], 'marks.grade-without-score', { params: { grade, ...range } })
      return { outcome: 'graded', earns: fraction(worthOf(band, points)), given: { tier } }
    }
    if (mark.kind !== 'score' && mark.kind !== 'share') return misfit(row, refuse)
    const refused = mark.kind === 'score' ? refuseAmount(mark.score, points, decimals, refuse) : undefined
    if (refused) return refused
    if (mark.kind === 'share' && (isNegative(num(mark.share)) || compare(num(mark.share), one) > 0))
      return refuse(['share'], 'marks.out-of-points', { params: { score: mark.share, points: '1' } })

    const given = mark.kind === 'score' ? mark.score : mark.share
    const amount = fraction(mark.kind === 'score' ? num(mark.score) : multiply(num(points), num(mark.share)))
    if (ticked !== undefined && !edges)
      return refuse(['grade'], 'marks.grade-without-band', { params: { grade: ticked } })
    if (ticked !== undefined && edges && !liesIn(roundFraction(amount, decimals), edges))
      return refuse([mark.kind], 'marks.out-of-band', { params: { grade: ticked, score: given, ...range } })
    return mark.kind === 'score'
      ? { outcome: 'scored', earns: amount, given: { score: mark.score, tier } }
      : { outcome: 'shared', earns: shareOf(num(mark.share), one), given: { share: mark.share, tier } }
  },
)
