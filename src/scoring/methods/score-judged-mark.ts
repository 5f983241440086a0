import { compare, isNegative, multiply } from '../../kernel/arithmetic.js'
import { fraction, roundFraction } from '../../kernel/fraction.js'
import { num } from '../../kernel/number.js'
import type { Conclusion } from '../../kernel/rule.js'
import { cite, documents } from '../../norms/documents.js'
import type { Grade } from '../../norms/vocabulary.js'
import { defineMarkRule, edgesIn, misfit, refuseAmount, type MarkRow, type MarkScore } from '../mark-score.js'

/**
 * 「判定计分」 A score or a share a person judged, kept to the criterion's points, the framework's decimals and the band of the grade
 * ticked beside it. A grade alone is worth what its band says; where the band leaves a range, the score is the person's to give.
 */
export const scoreJudgedMark = /* @__PURE__ */ defineMarkRule(
  {
    id: 'scoring.score-judged-mark',
    title: '判定计分',
    basis: [cite(documents.ourConvention, 'criterion-score')],
    outcomes: ['scored', 'shared', 'graded', 'refused'],
  },
  (row: MarkRow<'judged'>, _norms, refuse): Conclusion<MarkScore, 'scored' | 'shared' | 'graded' | 'refused'> => {
    const {
      criterion: { points },
      mark,
      decimals,
    } = row
    const band = bandOf(row, 'grade' in mark ? mark.grade : undefined)
    const edges = band && edgesIn(row.scorer.bands ?? [], band, points, decimals)
    const ticked = { tier: band?.label ?? band?.grade }
    if (mark.kind === 'grade') {
      if (!band || !edges) return refuse('marks.grade-without-band', { grade: mark.grade }, ['grade'])
      const worth =
        band.score !== undefined
          ? num(band.score)
          : band.share !== undefined
            ? multiply(num(points), num(band.share))
            : undefined
      if (!worth)
        return refuse('marks.grade-without-score', { grade: mark.grade, from: edges.from, to: edges.to ?? points }, [
          'grade',
        ])
      return { value: { amount: fraction(worth), issues: [] }, outcome: 'graded', given: ticked }
    }
    if (mark.kind !== 'score' && mark.kind !== 'share') return misfit(row, refuse)
    const refused =
      mark.kind === 'score'
        ? refuseAmount(mark.score, points, decimals, refuse)
        : outside(mark.share)
          ? refuse('marks.out-of-points', { score: mark.share, points: '1' }, ['share'])
          : undefined
    if (refused) return refused
    const amount = mark.kind === 'score' ? fraction(num(mark.score)) : fraction(multiply(num(points), num(mark.share)))
    if (mark.grade !== undefined) {
      if (!band || !edges) return refuse('marks.grade-without-band', { grade: mark.grade }, ['grade'])
      const score = roundFraction(amount, decimals)
      if (compare(score, num(edges.from)) < 0 || (edges.to !== undefined && compare(score, num(edges.to)) >= 0)) {
        return refuse(
          'marks.out-of-band',
          {
            grade: mark.grade,
            score: mark.kind === 'score' ? mark.score : mark.share,
            from: edges.from,
            to: edges.to ?? points,
          },
          [mark.kind],
        )
      }
    }
    return mark.kind === 'score'
      ? { value: { amount, issues: [] }, outcome: 'scored', given: { score: mark.score, ...ticked } }
      : { value: { amount, issues: [] }, outcome: 'shared', given: { share: mark.share, ...ticked } }
  },
)

const bandOf = ({ scorer }: MarkRow<'judged'>, grade: Grade | undefined) =>
  grade === undefined ? undefined : scorer.bands?.find((band) => band.grade === grade)
const outside = (share: string): boolean => isNegative(num(share)) || compare(num(share), num('1')) > 0
