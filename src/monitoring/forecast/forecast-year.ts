import { isPositive } from '../../kernel/arithmetic.js'
import type { Day } from '../../kernel/day.js'
import { elapsedShareByMonths, elapsedShareOfYear } from '../../kernel/elapsed-share.js'
import { denominatorOf, fraction, numeratorOf, roundFraction, type Fraction } from '../../kernel/fraction.js'
import { compareFractions, divideFractions, scaleFraction } from '../../kernel/fractions.js'
import { text, type Decimal, type Num } from '../../kernel/number.js'
import { defineRule } from '../../kernel/rule.js'
import { ownBasis } from '../../norms/own-basis.js'
import type { Norms } from '../../norms/rulebook.js'
import { useConvention } from '../../norms/use-convention.js'

/** What a forecast rests on: the value so far, the year's whole, what the plan has due by now, and what the unit expects itself. */
export type ForecastOf = {
  row?: string | undefined
  name?: string | undefined
  value: Num
  whole: Num
  planned?: Fraction | undefined
  own?: Num | undefined
  unit?: string | undefined
  on: Day
  year: number
  places: number
}

/** 「全年预计」 Three forecasts side by side, exact, and the one a reduction rests on (silence `forecast-used`). */
export type Forecast = {
  runRate?: Fraction
  planScaled?: Fraction
  own?: Fraction
  used?: { by: 'own' | 'run-rate' | 'plan-scaled'; value: Fraction }
}

/** 「全年完成预测」 What the year will bring: at the pace so far, along the plan, and by the unit's own word. Source: 财预〔2019〕136号 asks for a forecast and states no way. */
export const forecastYear = /* @__PURE__ */ defineRule(
  {
    id: 'monitoring.forecast-year',
    title: '全年完成预测',
    basis: ownBasis.monitoringForecast,
    outcomes: {
      forecast: [
        'name?',
        'actual',
        'runRate?',
        'runRounded?',
        'passed?',
        'ofAll?',
        'planScaled?',
        'planRounded?',
        'planned?',
        'whole?',
        'own?',
        'unit?',
      ],
      none: [],
    },
  },
  (of: ForecastOf, norms: Norms) => {
    const { value, whole, planned, own, unit, places } = of
    const linear = useConvention(norms, 'linear-due')
    const elapsed =
      linear.value.choice === 'months' ? elapsedShareByMonths(of.on, of.year) : elapsedShareOfYear(of.on, of.year)
    const forecast: Forecast = {}
    if (isPositive(numeratorOf(elapsed))) forecast.runRate = divideFractions(fraction(value), elapsed)
    if (planned && isPositive(numeratorOf(planned)))
      forecast.planScaled = scaleFraction(divideFractions(fraction(value), planned), whole)
    if (own) forecast.own = fraction(own)
    const choice = useConvention(norms, 'forecast-used')
    const used = usedOf(forecast, choice.value.choice)
    if (used) forecast.used = used

    const isRounded = (f: Fraction | undefined): 'true' | undefined =>
      f && compareFractions(f, fraction(roundFraction(f, places))) !== 0 ? 'true' : undefined
    const say = (f: Fraction | undefined): Decimal | undefined => f && text(roundFraction(f, places))
    const told = { runRate: say(forecast.runRate), planScaled: say(forecast.planScaled), own: own && text(own) }
    if (!told.runRate && !told.planScaled && !told.own)
      return { value: forecast, shown: undefined, outcome: 'none', day: norms.day }
    const given = {
      name: of.name,
      actual: text(value),
      ...told,
      runRounded: isRounded(forecast.runRate),
      planRounded: isRounded(forecast.planScaled),
      passed: forecast.runRate && text(numeratorOf(elapsed)),
      ofAll: forecast.runRate && text(denominatorOf(elapsed)),
      planned: forecast.planScaled && say(planned),
      whole: forecast.planScaled && text(whole),
      unit,
    }
    return {
      value: forecast,
      row: of.row,
      shown: told,
      outcome: 'forecast',
      given,
      uses: forecast.runRate ? [linear] : [],
      day: norms.day,
    }
  },
)

/** Where there is a plan, the pace along it stands for the even one: the plan promised no even one. */
const usedOf = ({ own, runRate, planScaled }: Forecast, choice: 'own' | 'run-rate' | 'higher'): Forecast['used'] => {
  const byOwn = own && ({ by: 'own', value: own } as const)
  const byRate = planScaled
    ? ({ by: 'plan-scaled', value: planScaled } as const)
    : runRate && ({ by: 'run-rate', value: runRate } as const)
  if (choice === 'run-rate') return byRate ?? byOwn
  if (choice === 'higher' && byOwn && byRate) return compareFractions(byOwn.value, byRate.value) < 0 ? byRate : byOwn
  return byOwn ?? byRate
}
