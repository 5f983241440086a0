import { isPositive, subtract, sum, zero } from '../../kernel/arithmetic.js'
import { distribute } from '../../kernel/distribute.js'
import { num, text, type Decimal } from '../../kernel/number.js'
import type { CriterionNorm, FrameworkNorm } from './framework-norm.js'
import type { Criterion } from '../vocabulary.js'

/**
 * The criteria of a framework, every one with points: those a document names without points share equally what the stated ones
 * leave of their parent (silence `equal-points`). Deductions, bonuses and vetoes take no part in it.
 */
export const withPoints = ({ criteria, total, decimals }: FrameworkNorm): Criterion[] =>
  share(criteria, total, decimals)

/** Whether some criterion was given its points by the convention. */
export const hasUnstatedPoints = (criteria: readonly CriterionNorm[]): boolean =>
  criteria.some(
    (criterion) =>
      (criterion.points === undefined && carriesPoints(criterion)) || hasUnstatedPoints(criterion.parts ?? []),
  )

/** Whether a criterion's points are part of its parent's: those of a deduction, a bonus or a veto stand beside. */
export const carriesPoints = ({ scorer }: Pick<Criterion, 'scorer'>): boolean =>
  scorer === undefined || !['deduction', 'bonus', 'veto'].includes(scorer.kind)

const share = (criteria: readonly CriterionNorm[], whole: Decimal, decimals: number): Criterion[] => {
  const open = criteria.filter((criterion) => carriesPoints(criterion) && criterion.points === undefined)
  const stated = sum(criteria.filter(carriesPoints).map(({ points }) => num(points ?? '0')))
  const left = subtract(num(whole), stated)
  const shares =
    open.length > 0 && isPositive(left)
      ? distribute(
          left,
          open.map(() => num('1')),
          decimals,
        )
      : []
  return criteria.map(({ parts, points, ...criterion }) => {
    const own = points ?? text(shares[open.findIndex(({ id }) => id === criterion.id)] ?? zero)
    return { ...criterion, points: own, ...(parts && { parts: share(parts, own, decimals) }) }
  })
}
