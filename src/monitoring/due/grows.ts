import type { Issue } from '../../kernel/issue.js'
import type { Indicator } from '../../model/promise/indicator.js'
import { convertUnit } from '../../norms/units.js'
import { rates } from '../../norms/names/rates.js'
import type { Norms } from '../../norms/rulebook.js'
import { useConvention } from '../../norms/use-convention.js'
import { monitoringIssues } from '../issues.js'

/** Whether a row's value grows over the year, and what is to be said where nobody stated it. */
export type Growth = { grows: boolean; assumed: boolean; issues: Issue[] }

/**
 * 「累计指标」 As the row says; else (silence `accumulates-unstated`) a quantity in a countable unit grows, and a share, a level, a
 * quality, a satisfaction does not.
 */
export const growthOf = ({ accumulates, category, name, target }: Indicator, norms: Norms): Growth => {
  if (accumulates !== undefined) return { grows: accumulates, assumed: false, issues: [] }
  const unit = 'unit' in target ? target.unit : undefined
  const byRow = useConvention(norms, 'accumulates-unstated').value.choice === 'by-row'
  if (!byRow || category !== 'quantity' || unit === undefined || isShare(unit) || isRate(name))
    return { grows: false, assumed: true, issues: [] }
  const issue = monitoringIssues.raise('monitoring.growth-assumed', { params: { name, unit } })
  return { grows: true, assumed: true, issues: [issue] }
}

const isShare = (unit: string): boolean => convertUnit('1', unit, '%') !== undefined

const rate = rates.find(({ id }) => id === 'rate')
const isRate = (name: string): boolean =>
  (rate?.suffixes?.some((word) => name.endsWith(word)) ?? false) &&
  !rate?.exceptSuffixes?.some((word) => name.endsWith(word))
