import { multiply } from '../../kernel/arithmetic.js'
import type { Day } from '../../kernel/day.js'
import { elapsedShareByMonths, elapsedShareOfYear } from '../../kernel/elapsed-share.js'
import { denominatorOf, fraction, numeratorOf, roundFraction, type Fraction } from '../../kernel/fraction.js'
import { compareFractions } from '../../kernel/fractions.js'
import { text, type Num } from '../../kernel/number.js'
import { defineRule } from '../../kernel/rule.js'
import type { Milestone } from '../../model/promise/plan.js'
import type { Yardstick } from '../../norms/monitoring-vocabulary.js'
import type { Norms } from '../../norms/rulebook.js'
import { useConvention } from '../../norms/use-convention.js'
import { planDue } from './plan-due.js'

/** What is due of something by a day: the year's whole in its unit, how it comes to be due, the day and the budget year. */
export type DueOf = {
  whole: Num
  unit?: string | undefined
  steps?: readonly Milestone[] | undefined
  way: 'grows' | 'stays' | 'ceiling' | 'growing-ceiling'
  on: Day
  year: number
  places: number
}

/** What is due, exact, and by what yardstick. */
export type Due = { yardstick: Yardstick; due: Fraction }

const told = ['due', 'unit?', 'rounded?'] as const

/**
 * 「应达进度」 How much is due **by now**: by the project's own plan; else, of what accumulates, by the days gone; a rate, a level, a quality
 * in full; a target not to be passed as a ceiling. No document states how: each way is a named convention.
 */
export const measureDue = /* @__PURE__ */ defineRule(
  {
    id: 'monitoring.measure-due',
    title: '应达进度',
    outcomes: {
      'plan-share': [...told, 'whole', 'share', 'by'],
      'plan-value': [...told, 'by'],
      'plan-between': [...told, 'by', 'next', 'days', 'ofDays'],
      'plan-not-begun': [...told, 'next'],
      'by-days': [...told, 'whole', 'days', 'ofDays'],
      'by-months': [...told, 'whole', 'months', 'ofMonths'],
      full: told,
      ceiling: told,
    },
  },
  (of: DueOf, norms: Norms) => {
    const { steps, whole, way } = of
    if (steps) {
      const plan = planDue(steps, of, norms)
      const figures = shown(plan.due, of)
      const found = { value: { yardstick: 'plan', due: plan.due } as Due, shown: figures.due, uses: [plan.between] }
      switch (plan.outcome) {
        case 'plan-share':
          return { ...found, outcome: plan.outcome, given: { ...figures, ...plan.given } }
        case 'plan-value':
          return { ...found, outcome: plan.outcome, given: { ...figures, ...plan.given } }
        case 'plan-between':
          return { ...found, outcome: plan.outcome, given: { ...figures, ...plan.given } }
        case 'plan-not-begun':
          return { ...found, outcome: plan.outcome, given: { ...figures, ...plan.given } }
      }
    }
    const { convention, elapsed, byMonths } = linearBy(of, norms)
    if (elapsed) {
      const [gone, all] = [numeratorOf(elapsed), denominatorOf(elapsed)]
      const due = fraction(multiply(whole, gone), all)
      const figures = { ...shown(due, of), whole: text(whole) }
      const uses = [useConvention(norms, 'linear-due'), convention]
      const found = { value: { yardstick: 'linear', due } as Due, shown: figures.due, uses }
      return byMonths
        ? { ...found, outcome: 'by-months', given: { ...figures, months: text(gone), ofMonths: text(all) } }
        : { ...found, outcome: 'by-days', given: { ...figures, days: text(gone), ofDays: text(all) } }
    }
    const due = fraction(whole)
    const given = shown(due, of)
    const [yardstick, outcome] = way === 'stays' ? (['full', 'full'] as const) : (['ceiling', 'ceiling'] as const)
    return { value: { yardstick, due }, outcome, shown: given.due, given, uses: [convention] }
  },
)

const shown = (due: Fraction, { unit, places }: DueOf) => {
  const rounded = roundFraction(due, places)
  const exact = compareFractions(due, fraction(rounded)) === 0
  return { due: text(rounded), unit, rounded: exact ? undefined : 'true' }
}

/** Whether the days gone are the yardstick, and the convention that says so of what does not simply accumulate. */
const linearBy = ({ way, on, year }: DueOf, norms: Norms) => {
  const convention =
    way === 'grows' ? undefined : useConvention(norms, way === 'stays' ? 'unscaled-due' : 'at-most-due')
  const byMonths = useConvention(norms, 'linear-due').value.choice === 'months'
  if (way === 'ceiling' || (convention && convention.value.choice !== 'linear')) return { convention, byMonths }
  return { convention, byMonths, elapsed: byMonths ? elapsedShareByMonths(on, year) : elapsedShareOfYear(on, year) }
}
