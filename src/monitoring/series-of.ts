import { byCodeUnit } from '../kernel/by-code-unit.js'
import { canonicalJson } from '../kernel/canonical-json.js'
import { byDay, isBefore } from '../kernel/day-order.js'
import type { Issue } from '../kernel/issue.js'
import type { MonitoringReport } from '../model/events/monitoring-report.js'
import { monitoringIssues } from './issues.js'

/** The reports of the year before this one, each as it stands now, and what is to be said of them. */
export type Series = { before: MonitoringReport[]; issues: Issue[] }

/**
 * 「监控序列」 The reports of a year are one series, whatever order they are passed in. A report given twice counts once; a corrected one
 * steps back behind its correction, and stays with the caller; what belongs to another year or a later day is left out and said.
 */
export const seriesOf = (report: MonitoringReport, earlier: readonly MonitoringReport[], year: number): Series => {
  const issues: Issue[] = []
  const own = canonicalJson(report)
  const given = new Map<string, { each: MonitoringReport; at: number }>()
  earlier.forEach((each, at) => {
    const text = canonicalJson(each)
    if (text !== own && !given.has(text)) given.set(text, { each, at })
  })
  const ordered = [...given]
    .sort(([a, x], [b, y]) => byDay(x.each.on, y.each.on) || byCodeUnit(a, b))
    .map(([, it]) => it)

  const ids = new Set([report, ...ordered.map(({ each }) => each)].flatMap(({ id }) => id ?? []))
  const correctedBy = new Map<string, string>()
  for (const { corrects, id, on } of [...ordered.map(({ each }) => each), report]) {
    if (corrects === undefined) continue
    if (ids.has(corrects)) correctedBy.set(corrects, id ?? on)
  }
  const whole = { each: report, path: [] as (string | number)[] }
  for (const { each, path } of [whole, ...ordered.map(({ each, at }) => ({ each, path: ['earlier', at] }))]) {
    const { id, corrects } = each
    if (corrects !== undefined && !ids.has(corrects))
      issues.push(
        monitoringIssues.raise('monitoring.corrects-unknown', {
          path: [...path, 'corrects'],
          params: { id: corrects },
        }),
      )
    const by = id === undefined ? undefined : correctedBy.get(id)
    if (id !== undefined && by !== undefined)
      issues.push(monitoringIssues.raise('monitoring.report-corrected', { path, params: { id, by } }))
  }

  const before: MonitoringReport[] = []
  for (const { each, at } of ordered) {
    if (each.id !== undefined && correctedBy.has(each.id)) continue
    if (isBefore(report.on, each.on) || !each.on.startsWith(yearText(year))) {
      const params = { on: each.on, year: String(year), day: report.on }
      issues.push(monitoringIssues.raise('monitoring.report-left-out', { path: ['earlier', at], params }))
      continue
    }
    const twice = each.on === (before.at(-1)?.on ?? '') || each.on === report.on
    if (twice)
      issues.push(
        monitoringIssues.raise('monitoring.same-day-twice', { path: ['earlier', at, 'on'], params: { on: each.on } }),
      )
    before.push(each)
  }
  return { before, issues }
}

const yearText = (year: number): string => `${String(year).padStart('YYYY'.length, '0')}-`
