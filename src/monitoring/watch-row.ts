import { isPositive } from '../kernel/arithmetic.js'
import type { Concluded } from '../kernel/conclusion.js'
import { fraction, type Fraction } from '../kernel/fraction.js'
import { divideFractions } from '../kernel/fractions.js'
import type { Issue } from '../kernel/issue.js'
import { num, text } from '../kernel/number.js'
import { ownCopy } from '../kernel/own-copy.js'
import type { Actual } from '../model/promise/actual.js'
import { sharePlaces } from '../norms/places.js'
import { convertUnit } from '../norms/units.js'
import type { Norms } from '../norms/rulebook.js'
import type { Light } from '../norms/vocabulary.js'
import { measureAttainment } from '../scoring/measure-attainment.js'
import { tellFraction } from '../scoring/tell-quotient.js'
import { forecastYear, type Forecast } from './forecast/forecast-year.js'
import { showLight } from './lights/show-light.js'
import { checkRow, type Pace } from './rows/check-row.js'
import type { RowFigures, RowOf } from './rows/figures.js'
import { measureRow } from './rows/measure-row.js'

/** A row measured, lit and forecast, with what each rests on. */
export type WatchedRow = { figures: RowFigures; light: Light | undefined; parts: Concluded[]; issues: Issue[] }

/** One row of one report: measured against what is due, its forecast, its light, what the report says of it. */
export const watchRow = (of: RowOf, norms: Norms): WatchedRow => {
  const { indicator, progress } = of
  const measured = measureRow.conclude(of, norms)
  const figures = measured.is.value
  const { row } = figures
  const parts: Concluded[] = [measured]

  const forecast = forecastOf(of, figures, norms)
  const unit = row.unit
  const lines = figures.target === undefined ? [] : [text(figures.target)]
  const asActual = (value: Fraction | undefined) =>
    value && {
      kind: 'measured' as const,
      value: tellFraction(value, lines, sharePlaces),
      ...(unit !== undefined && { unit }),
    }
  const runRate = asActual(forecast?.is.value.runRate)
  const planScaled = asActual(forecast?.is.value.planScaled)
  const pace = paceOf(row, runRate, planScaled)
  if (forecast && forecast.is.outcome === 'forecast') parts.push(forecast)

  const lit = showLight.conclude(lightOf(figures, onTargetOf(of, figures, pace?.actual)), norms)
  const light = lit.is.value
  if (light) {
    row.light = light
    parts.push(lit)
  }
  if (runRate ?? planScaled ?? progress?.forecast) {
    row.forecast = {}
    if (runRate) row.forecast.runRate = runRate
    if (planScaled) row.forecast.planScaled = planScaled
    if (progress?.forecast) row.forecast.own = ownCopy(progress.forecast)
    const ahead = forecast && forecastLight(figures, forecast.is.value, norms)
    if (ahead) row.forecast.light = ahead
  }
  const checked = progress ? checkRow({ indicator, progress, figures, pace }, norms) : []
  return { figures, light, parts, issues: [...figures.issues, ...checked] }
}

/** The pace that speaks for the year: of a row with a plan along its plan, which promised no even one. */
const paceOf = (
  { yardstick }: RowFigures['row'],
  runRate: Actual | undefined,
  planScaled: Actual | undefined,
): Pace | undefined => {
  if (yardstick === 'plan') return planScaled && { by: 'plan-scaled', actual: planScaled }
  return runRate && { by: 'run-rate', actual: runRate }
}

/** A forecast of what accumulates or has a plan; of what stays only the unit's own word. */
const forecastOf = ({ progress, on, year }: RowOf, figures: RowFigures, norms: Norms) => {
  const { value, target, due, grows, row } = figures
  if (value === undefined || target === undefined || grows !== true) return undefined
  const planned = row.yardstick === 'plan' ? due : undefined
  const own = ownOf(progress?.forecast, row.unit)
  const places = sharePlaces
  const named = { row: row.id, name: row.name }
  return forecastYear.conclude(
    { ...named, value, whole: target, planned, own, unit: row.unit, on, year, places },
    norms,
  )
}

const ownOf = (forecast: Actual | undefined, unit: string | undefined) => {
  if (forecast?.kind !== 'measured') return undefined
  const value =
    forecast.unit === undefined || unit === undefined
      ? forecast.value
      : convertUnit(forecast.value, forecast.unit, unit)
  return value === undefined ? undefined : num(value)
}

const lightOf = ({ row, ratio, kept, standing }: RowFigures, onTarget: boolean | undefined) => ({
  of: 'indicators' as const,
  row: row.id,
  name: row.name,
  ratio,
  kept,
  share: row.actual?.kind === 'judged' ? row.actual.share : undefined,
  onSchedule: standing === 'open' ? undefined : standing === 'on-course',
  onTarget,
})

/** Whether the year's target is met or will be: by what is reached, the unit's own forecast, its likelihood, the pace so far. */
const onTargetOf = (
  { indicator, progress }: RowOf,
  { row, kept }: RowFigures,
  pace: Actual | undefined,
): boolean | undefined => {
  const meets = (actual: Actual | undefined): boolean | undefined => {
    const attainment = actual && measureAttainment(indicator.target, actual)
    return attainment && !('issue' in attainment) ? attainment.met : undefined
  }
  if (kept === undefined && meets(row.actual) === true) return true
  const own = meets(progress?.forecast)
  if (own !== undefined) return own
  if (progress?.likelihood === 'certain') return true
  if (progress?.likelihood === 'impossible') return false
  return meets(pace)
}

/** The light of the forecast used, held against the whole year's target; of a row with a plan the pace along it speaks before the even one. */
const forecastLight = ({ target, kept }: RowFigures, { used }: Forecast, norms: Norms): Light | undefined => {
  const ahead = used?.value
  if (ahead === undefined || target === undefined || kept !== undefined || !isPositive(target)) return undefined
  const ratio = divideFractions(ahead, fraction(target))
  return showLight.conclude({ of: 'indicators', ratio }, norms).is.value
}
