import { compare, equals } from '../../kernel/arithmetic.js'
import { num, type Decimal } from '../../kernel/number.js'
import type { DifferenceKind } from '../../model/results/difference.js'
import {
  byOtherForm,
  byPercentage,
  byRoundedRate,
  byRoundedScore,
  type Explanation,
  type ScoreCase,
} from './explain-score.js'

/** One kind of difference between a printed score and ours, and what a person may have done to get the printed one. */
type ScoreKind = { readonly kind: DifferenceKind; readonly fits: (it: ScoreCase) => readonly Explanation[] }

/** Why a printed score is not ours, in the order of the kinds: the first that fits is said, the others are its alternatives. */
const scoreKinds: readonly ScoreKind[] = [
  { kind: 'over-points', fits: ({ published, points }) => bare(compare(num(published), num(points)) > 0, published) },
  { kind: 'rounded-score', fits: byRoundedScore },
  { kind: 'rounded-rate', fits: byRoundedRate },
  { kind: 'inverse-formula', fits: byOtherForm },
  { kind: 'percent-as-ratio', fits: byPercentage },
  {
    kind: 'unmet-full-score',
    fits: ({ missed, published, points }) => bare(missed && equals(num(published), num(points)), published),
  },
  {
    kind: 'unexplained-deduction',
    fits: ({ published, score, reason }) =>
      bare(compare(num(published), num(score)) < 0 && reason === undefined, published),
  },
]

/** Everything that explains a printed score, the first first; without any it is `unexplained`. */
export const explainScore = (
  it: ScoreCase,
): { kind: DifferenceKind; alternatives: DifferenceKind[]; explains: Explanation | undefined } => {
  const fitting = scoreKinds.flatMap(({ kind, fits }) => fits(it).map((explanation) => ({ kind, explanation })))
  const [first, ...others] = fitting
  return {
    kind: first?.kind ?? 'unexplained',
    alternatives: [...new Set(others.map(({ kind }) => kind))],
    explains: first?.explanation.assume === undefined ? undefined : first.explanation,
  }
}

/** A kind that says what is odd and assumes nothing. */
const bare = (fits: boolean, gives: Decimal): readonly Explanation[] => (fits ? [{ gives }] : [])
