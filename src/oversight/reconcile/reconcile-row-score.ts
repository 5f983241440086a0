import { compare, equals, one } from '../../kernel/arithmetic.js'
import { fractionFrom } from '../../kernel/fraction.js'
import { scaleFraction } from '../../kernel/fractions.js'
import { num, type Decimal } from '../../kernel/number.js'
import type { Difference } from '../../model/results/difference.js'
import type { Indicator } from '../../model/promise/indicator.js'
import type { Norms } from '../../norms/rulebook.js'
import { scoreIndicator } from '../../scoring/rows/score-indicator.js'
import { pointsBehindPercentage, type ScoreCase } from './explain-score.js'
import { explainBySilence } from './explain-by-silence.js'
import { differenceOf } from './kind.js'
import type { RowCase } from './row-case.js'
import { explainScore } from './score-kinds.js'

/** 「得分之差」 The printed score of a row against ours, with what explains it; nothing where they agree or nothing can be computed. */
export const reconcileRowScore = ({ indicator, printed, scored, norms }: RowCase): Difference | undefined => {
  const { id, target, actual } = indicator
  const { score: published, points, reason } = printed
  if (published === undefined) return undefined
  const percentage =
    target.kind === 'measure' && target.unit === '%' && actual?.kind === 'measured' ? actual.value : undefined
  if (points === undefined)
    return percentage === undefined || indicator.reason !== undefined
      ? undefined
      : withoutPoints(id, percentage, published)
  if (
    scored?.status !== 'scored' ||
    scored.score === undefined ||
    scored.exact === undefined ||
    actual?.kind === 'judged'
  )
    return compare(num(published), num(points)) > 0
      ? differenceOf(id, 'over-points', { published, computed: scored?.score ?? points })
      : undefined
  const computed = scored.score
  if (equals(num(published), num(computed))) return undefined

  const exact = fractionFrom(scored.exact)
  const missed = compare(num(computed), num(points)) < 0
  const { kind, alternatives, explains } = explainScore({
    points,
    score: computed,
    exact,
    published,
    missed,
    rate: missed ? scaleFraction(exact, one, num(points)) : undefined, // the share of its points it got, before rounding
    percentage,
    ceiling: ceilingOf(indicator),
    reason,
  })
  const assumed =
    explains?.assume === undefined
      ? (explainByDirection({ ...indicator, points }, published, norms) ??
        explainBySilence({ ...indicator, points }, published, norms))
      : { assume: explains.assume, gives: explains.gives }
  return differenceOf(id, kind, { published, computed, explains: assumed }, alternatives)
}

/** Where no points are printed, a score can only be known to be a percentage of some. */
const withoutPoints = (id: string, percentage: Decimal, published: Decimal): Difference | undefined => {
  const behind = pointsBehindPercentage(percentage, published)
  return behind === undefined
    ? undefined
    : differenceOf(id, 'percent-as-ratio', { published, explains: { assume: `points-${behind}`, gives: published } })
}

const ceilingOf = ({ target, actual }: Indicator): ScoreCase['ceiling'] =>
  target.kind === 'measure' && actual?.kind === 'measured' && ['at-most', 'below'].includes(target.comparison)
    ? { target: target.value, actual: actual.value }
    : undefined

/** An operator nobody printed may be the other one: the score it would give, where that is the printed one. */
const explainByDirection = (
  { target, ...indicator }: Indicator,
  published: Decimal,
  norms: Norms,
): Difference['explains'] => {
  if (target.kind !== 'measure' || target.assumed === undefined || target.value === '0') return undefined
  const comparison = target.comparison === 'at-most' ? 'at-least' : 'at-most'
  const { score } = scoreIndicator.conclude({ ...indicator, target: { ...target, comparison } }, norms).is.value
  return score !== undefined && equals(num(score), num(published)) ? { assume: comparison, gives: score } : undefined
}
