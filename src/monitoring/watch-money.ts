import type { Concluded } from '../kernel/conclusion.js'
import { lastDayOfYear, type Day } from '../kernel/day.js'
import { isBefore } from '../kernel/day-order.js'
import { fraction, roundFraction, type Fraction } from '../kernel/fraction.js'
import { compareFractions } from '../kernel/fractions.js'
import type { Issue } from '../kernel/issue.js'
import { num, text } from '../kernel/number.js'
import type { MonitoringReport } from '../model/events/monitoring-report.js'
import { stepsOf } from '../model/promise/plan.js'
import type { Project } from '../model/promise/project.js'
import { scorePlaces, sharePlaces } from '../norms/places.js'
import type { Norms } from '../norms/rulebook.js'
import { findNorm } from '../norms/use-norm.js'
import type { Light } from '../norms/vocabulary.js'
import { tellFraction } from '../scoring/tell-quotient.js'
import { forecastYear, type Forecast } from './forecast/forecast-year.js'
import { monitoringIssues } from './issues.js'
import { showLight } from './lights/show-light.js'
import { measureMoney, type MoneyFigures } from './money/measure-money.js'

/** The money measured, lit and forecast, with what each rests on; `pastCalendar` where less is spent than the rulebook's calendar asks. */
export type WatchedMoney = {
  figures: MoneyFigures
  light: Light | undefined
  forecast: Forecast | undefined
  pastCalendar: boolean
  parts: Concluded[]
  issues: Issue[]
}

/** The money of one report: against what is due, its forecast, its light, the rulebook's calendar. */
export const watchMoney = (project: Project, report: MonitoringReport, year: number, norms: Norms): WatchedMoney => {
  const { executed, expectedAnnual, on } = report
  const steps = stepsOf(project, 'money')
  const measured = measureMoney.conclude({ funds: project.funds, executed, steps, on, year }, norms)
  const figures = measured.is.value
  const { money, annual, executed: spent } = figures
  const parts: Concluded[] = [measured]

  let forecast: Forecast | undefined
  if (annual !== undefined && spent !== undefined) {
    const own = expectedAnnual === undefined ? undefined : num(expectedAnnual)
    const planned = money.yardstick === 'plan' ? figures.due : undefined
    const places = scorePlaces
    const of = { row: 'money', name: 'money', value: spent, whole: annual, planned, own, unit: '元', on, year, places }
    const concluded = forecastYear.conclude(of, norms)
    forecast = concluded.is.value
    if (concluded.is.outcome === 'forecast') parts.push(concluded)
    const { runRate, planScaled } = forecast
    const told: NonNullable<MoneyFigures['money']['forecast']> = {}
    if (runRate) told.runRate = text(roundFraction(runRate, scorePlaces))
    if (planScaled) told.planScaled = text(roundFraction(planScaled, scorePlaces))
    if (expectedAnnual !== undefined) told.own = expectedAnnual
    if (forecast.used) money.forecast = told
  }
  const lit = showLight.conclude({ of: 'money', row: 'money', name: 'money', ratio: figures.ratio }, norms)
  const light = lit.is.value
  if (light) {
    money.light = light
    parts.push(lit)
  }
  const calendar = figures.rate ? checkCalendar(figures.rate, on, year, norms) : []
  const issues = [...figures.issues, ...calendar]
  return { figures, light, forecast, pastCalendar: calendar.length > 0, parts, issues }
}

/** 「预算执行节点预警」 The last step of the rulebook's calendar that is over: at least that share of the budget is to be spent. */
const checkCalendar = (rate: Fraction, on: Day, year: number, norms: Norms): Issue[] => {
  const calendar = findNorm(norms, 'monitoring.calendar')
  const inYear = lastDayOfYear(year).slice(0, 'YYYY-'.length)
  const over = (calendar?.value ?? []).filter(({ until }) => !isBefore(on, `${inYear}${until}`))
  const step = over.reduce<(typeof over)[number] | undefined>(
    (last, each) => (last === undefined || isBefore(last.until, each.until) ? each : last),
    undefined,
  )
  if (calendar === undefined || step === undefined) return []
  if (compareFractions(rate, fraction(num(step.atLeast))) >= 0) return []
  const params = { ...step, rate: tellFraction(rate, [step.atLeast], sharePlaces) }
  const basis = [...calendar.citations]
  return [monitoringIssues.raise('monitoring.behind-calendar', { path: ['executed'], params, basis })]
}
