import { isZero, smaller } from '../../kernel/arithmetic.js'
import { bandOf } from '../../kernel/band.js'
import { fraction, roundFraction, type Fraction } from '../../kernel/fraction.js'
import { compareFractions, scaleFraction } from '../../kernel/fractions.js'
import type { Issue } from '../../kernel/issue.js'
import { num, text, type Decimal } from '../../kernel/number.js'
import { defineLooseRule, type Conclusion, type Used } from '../../kernel/rule.js'
import type { Combine, MarksGiven } from '../../model/results/framework-score.js'
import { cite, documents } from '../../norms/documents.js'
import { fewestToTrim, unroundedPlaces } from '../../norms/places.js'
import type { Norms } from '../../norms/rulebook.js'
import { useNorm } from '../../norms/use-norm.js'
import type { Criterion, Grade } from '../../norms/vocabulary.js'
import { carriesPoints } from '../../norms/frameworks/with-points.js'
import { combineMarks, marksGiven } from './combine-marks.js'
import { markIssues } from '../mark-issues.js'
import { stateOf, type PlacedMark } from './marks-of.js'
import { edgesIn } from '../mark-score.js'
import { roundingOf } from '../row-score.js'
import { scoreMark } from './score-mark.js'

/** A leaf of a framework: its marks, the points it is scored with, how several marks are combined. `broken`: its scorer cannot be used. */
export type Leaf = {
  criterion: Criterion
  points: Decimal
  marks: readonly PlacedMark[]
  combine?: Combine | undefined
  decimals: number
  basis: Used
  broken?: boolean | undefined
}

/** `exact` is what the marks are worth in `points`, before the one rounding. Of a deduction, a bonus, a veto it is the amount. */
export type LeafScore = {
  status: 'scored' | 'not-applicable' | 'insufficient-evidence' | 'unscored'
  score?: Decimal | undefined
  exact?: Fraction | undefined
  grade?: Grade | undefined
  marks?: MarksGiven | undefined
  issues: Issue[]
}

type Outcome =
  'scored' | 'rescaled' | 'aside' | 'not-applicable' | 'insufficient-evidence' | 'evidence-zero' | 'unscored'

/**
 * 「要点得分」 The score of a leaf: its mark, or its marks combined, times its points, rounded once to the framework's decimals. What does
 * not apply and what cannot be shown have no score, and neither is zero.
 */
export const scoreCriterion = /* @__PURE__ */ defineLooseRule(
  {
    id: 'scoring.score-criterion',
    title: '要点得分',
    basis: [cite(documents.ourConvention, 'criterion-score')],
    outcomes: ['scored', 'rescaled', 'aside', 'not-applicable', 'insufficient-evidence', 'evidence-zero', 'unscored'],
  },
  (leaf: Leaf, norms: Norms): Conclusion<LeafScore, Outcome> => {
    const { criterion, points, marks, decimals, basis } = leaf
    const about = { row: criterion.id, label: criterion.label.zh }
    const given = {
      points,
      name: criterion.label,
      declared: points === criterion.points ? undefined : criterion.points,
      places: String(decimals),
    }
    const unscored = (issue: Issue, more: Partial<LeafScore> = {}): Conclusion<LeafScore, 'unscored'> => ({
      value: { status: 'unscored', issues: [issue], ...more },
      outcome: 'unscored',
      shown: undefined,
      given: { ...given, reason: issue.code, params: issue.params },
      uses: [basis],
      ...about,
    })
    const because = marks.map(({ mark }) => ('because' in mark ? mark.because : '')).filter((each) => each !== '')
    const state = stateOf(marks)

    if (state === 'missing')
      return unscored(markIssues.raise('marks.missing', { path: [criterion.id], row: criterion.id }))
    if (state === 'mixed')
      return unscored(
        markIssues.raise('marks.mixed-states', {
          path: [criterion.id],
          row: criterion.id,
          params: { count: String(marks.length) },
        }),
      )
    if (state === 'not-applicable')
      return {
        value: { status: 'not-applicable', issues: [] },
        outcome: 'not-applicable',
        shown: undefined,
        given: { ...given, because },
        uses: [basis],
        ...about,
      }
    if (state === 'insufficient-evidence') {
      const choice = useNorm(norms, 'silence.insufficient-evidence')
      if (choice.value.choice === 'zero')
        return {
          value: { status: 'insufficient-evidence', score: '0', exact: fraction(num('0')), issues: [] },
          outcome: 'evidence-zero',
          shown: '0',
          given: { ...given, because },
          uses: [choice],
          ...about,
        }
      const issue = markIssues.raise('marks.insufficient-evidence', {
        path: [criterion.id],
        row: criterion.id,
        params: { because: because.join('; ') },
      })
      return {
        value: { status: 'insufficient-evidence', issues: [issue] },
        outcome: 'insufficient-evidence',
        shown: undefined,
        given: { ...given, because },
        uses: [choice],
        ...about,
      }
    }
    if (leaf.broken)
      return {
        value: { status: 'unscored', issues: [] },
        outcome: 'unscored',
        shown: undefined,
        given: { ...given, reason: 'framework.parameter' },
        uses: [basis],
        ...about,
      }
    return scored(leaf, norms, given, unscored)
  },
)

