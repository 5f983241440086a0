import { compare, isPositive } from '../../kernel/arithmetic.js'
import type { Day } from '../../kernel/day.js'
import { fraction, numeratorOf, roundFraction, type Fraction } from '../../kernel/fraction.js'
import { compareFractions, divideFractions, subtractFractions } from '../../kernel/fractions.js'
import type { Issue } from '../../kernel/issue.js'
import { num, text, type Decimal, type Num } from '../../kernel/number.js'
import { defineRule } from '../../kernel/rule.js'
import type { Funds } from '../../model/promise/funds.js'
import type { Milestone } from '../../model/promise/plan.js'
import type { MonitoredMoney } from '../../model/results/monitoring.js'
import { ownBasis } from '../../norms/own-basis.js'
import { scorePlaces, sharePlaces } from '../../norms/places.js'
import type { Norms } from '../../norms/rulebook.js'
import { useConvention } from '../../norms/use-convention.js'
import { scoringIssues } from '../../scoring/issues.js'
import { totalsOf } from '../../scoring/rows/totals-of.js'
import { tellFraction, tellQuotient } from '../../scoring/tell-quotient.js'
import { measureDue } from '../due/measure-due.js'
import { monitoringIssues } from '../issues.js'
import { lightLines } from '../lights/light-lines.js'

/** The project's money, what one report says was spent, and the steps of the plan for it. */
export type MoneyOf = {
  funds: Funds
  executed: Decimal | undefined
  steps: readonly Milestone[] | undefined
  on: Day
  year: number
}

/** The money as measured, with its exact figures. */
export type MoneyFigures = {
  money: MonitoredMoney
  behind?: boolean
  own: boolean
  annual?: Num
  executed?: Num
  due?: Fraction
  rate?: Fraction
  ratio?: Fraction
  issues: Issue[]
}

const told = ['on', 'annual', 'executed', 'rate'] as const

/** 「资金执行监控」 Money spent against what is due by now, in 元, on the adjusted full-year budget. Source: 中发〔2018〕34号 （八）. */
export const measureMoney = /* @__PURE__ */ defineRule(
  {
    id: 'monitoring.measure-money',
    title: '资金执行监控',
    basis: ownBasis.dualMonitoring,
    outcomes: {
      'on-course': [...told, 'due', 'ratio', 'difference', 'rounded?'],
      behind: [...told, 'due', 'ratio', 'difference', 'rounded?'],
      'nothing-due': told,
      'not-reported': ['on', 'annual', 'due', 'rounded?'],
      'no-budget': ['on', 'executed?'],
    },
  },
  ({ funds, executed, steps, on, year }: MoneyOf, norms: Norms) => {
    const { annual, summed } = totalsOf(funds)
    const day = norms.day
    const budget = annual === undefined ? undefined : num(annual)
    if (annual === undefined || budget === undefined || !isPositive(budget)) {
      const spent = executed !== undefined && isPositive(num(executed)) ? executed : undefined
      const issue =
        annual === undefined
          ? scoringIssues.raise('funds.annual-missing', { path: ['funds', 'annual'] })
          : spent === undefined
            ? scoringIssues.raise('funds.no-budget', { path: ['funds', 'annual'] })
            : scoringIssues.raise('funds.spent-without-budget', {
                path: ['funds', 'annual'],
                params: { executed: spent },
              })
      const money: MonitoredMoney = { status: 'no-budget' }
      if (executed !== undefined) money.executed = executed
      const value: MoneyFigures = { money, own: false, issues: [{ ...issue, severity: 'warning' }] }
      return { value, outcome: 'no-budget', shown: undefined, given: { on, executed }, day }
    }
    const way = 'grows'
    const part = measureDue.conclude({ whole: budget, unit: '元', steps, way, on, year, places: scorePlaces }, norms)
    const { due, yardstick } = part.is.value
    const dueText = text(roundFraction(due, scorePlaces))
    const rounded = compareFractions(due, fraction(num(dueText))) === 0 ? undefined : 'true'
    const uses = summed ? [useConvention(norms, 'zero-parent')] : []
    const issues: Issue[] = summed
      ? [
          scoringIssues.raise('funds.zero-parent', {
            path: ['funds', 'annual'],
            params: { annual, executed: executed ?? '0' },
          }),
        ]
      : []
    const own = yardstick === 'plan'
    const money: MonitoredMoney = { status: 'not-reported', yardstick, due: dueText }
    if (executed === undefined) {
      issues.push(monitoringIssues.raise('monitoring.money-not-reported', { path: ['executed'] }))
      const value: MoneyFigures = { money, own, annual: budget, due, issues }
      return {
        value,
        outcome: 'not-reported',
        shown: undefined,
        given: { on, annual, due: dueText, rounded },
        uses,
        parts: [part],
        day,
      }
    }
    const spent = num(executed)
    const isDue = isPositive(numeratorOf(due)) // a plan may have less than nothing due
    const ratio = isDue ? divideFractions(fraction(spent), due) : undefined
    const rate = fraction(spent, budget)
    money.status = 'measured'
    money.executed = executed
    money.rate = tellQuotient(executed, annual, '1')
    if (ratio) money.ratio = tellFraction(ratio, lightLines(norms, 'money'), sharePlaces)
    if (compare(spent, budget) > 0)
      issues.push(
        monitoringIssues.raise('monitoring.over-executed', { path: ['executed'], params: { executed, annual } }),
      )
    const apart = subtractFractions(fraction(spent), due)
    const behind = isDue && compareFractions(fraction(spent), due) < 0
    const value: MoneyFigures = { money, own, behind, annual: budget, executed: spent, due, rate, issues }
    if (ratio) value.ratio = ratio
    const given = { on, annual, executed, rate: money.rate }
    const found = { value, shown: money.ratio, uses, parts: [part], day }
    if (money.ratio === undefined) return { ...found, outcome: 'nothing-due', given }
    const figures = {
      ...given,
      due: dueText,
      ratio: money.ratio,
      difference: text(roundFraction(apart, scorePlaces)),
      rounded,
    }
    return behind ? { ...found, outcome: 'behind', given: figures } : { ...found, outcome: 'on-course', given: figures }
  },
)
