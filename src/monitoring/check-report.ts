import { compare } from '../kernel/arithmetic.js'
import { lastDayOfYear } from '../kernel/day.js'
import type { Issue } from '../kernel/issue.js'
import { num } from '../kernel/number.js'
import { checkMonitoringReport, type MonitoringReport } from '../model/events/monitoring-report.js'
import { modelIssues } from '../model/issues.js'
import type { Project } from '../model/promise/project.js'
import type { Norms } from '../norms/rulebook.js'
import { findNorm } from '../norms/use-norm.js'
import { monitoringIssues } from './issues.js'

/** What a report says of itself: its day, its year, the rulebook's periods, rows nobody promised. */
export const checkReport = (project: Project, report: MonitoringReport, year: number, norms: Norms): Issue[] => {
  const { on } = report
  const issues: Issue[] = [...checkMonitoringReport(report)]
  if (norms.day !== on)
    issues.push(monitoringIssues.raise('monitoring.norms-day', { path: ['on'], params: { on, day: norms.day } }))
  if (project.year === undefined)
    issues.push(monitoringIssues.raise('monitoring.year-assumed', { path: ['year'], params: { year: String(year) } }))
  if (on.slice(0, 'YYYY'.length) !== lastDayOfYear(year).slice(0, 'YYYY'.length))
    issues.push(monitoringIssues.raise('monitoring.outside-year', { path: ['on'], params: { on, year: String(year) } }))
  const periods = findNorm(norms, 'monitoring.period')
  const ends = periods?.value.map(({ to }) => to)
  if (periods && ends && !ends.includes(on.slice('YYYY-'.length))) {
    const params = { on, periods: ends.join('、') }
    issues.push(
      monitoringIssues.raise('monitoring.off-period', { path: ['on'], params, basis: [...periods.citations] }),
    )
  }
  const exempt = findNorm(norms, 'monitoring.exempt')
  if (exempt && project.nature !== undefined && exempt.value.natures.includes(project.nature))
    issues.push(monitoringIssues.raise('monitoring.exempt', { path: ['nature'], basis: [...exempt.citations] }))
  const { executed, received } = report
  if (executed !== undefined && received !== undefined && compare(num(executed), num(received)) > 0)
    issues.push(
      monitoringIssues.raise('monitoring.executed-above-received', {
        path: ['executed'],
        params: { executed, received },
      }),
    )
  const known = new Set(project.objective.indicators.map(({ id }) => id))
  for (const indicator of Object.keys(report.progress))
    if (!known.has(indicator))
      issues.push(
        modelIssues.raise('results.unknown-indicator', { path: ['progress', indicator], params: { indicator } }),
      )
  return issues
}
