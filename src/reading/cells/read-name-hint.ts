import type { Comparison } from '../../norms/vocabulary.js'
import { fold } from './read-cell.js'
import { readUnit } from './read-unit.js'
import { noOperators, takeBefore } from './take-operators.js'

/**
 * 「指标名称中的单位」 What the last bracket of an indicator's name says of a bare target: 公猪舍(≥**平方米), 奖补资金兑付率(%), 任务完成时限(月).
 * A bracket with a number in it, or with words that are no unit, says nothing.
 */
export const readNameHint = (name: string): { comparison?: Comparison | undefined; unit?: string | undefined } => {
  const folded = fold(name)
  const inside = folded.endsWith(')') ? folded.slice(folded.lastIndexOf('(') + 1, -1) : /[%‰]$/.exec(folded)?.[0]
  if (inside === undefined || /\d/.test(inside)) return {}
  const operators = noOperators()
  const rest = inside.slice(takeBefore(inside, operators)).replace(/^[*xX×_]+/, '')
  const unit = rest === '' ? undefined : readUnit(rest, 'known')
  if (rest !== '' && unit === undefined) return {}
  const [comparison] = operators.comparisons
  return { ...(comparison && { comparison }), ...(unit !== undefined && { unit }) }
}
