import { compare, isPositive } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num, type Decimal } from '../../kernel/number.js'
import type { Indicator } from '../../model/promise/indicator.js'
import { directionOfName } from '../../norms/names/direction-of-name.js'
import { validationIssues } from '../issues.js'
import { short } from '../note.js'
import type { Comparable, ComparedValue, ComparisonLines } from './comparable.js'
import { endsOf, inUnit } from './ends-of.js'
import { sideOf, tellQuotient } from '../../scoring/tell-quotient.js'

type Against = { history?: readonly Comparable[] | undefined; peers?: readonly Comparable[] | undefined }

/**
 * 「参照线」 A target against the best and the worst of other values, where the caller draws a line: so many times the best is too large, so
 * many times the worst too small. The best is the largest where more is better, else the smallest. Nothing is drawn by itself.
 */
export const compareToLines = (
  indicator: Indicator,
  { history, peers }: Against,
  lines: ComparisonLines,
  standing?: 'up' | 'down',
): Issue[] => {
  const direction = standing ?? directionOf(indicator)
  const {
    oversizeRatioToBestHistory,
    undersizeRatioToWorstHistory,
    oversizeRatioToBestPeer,
    undersizeRatioToWorstPeer,
  } = lines
  return [
    ...held(indicator, 'history', history, direction, [oversizeRatioToBestHistory, undersizeRatioToWorstHistory]),
    ...held(indicator, 'peer', peers, direction, [oversizeRatioToBestPeer, undersizeRatioToWorstPeer]),
  ]
}

const held = (
  indicator: Indicator,
  of: ComparedValue['of'],
  others: readonly Comparable[] | undefined,
  direction: 'up' | 'down',
  [over, under]: [Decimal | undefined, Decimal | undefined],
): Issue[] => {
  const ends = endsOf(indicator.target)
  if (ends === undefined) return []
  const known = (others ?? [])
    .flatMap(({ label, value: given, unit }) => {
      const value = inUnit(given, unit, ends.unit)
      return value === undefined ? [] : [{ label, value }]
    })
    .sort((a, b) => compare(num(a.value), num(b.value)))
  const [smallest, largest] = [known[0], known.at(-1)]
  const [best, worst] = direction === 'up' ? [largest, smallest] : [smallest, largest]
  const note = (
    code: 'standard.line-exceeded' | 'standard.line-undercut',
    value: Decimal,
    other: typeof best,
    limit: Decimal,
  ) =>
    validationIssues.raise(code, {
      path: ['target'],
      row: indicator.id,
      params: {
        name: short(indicator.name),
        of,
        label: short(other?.label ?? ''),
        value,
        unit: ends.unit ?? '',
        other: other?.value ?? '',
        ratio: tellQuotient(value, other?.value ?? '1', limit),
        limit,
        comparison: direction,
      },
    })
  const isOver =
    best !== undefined && over !== undefined && isPositive(num(best.value)) && sideOf(ends.high, best.value, over) > 0
  const isUnder =
    worst !== undefined &&
    under !== undefined &&
    isPositive(num(worst.value)) &&
    sideOf(ends.low, worst.value, under) < 0
  return [
    ...(isOver ? [note('standard.line-exceeded', ends.high, best, over)] : []),
    ...(isUnder ? [note('standard.line-undercut', ends.low, worst, under)] : []),
  ]
}

// Without a standard the operator tells, then the name; a count that says neither is the better the more.
const directionOf = ({ name, target }: Indicator): 'up' | 'down' => {
  if (target.kind !== 'measure') return directionOfName(name) ?? 'up'
  if (target.comparison === 'at-most' || target.comparison === 'below') return 'down'
  return target.comparison === 'equal' ? (directionOfName(name) ?? 'up') : 'up'
}