const scored = (
  { criterion, points, marks, combine, decimals, basis }: Leaf,
  norms: Norms,
  given: Record<string, unknown>,
  unscored: (issue: Issue, more?: Partial<LeafScore>) => Conclusion<LeafScore, 'unscored'>,
): Conclusion<LeafScore, Outcome> => {
  const each = marks.map(({ mark, path }) => scoreMark({ criterion, mark, path, decimals, basis }, norms))
  const parts = each.map(({ trace }) => trace)
  const issues = each.flatMap(({ value }) => value.issues)
  const amounts = each.flatMap(({ value }) => value.amount ?? [])
  const [first] = amounts
  const refused = issues.find(({ severity }) => severity === 'error')
  if (refused || first === undefined)
    return {
      ...unscored(refused ?? markIssues.raise('marks.missing', { path: [criterion.id], row: criterion.id })),
      value: { status: 'unscored', issues },
      parts,
    }

  const several = amounts.length > 1
  const seen = several ? { marks: marksGiven(amounts, decimals, combine) } : {}
  const refuse = (code: 'marks.combine-missing' | 'marks.too-few-to-trim' | 'marks.mixed-states') => {
    const issue = markIssues.raise(code, {
      path: [criterion.id],
      row: criterion.id,
      params: { count: String(amounts.length) },
    })
    return {
      ...unscored(issue, seen),
      value: { status: 'unscored' as const, issues: [...issues, issue], ...seen },
      parts,
    }
  }
  if (several && criterion.scorer?.kind === 'veto') {
    if (amounts.some((amount) => compareFractions(amount, first) !== 0)) return refuse('marks.mixed-states') // a fact is not averaged
  } else if (several && combine === undefined) return refuse('marks.combine-missing')
  else if (combine === 'trimmed-mean' && several && amounts.length < fewestToTrim)
    return refuse('marks.too-few-to-trim')

  const combined =
    several && combine !== undefined && criterion.scorer?.kind !== 'veto'
      ? combineMarks({ amounts, method: combine, decimals, basis }, norms)
      : undefined
  const declared = combined?.value ?? first
  const aside = !carriesPoints(criterion)
  const exact =
    aside || points === criterion.points || isZero(num(criterion.points))
      ? declared
      : scaleFraction(declared, num(points), num(criterion.points))
  const rounded = roundFraction(exact, decimals)
  const score = text(aside ? rounded : smaller(rounded, num(points))) // points finer than the decimals: a full score is not rounded above them
  const grade = gradeOf(criterion, declared, decimals)
  const rounding = roundingOf({ score, exact, issues: [] }, norms)
  return {
    value: { status: 'scored', score, exact, ...(grade && { grade }), ...seen, issues },
    outcome: aside ? 'aside' : points === criterion.points ? 'scored' : 'rescaled',
    shown: score,
    given: {
      ...given,
      ...(rounding && { rounded: 'true' }),
      amount: text(roundFraction(declared, unroundedPlaces)),
      tier:
        grade && criterion.scorer?.kind === 'judged'
          ? criterion.scorer.bands?.find((band) => band.grade === grade)?.label
          : undefined,
    },
    uses: [basis, rounding],
    parts: [...parts, ...(combined ? [combined.trace] : [])],
    row: criterion.id,
    label: criterion.label.zh,
  }
}

/** The item grade the score falls in, on the points the bands were drawn for. */
const gradeOf = ({ scorer, points }: Criterion, amount: Fraction, decimals: number): Grade | undefined => {
  const bands = scorer?.kind === 'judged' ? (scorer.bands ?? []) : []
  return bandOf(
    bands.map((band) => ({ ...band, from: edgesIn(bands, band, points, decimals).from })),
    roundFraction(amount, decimals),
  )?.grade
}
