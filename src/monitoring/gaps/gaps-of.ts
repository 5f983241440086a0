import type { Concluded } from '../../kernel/conclusion.js'
import type { Issue } from '../../kernel/issue.js'
import type { MonitoredGap } from '../../model/results/monitoring.js'
import type { Norms } from '../../norms/rulebook.js'
import { findNorm } from '../../norms/use-norm.js'
import { monitoringIssues } from '../issues.js'
import type { WatchedMoney } from '../watch-money.js'
import type { WatchedRow } from '../watch-row.js'
import { measureGap } from './measure-gap.js'

/** 「目标与资金差距汇总」 Of every row that grows over the year; a rate or a level has no pace to hold beside the money's. */
export const gapsOf = (
  rows: readonly WatchedRow[],
  money: WatchedMoney,
  norms: Norms,
): { gaps: MonitoredGap[]; parts: Concluded[]; issues: Issue[] } => {
  const { rate } = money.figures
  if (!rate) return { gaps: [], parts: [], issues: [] }
  const parts = rows.flatMap(({ figures: { row, attained, grows } }) =>
    attained && grows === true ? [measureGap.conclude({ row: row.id, name: row.name, attained, rate }, norms)] : [],
  )
  const line = findNorm(norms, 'monitoring.gap')
  const issues = parts.flatMap(({ is: { value, label = '' } }) => {
    if (value.warns !== true || !line) return []
    const { row, promise, money: spent, points } = value
    const params = { name: label, promise, money: spent, points, line: line.value }
    return [
      monitoringIssues.raise('monitoring.gap', { path: ['progress', row], row, params, basis: [...line.citations] }),
    ]
  })
  return { gaps: parts.map(({ is }) => is.value), parts, issues }
}
