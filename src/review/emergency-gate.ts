import { addDays, daysBetween, type Calendar, type Day } from '../kernel/day.js'
import { isBefore } from '../kernel/day-order.js'
import type { Issue } from '../kernel/issue.js'
import { wholeNumber } from '../kernel/whole-number.js'
import { addWorkingDays } from '../kernel/working-days.js'
import type { PartyKind } from '../model/party.js'
import type { Norms } from '../norms/rulebook.js'
import { absentNorms, findNorm } from '../norms/use-norm.js'
import { gateIssues } from './gate-issues.js'
import type { GateState } from './gate-state.js'

const approvers: readonly PartyKind[] = ['department', 'finance', 'government']

/** An emergency that carries a request, or did until its term ran out; with a term where the rulebook states one. */
export type Emergency = { carries: boolean; due?: Day | undefined; overdueDays?: number | undefined; issues: Issue[] }

/**
 * 「先批后补」 An emergency admits first, for a reason, decided by a body that may approve a budget; what is missing is owed within the
 * rulebook's term, the day itself not counted.
 */
export const emergencyGate = (
  { emergency }: GateState,
  { owner, calendar, norms }: { owner?: { id: string } | undefined; calendar?: Calendar | undefined; norms: Norms },
): Emergency | undefined => {
  if (emergency === undefined) return undefined
  const { event, at } = emergency
  const { on, by, because } = event
  if (because.trim() === '')
    return refusing(gateIssues.raise('gate.emergency-no-reason', { path: [at, 'because'], params: { on } }))
  if (!approvers.includes(by.kind) || by.id === owner?.id) {
    const params = { on, by: by.id, kind: by.kind }
    return refusing(gateIssues.raise('gate.emergency-not-entitled', { path: [at, 'by'], params }))
  }
  const term = findNorm(norms, 'gate.emergency-term')
  const told = { on, because, kind: by.kind }
  const where = { path: [at], ...(term && { basis: [...term.citations] }) }
  if (!term || (term.value.kind === 'working' && !calendar)) {
    const gone = term
      ? [gateIssues.raise('gate.calendar-missing', { path: ['calendar'], basis: [...term.citations] })]
      : absentNorms(norms, ['gate.emergency-term'])
    const carries = gone.every(({ code }) => code !== 'norm.gap') // in a gap nobody knows the term
    return { carries, issues: [gateIssues.raise('gate.emergency', { ...where, params: told }), ...gone] }
  }
  const days = wholeNumber(term.value.days)
  const due = calendar && term.value.kind === 'working' ? addWorkingDays(on, days, calendar) : addDays(on, days)
  if (!isBefore(due, norms.day))
    return { carries: true, due, issues: [gateIssues.raise('gate.emergency', { ...where, params: { ...told, due } })] }

  const overdueDays = daysBetween(due, norms.day)
  const late = { on, due, days: String(overdueDays) }
  const carries = findNorm(norms, 'silence.emergency-overdue')?.value.choice === 'stays-admitted'
  const issue = carries
    ? gateIssues.raise('gate.emergency', { ...where, params: { ...told, due } })
    : gateIssues.raise('gate.emergency-overdue', { ...where, params: late })
  return { carries, due, overdueDays, issues: [issue] }
}

const refusing = (issue: Issue): Emergency => ({ carries: false, issues: [issue] })
