import { atLeast, compare, isPositive, multiply } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num } from '../../kernel/number.js'
import type { Indicator } from '../../model/promise/indicator.js'
import type { Norms } from '../../norms/rulebook.js'
import { convertUnit } from '../../norms/units.js'
import { absentNorms, findNorm } from '../../norms/use-norm.js'
import { scoringIssues } from '../issues.js'
import type { RowScore } from '../row-rule.js'
import { tellQuotient } from '../tell-quotient.js'

/** 「超额完成说明」 From the rulebook's line on a reason is asked for; without a line what is absent is said. No score changes. */
export const checkOverAchievement = (
  { target, actual, reason }: Indicator,
  scored: RowScore,
  norms: Norms,
): Issue[] => {
  if (
    target.kind !== 'measure' ||
    actual?.kind !== 'measured' ||
    scored.rate === undefined ||
    !isPositive(num(target.value))
  )
    return []
  const value =
    actual.unit === undefined || target.unit === undefined
      ? actual.value
      : convertUnit(actual.value, actual.unit, target.unit)
  if (
    target.comparison === 'at-most' ||
    target.comparison === 'below' ||
    value === undefined ||
    compare(num(value), num(target.value)) <= 0
  )
    return []
  const line = findNorm(norms, 'over-achievement.explain-from')
  if (line === undefined) return absentNorms(norms, ['over-achievement.explain-from'])
  if (reason !== undefined || !atLeast(num(value), multiply(num(target.value), num(line.value)))) return []
  return [
    scoringIssues.raise('over-achievement.unexplained', {
      path: ['reason'],
      params: { rate: tellQuotient(value, target.value, line.value), line: line.value },
      basis: [...line.citations],
    }),
  ]
}
