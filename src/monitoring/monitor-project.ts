import type { Concluded } from '../kernel/conclusion.js'
import type { Calendar } from '../kernel/day.js'
import type { Issue } from '../kernel/issue.js'
import { defineRule } from '../kernel/rule.js'
import { wholeNumber } from '../kernel/whole-number.js'
import { ownCopy } from '../kernel/own-copy.js'
import { progressOf, type MonitoringReport } from '../model/events/monitoring-report.js'
import { stepsOf } from '../model/promise/plan.js'
import type { Project } from '../model/promise/project.js'
import type { Monitoring } from '../model/results/monitoring.js'
import { ownBasis } from '../norms/own-basis.js'
import { watchNorms } from '../norms/resolving/watch-norms.js'
import type { Norms } from '../norms/rulebook.js'
import { absentNorms } from '../norms/use-norm.js'
import { checkReport } from './check-report.js'
import { gapsOf } from './gaps/gaps-of.js'
import { worstOf } from './lights/worst-of.js'
import { proposalsOf } from './proposals/proposals-of.js'
import { seriesOf } from './series-of.js'
import { trendOfMoney, trendOfRow } from './trend-of.js'
import { watchMoney } from './watch-money.js'
import { watchRow } from './watch-row.js'

/** 「监控选项」 The earlier reports of the year, in any order, and the calendar, where a term is in working days. */
export type MonitoringOptions = { earlier?: MonitoringReport[] | undefined; calendar?: Calendar | undefined }

const told = ['name', 'on'] as const

/**
 * 「绩效运行监控」 Money and promise of a project as of the day of a report, each against what is due **by now** (双监控): due, difference,
 * deviation, ratio, forecast, trend; lights, warnings and terms only where the rulebook states a line; proposals, never actions.
 * Norms are those of the report's day. Sources: 中发〔2018〕34号 （八）; 财预〔2019〕136号.
 */
export const monitorProject = /* @__PURE__ */ defineRule(
  {
    id: 'monitoring.monitor-project',
    title: '绩效运行监控',
    basis: ownBasis.dualMonitoring,
    outcomes: { lit: [...told, 'light', 'worst'], unlit: told },
  },
  (project: Project, report: MonitoringReport, norms: Norms, options: MonitoringOptions = {}) => {
    const { norms: watched, said } = watchNorms(norms)
    norms = watched
    const { on } = report
    const { id, name, responsible, objective } = project
    const year = project.year ?? wholeNumber(on.slice(0, 'YYYY'.length))
    const { before, issues: ofSeries } = seriesOf(report, options.earlier ?? [], year)
    const series = { project, before, year, norms }

    const money = watchMoney(project, report, year, norms)
    const rows = objective.indicators.map((indicator, at) =>
      watchRow(
        { indicator, at, progress: progressOf(report, indicator.id), steps: stepsOf(project, indicator.id), on, year },
        norms,
      ),
    )
    const fallen = [trendOfMoney(series, money), ...rows.map((row, at) => trendOfRow(series, at, row))].flat()
    const gaps = gapsOf(rows, money, norms)
    const proposals = proposalsOf({ report, money, rows, gaps: gaps.gaps, calendar: options.calendar }, norms)
    const lit = worstOf([
      ...(money.light ? [{ row: 'money', light: money.light, ratio: money.figures.ratio }] : []),
      ...rows.flatMap(({ light, figures }) => (light ? [{ row: figures.row.id, light, ratio: figures.ratio }] : [])),
    ])
    const issues: Issue[] = [
      ...checkReport(project, report, year, norms),
      ...ofSeries,
      ...money.issues,
      ...rows.flatMap((row) => row.issues),
      ...fallen,
      ...gaps.issues,
      ...proposals.issues,
      ...absentNorms(norms, ['monitoring.lights', 'monitoring.calendar', 'monitoring.gap', ...proposals.read]),
    ]
    issues.push(...said(issues))

    const { day, rulebook } = norms
    const value: Monitoring = { subject: id, on, year } as Monitoring // the members follow in their order
    if (responsible) value.responsible = ownCopy(responsible)
    value.norms = { day, rulebook: rulebook.id, hash: rulebook.hash }
    if (lit) {
      value.light = lit.light
      value.worst = lit.row
    }
    value.money = money.figures.money
    value.indicators = rows.map(({ figures }) => figures.row)
    value.gaps = gaps.gaps
    value.proposals = proposals.proposals
    value.issues = issues
    const parts: Concluded[] = [...money.parts, ...rows.flatMap((row) => row.parts), ...gaps.parts, ...proposals.parts]
    const nameOf = (row: string): string => objective.indicators.find((each) => each.id === row)?.name ?? row
    const found = { value, shown: lit?.light, parts, day }
    return lit
      ? { ...found, outcome: 'lit', given: { name, on, light: lit.light, worst: nameOf(lit.row) } }
      : { ...found, outcome: 'unlit', given: { name, on } }
  },
)
