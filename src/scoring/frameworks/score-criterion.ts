import { isZero, smaller } from '../../kernel/arithmetic.js'
import { bandOf } from '../../kernel/band.js'
import { fraction, roundFraction, type Fraction } from '../../kernel/fraction.js'
import { scaleFraction } from '../../kernel/fractions.js'
import type { Issue } from '../../kernel/issue.js'
import { num, text, type Decimal } from '../../kernel/number.js'
import type { Concluded } from '../../kernel/conclusion.js'
import { defineRule } from '../../kernel/rule.js'
import type { MarksGiven } from '../../model/results/framework-score.js'
import { unroundedPlaces } from '../../norms/places.js'
import type { Norms } from '../../norms/rulebook.js'
import { useNorm } from '../../norms/use-norm.js'
import type { Criterion, Grade } from '../../norms/vocabulary.js'
import { carriesPoints } from '../../norms/frameworks/with-points.js'
import { edgeOf } from '../edges.js'
import { roundingOf } from '../frame.js'
import { markIssues } from '../mark-issues.js'
import { amountOfMarks, type Leaf } from './amount-of-marks.js'
import { stateOf } from './marks-of.js'

/** `exact` is what the marks are worth in `points`, before the one rounding. Of a deduction, a bonus, a veto it is the amount. */
export type LeafScore = {
  status: 'scored' | 'not-applicable' | 'insufficient-evidence' | 'unscored'
  score?: Decimal | undefined
  exact?: Fraction | undefined
  grade?: Grade | undefined
  marks?: MarksGiven | undefined
  issues: Issue[]
}

const told = ['points', 'name', 'declared?', 'places'] as const
const counted = [...told, 'rounded?', 'amount', 'tier?'] as const

/**
 * 「要点得分」 The score of a leaf: its mark, or its marks combined, times its points, rounded once to the framework's decimals. What does
 * not apply and what cannot be shown have no score, and neither is zero.
 */
export const scoreCriterion = /* @__PURE__ */ defineRule(
  {
    id: 'scoring.score-criterion',
    title: '要点得分',
    outcomes: {
      scored: counted,
      rescaled: counted,
      aside: [...counted, 'kind?'],
      'not-applicable': [...told, 'because'],
      'insufficient-evidence': [...told, 'because'],
      'evidence-zero': [...told, 'because'],
      unscored: [...told, 'reason', 'params?'],
    },
  },
  (leaf: Leaf, norms: Norms) => {
    const { criterion, points, marks, decimals, basis } = leaf
    const { id: row, label: name } = criterion
    const label = name.zh
    const declared = points === criterion.points ? undefined : criterion.points
    const places = String(decimals)
    const unscored = (
      issue: Issue,
      value: LeafScore = { status: 'unscored', issues: [issue] },
      parts: Concluded[] = [],
    ) => {
      const { code: reason, params } = issue
      const given = { points, name, declared, places, reason, params }
      return { value, outcome: 'unscored', shown: undefined, given, uses: [basis], parts, row, label } as const
    }
    const path = [row]
    const because = marks.flatMap(({ mark }) => ('because' in mark && mark.because !== '' ? [mark.because] : []))
    const state = stateOf(marks)

    if (state === 'missing') return unscored(markIssues.raise('marks.missing', { path, row }))
    if (state === 'mixed')
      return unscored(markIssues.raise('marks.mixed-states', { path, row, params: { count: String(marks.length) } }))
    if (state === 'not-applicable') {
      const value: LeafScore = { status: 'not-applicable', issues: [] }
      const given = { points, name, declared, places, because }
      return { value, outcome: 'not-applicable', shown: undefined, given, uses: [basis], row, label }
    }
    if (state === 'insufficient-evidence') {
      const choice = useNorm(norms, 'silence.insufficient-evidence')
      const value: LeafScore = { status: 'insufficient-evidence', issues: [] }
      const given = { points, name, declared, places, because }
      if (choice.value.choice === 'zero') {
        value.score = '0'
        value.exact = fraction(num('0'))
        return { value, outcome: 'evidence-zero', shown: '0', given, uses: [choice], row, label }
      }
      const params = { because: because.join('; ') }
      value.issues.push(markIssues.raise('marks.insufficient-evidence', { path, row, params }))
      return { value, outcome: 'insufficient-evidence', shown: undefined, given, uses: [choice], row, label }
    }
    if (leaf.broken) {
      const value: LeafScore = { status: 'unscored', issues: [] }
      const given = { points, name, declared, places, reason: 'framework.parameter' }
      return { value, outcome: 'unscored', shown: undefined, given, uses: [basis], row, label }
    }
    const marked = amountOfMarks(leaf, norms)
    const { parts, issues, seen } = marked
    if ('refused' in marked) return unscored(marked.refused, withSeen({ status: 'unscored', issues }, seen), parts)

    const aside = !carriesPoints(criterion)
    const scaled = !aside && declared !== undefined && !isZero(num(criterion.points))
    const exact = scaled ? scaleFraction(marked.amount, num(points), num(criterion.points)) : marked.amount
    const rounded = roundFraction(exact, decimals)
    const amount = aside ? rounded : smaller(rounded, num(points)) // points finer than the decimals: a full score is not rounded above them
    const rounding = roundingOf({ score: amount, exact }, norms)
    const grade = gradeOf(criterion, marked.amount, decimals)
    const score = text(amount)
    const value: LeafScore = { status: 'scored', score, exact, issues }
    if (grade) value.grade = grade
    if (seen) value.marks = seen
    const given = {
      points,
      name,
      declared,
      places,
      rounded: rounding && 'true',
      amount: roundFraction(marked.amount, unroundedPlaces),
      tier: grade && criterion.scorer?.kind === 'judged' ? labelOf(criterion.scorer.bands, grade) : undefined,
    }
    const uses = [basis, rounding]
    const { kind } = criterion.scorer ?? {}
    if (aside) return { value, outcome: 'aside', shown: score, given: { ...given, kind }, uses, parts, row, label }
    return declared === undefined
      ? { value, outcome: 'scored', shown: score, given, uses, parts, row, label }
      : { value, outcome: 'rescaled', shown: score, given, uses, parts, row, label }
  },
)

const withSeen = (value: LeafScore, seen: MarksGiven | undefined): LeafScore => {
  if (seen) value.marks = seen
  return value
}

const labelOf = (bands: Extract<NonNullable<Criterion['scorer']>, { kind: 'judged' }>['bands'], grade: Grade) =>
  bands?.find((band) => band.grade === grade)?.label

/** The item grade the score falls in, on the points the bands were drawn for. */
const gradeOf = ({ scorer, points }: Criterion, amount: Fraction, decimals: number): Grade | undefined => {
  if (scorer?.kind !== 'judged' || !scorer.bands) return undefined
  const { bands } = scorer
  const edged = bands.map((band) => ({ grade: band.grade, from: edgeOf(band, points, decimals) }))
  return bandOf(edged, roundFraction(amount, decimals))?.grade
}
