import { compare, equals, hundred, multiply } from '../../kernel/arithmetic.js'
import { fraction, roundFraction } from '../../kernel/fraction.js'
import { num } from '../../kernel/number.js'
import { scorePlaces } from '../../norms/places.js'
import { fold } from '../../reading/cells/read-cell.js'
import { readFigure } from '../../reading/cells/read-figure.js'
import { edgesOf } from '../../scoring/edges.js'
import { tierOfWords } from '../../scoring/methods/score-judged.js'
import type { Kind } from './kind.js'
import type { PublishedRow, RowCase } from './row-case.js'

/** What may be odd in a row beside its score. Each that fits is said. */
export const besideKinds: readonly Kind<RowCase>[] = [
  {
    kind: 'points-applied-twice',
    fits: ({ printed }) =>
      printed.converted !== undefined && isConvertedTwice(printed)
        ? {
            published: printed.converted,
            computed: printed.score,
            explains: { assume: 'points-squared', gives: printed.converted },
          }
        : undefined,
  },
  {
    kind: 'judgement-band',
    fits: ({ printed: { points, score, actual: words }, tiers }) => {
      const tier = tierOfWords(tiers, words)
      if (points === undefined || score === undefined || tier === undefined || compare(num(score), num(points)) > 0)
        return undefined
      const { from, to } = edgesOf(tiers, tier, points, scorePlaces)
      if (compare(num(score), num(from)) < 0) return { published: score, computed: from }
      return to === undefined || compare(num(score), num(to)) < 0 ? undefined : { published: score, computed: to }
    },
  },
  {
    kind: 'actual-copies-target',
    fits: (it) => (isCopied(it) ? { published: it.printed.actual } : undefined),
  },
]

const isConvertedTwice = ({ points, score, converted }: PublishedRow): boolean => {
  if (points === undefined || converted === undefined || converted === score) return false
  const squared = (part: string): boolean =>
    equals(roundFraction(fraction(multiply(num(points), num(part)), hundred), scorePlaces), num(converted))
  return squared(points) || (score !== undefined && squared(score))
}

const isCopied = ({ indicator: { target }, printed: { target: promised, actual, points, score } }: RowCase): boolean =>
  (target.kind === 'statement' || (target.kind === 'yes-no' && target.text.length > 1)) &&
  promised !== undefined &&
  actual !== undefined &&
  promised.trim() === actual.trim() &&
  !isFigure(promised) &&
  points !== undefined &&
  score === points

// 合格率100% met exactly is a number met, not words copied.
const isFigure = (printed: string): boolean => readFigure(fold(printed))?.kind === 'figure'
