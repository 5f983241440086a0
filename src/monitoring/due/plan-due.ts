import { add, multiply, subtract, zero } from '../../kernel/arithmetic.js'
import { daysBetween, lastDayOfYear, type Day } from '../../kernel/day.js'
import { byDay, isBefore } from '../../kernel/day-order.js'
import { fraction, type Fraction } from '../../kernel/fraction.js'
import { num, text, type Num } from '../../kernel/number.js'
import type { Milestone } from '../../model/promise/plan.js'
import type { Norms } from '../../norms/rulebook.js'
import { useConvention } from '../../norms/use-convention.js'
import { type NormInUse } from '../../norms/use-norm.js'

type Of = { whole: Num; on: Day; year: number }
type Between = NormInUse<'silence.between-milestones'>

/** What a plan has due on a day, and what that rests on. */
export type PlanDue = { due: Fraction; between: Between | undefined } & (
  | { outcome: 'plan-share'; given: { whole: string; share: string; by: Day } }
  | { outcome: 'plan-value'; given: { by: Day } }
  | { outcome: 'plan-between'; given: { by: Day; next: Day; days: string; ofDays: string } }
  | { outcome: 'plan-not-begun'; given: { next: Day } }
)

/** 「计划应达」 What the project's own plan has due on a day: the last step reached, or a point between two (silence `between-milestones`). */
export const planDue = (steps: readonly Milestone[], { whole, on, year }: Of, norms: Norms): PlanDue => {
  const ordered = [...steps].sort((a, b) => byDay(a.by, b.by))
  const reached = ordered.filter(({ by }) => !isBefore(on, by)).at(-1)
  const next = ordered.find(({ by }) => isBefore(on, by))
  const amountOf = ({ value, share = '0' }: Milestone): Num =>
    value === undefined ? multiply(whole, num(share)) : num(value)
  const between = next && useConvention(norms, 'between-milestones')

  if (next && between?.value.choice === 'linear' && on !== reached?.by) {
    const by = reached?.by ?? firstDayOf(year)
    const own = reached ? 0 : 1 // the first day of the year is over when it ends
    const days = num(String(Math.max(daysBetween(by, on) + own, 0)))
    const ofDays = num(String(daysBetween(by, next.by) + own))
    const before = reached ? amountOf(reached) : zero
    const gained = multiply(subtract(amountOf(next), before), days)
    const due = fraction(add(multiply(before, ofDays), gained), ofDays)
    const given = { by, next: next.by, days: text(days), ofDays: text(ofDays) }
    return { due, between, outcome: 'plan-between', given }
  }
  if (reached === undefined)
    return { due: fraction(zero), between, outcome: 'plan-not-begun', given: { next: next?.by ?? on } }
  const { by, value, share = '0' } = reached
  const due = fraction(amountOf(reached))
  return value === undefined
    ? { due, between, outcome: 'plan-share', given: { whole: text(whole), share, by } }
    : { due, between, outcome: 'plan-value', given: { by } }
}

const firstDayOf = (year: number): Day => `${lastDayOfYear(year).slice(0, 'YYYY'.length)}-01-01`
