import { below } from '../kernel/arithmetic.js'
import type { Issue } from '../kernel/issue.js'
import { text } from '../kernel/number.js'
import { progressOf, type MonitoringReport } from '../model/events/monitoring-report.js'
import { stepsOf } from '../model/promise/plan.js'
import type { Project } from '../model/promise/project.js'
import type { Trend } from '../model/results/monitoring.js'
import type { Norms } from '../norms/rulebook.js'
import { monitoringIssues } from './issues.js'
import { watchMoney, type WatchedMoney } from './watch-money.js'
import { watchRow, type WatchedRow } from './watch-row.js'

type Series = { project: Project; before: readonly MonitoringReport[]; year: number; norms: Norms }

const pointOf = (on: string, { ratio, light }: { ratio?: string | undefined; light?: Trend['light'] }): Trend => {
  const point: Trend = { on }
  if (ratio !== undefined) point.ratio = ratio
  if (light !== undefined) point.light = light
  return point
}

/** 「资金进展轨迹」 The money of the earlier reports, by the same rules; what was spent cannot become less without a reason. */
export const trendOfMoney = ({ project, before, year, norms }: Series, now: WatchedMoney): Issue[] => {
  if (before.length === 0) return []
  const earlier = before.map((report) => ({ on: report.on, figures: watchMoney(project, report, year, norms).figures }))
  now.figures.money.trend = earlier.map(({ on, figures }) => pointOf(on, figures.money))
  const last = earlier.filter(({ figures }) => figures.executed !== undefined).at(-1)
  const [was, is] = [last?.figures.executed, now.figures.executed]
  if (last === undefined || was === undefined || is === undefined || !below(is, was)) return []
  const params = { name: 'money', now: text(is), before: text(was), since: last.on, unit: '元' }
  return [monitoringIssues.raise('monitoring.fell-back', { path: ['executed'], params })]
}

/** 「指标进展轨迹」 The same row in the earlier reports; what accumulates cannot become less without a reason. */
export const trendOfRow = ({ project, before, year, norms }: Series, at: number, now: WatchedRow): Issue[] => {
  const indicator = project.objective.indicators[at]
  if (before.length === 0 || indicator === undefined) return []
  const { id, name } = indicator
  const steps = stepsOf(project, id)
  const earlier = before.map((report) => {
    const { on } = report
    return {
      on,
      figures: watchRow({ indicator, at, progress: progressOf(report, id), steps, on, year }, norms).figures,
    }
  })
  now.figures.row.trend = earlier.map(({ on, figures }) => pointOf(on, figures.row))
  const last = earlier.filter(({ figures }) => figures.value !== undefined).at(-1)
  const [was, is] = [last?.figures.value, now.figures.value]
  if (now.figures.grows !== true || last === undefined || was === undefined || is === undefined || !below(is, was))
    return []
  const params = { name, now: text(is), before: text(was), since: last.on, unit: now.figures.row.unit }
  return [monitoringIssues.raise('monitoring.fell-back', { path: ['progress', id, 'actual'], row: id, params })]
}
