import {
  hashOf,
  monitorProject,
  parseMonitoring,
  parseMonitoringReport,
  parseProject,
  type MonitoringReport,
  type Norms,
  type Project,
} from '../../../src/index.js'
import type { Dice } from '../records-of.js'
import { holdResult, holdRuled, holdStored, type Held } from './held.js'
import { pick } from './mutate-leaf.js'
import { membersOf } from './well-formed.js'

const calendar = { holidays: ['2026-10-01', '2026-10-02'], workdays: ['2026-09-26'] }

/** A project and its reports as stored: read, monitored, told in both languages, stored, monitored again with the same answer. */
export const loopMonitoring = (
  project: unknown,
  report: unknown,
  options: unknown,
  norms: Norms,
  dice: Dice,
  held: Held,
): void => {
  const promised = holdResult(
    held.stage('parseProject', () => parseProject(project)),
    held,
  )
  const reported = reportOf(report, held)
  if (!promised || !reported) return
  const { earlier } = membersOf(options)
  const before = (Array.isArray(earlier) ? earlier : []).flatMap((each) => reportOf(each, held) ?? [])
  const with_ = { earlier: before, ...(dice(2) === 0 && { calendar }) }
  const ruled = held.stage('monitorProject', () => monitorProject(promised, reported, norms, with_))
  const monitoring = holdRuled(ruled, held)
  if (!ruled || !monitoring) return
  holdStored('parseMonitoring', monitoring, parseMonitoring, held)
  held.stage('monitorProject again', () => {
    const again = monitorProject(promised, reported, norms, { ...with_, earlier: [...before].reverse() })
    if (hashOf(withoutIssues(again.value)) !== hashOf(withoutIssues(monitoring)))
      held.fault('the order of the reports matters')
  })
}

/** What the unit of any project might report in July: what its table says was done and spent. */
export const loopReported = (project: Project, norms: Norms, dice: Dice, held: Held): void => {
  const { year = 2026, funds, objective } = project
  const progress = Object.fromEntries(
    objective.indicators.map(({ id, actual }) => [
      id,
      {
        ...(actual && { actual }),
        ...(dice(3) === 0 && { likelihood: pick(['certain', 'possible', 'impossible'] as const, dice) }),
        ...(dice(4) === 0 && actual && { forecast: actual }),
      },
    ]),
  )
  const finding = pick(['slow', 'off-target', 'far-off-target', 'loss-or-risk', 'objective-cause'] as const, dice)
  const by = { id: 'finance-bureau', kind: 'finance' as const }
  const on = `${String(year)}-07-31`
  const report = reportOf(
    {
      on,
      progress,
      ...(funds.executed !== undefined && { executed: funds.executed }),
      ...(dice(2) === 0 && { committed: '0', judgements: [{ finding, by, on, because: '现场核查' }] }),
    },
    held,
  )
  if (!report) return
  const monitoring = holdRuled(
    held.stage('monitorProject of a table', () => monitorProject(project, report, norms, { calendar })),
    held,
  )
  if (monitoring) holdStored('parseMonitoring of a table', monitoring, parseMonitoring, held)
}

const reportOf = (json: unknown, held: Held): MonitoringReport | undefined => {
  const read = holdResult(
    held.stage('parseMonitoringReport', () => parseMonitoringReport(json)),
    held,
  )
  if (read) holdStored('parseMonitoringReport of a report', read, parseMonitoringReport, held)
  return read
}

/** All but the issues: they say where in the list of earlier reports something stands. */
const withoutIssues = <T extends { issues: unknown }>(value: T): T => ({ ...value, issues: [] })
