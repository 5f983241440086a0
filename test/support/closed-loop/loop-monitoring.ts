import {
  hashOf,
  monitorProject,
  parseMonitoring,
  parseMonitoringReport,
  parseProject,
  type MonitoringReport,
  type Norms,
} from '../../../src/index.js'
import type { Dice } from '../records-of.js'
import { holdResult, holdRuled, holdStored, type Held } from './held.js'
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
