import { isError } from '../kernel/is-error.js'
import type { Calendar } from '../kernel/day.js'
import type { Issue } from '../kernel/issue.js'
import { defineRule } from '../kernel/rule.js'
import type { GateEvent } from '../model/events/gate-event.js'
import type { Obligation } from '../model/events/obligation.js'
import type { Party } from '../model/party.js'
import type { Norms } from '../norms/rulebook.js'
import { watchNorms } from '../norms/resolving/watch-norms.js'
import { absentNorms } from '../norms/use-norm.js'
import type { ExAnteFacts } from '../scoring/is-ex-ante-due.js'
import { emergencyGate } from './emergency-gate.js'
import { eventsOfYear } from './events-of-year.js'
import { exAnteGate } from './ex-ante-gate.js'
import { normsRead } from './norms-read.js'
import { objectiveGate } from './objective-gate.js'
import { gateObligation, type Owed } from './owed.js'
import { decisive } from './gate-state.js'
import { stateAfter } from './state-after.js'

/**
 * 「准入结论」 Whether a budget request passes, why, and what is owed next and by whom. What is refused is refused until an objective is
 * filed, or for good. `year` is the budget year, where the caller or the events name one.
 */
export type GateVerdict = {
  admitted: boolean
  verdict: 'admitted' | 'not-yet' | 'refused'
  until?: 'filed' | 'for-good' | undefined
  year?: number | undefined
  reasons: Issue[]
  owed: Obligation[]
}

/**
 * 「准入选项」 Whose request it is and of which budget year, what an ex-ante assessment is asked for (`amount`: the 元 asked for now), and the
 * calendar, where a term is in working days.
 */
export type GateOptions = {
  year?: number | undefined
  subject?: string | undefined
  owner?: Party | undefined
  facts?: ExAnteFacts | undefined
  calendar?: Calendar | undefined
}

const told = ['name?', 'events', 'grade?'] as const

/**
 * 「预算准入」 A request enters the budget only with an objective that was filed and reviewed by others than its own unit, and with the
 * ex-ante assessment, or the reason against one. Of one budget year, as of the norms day: other events are left out and said so.
 * What a grade leads to is the rulebook's (`review.consequences`): nationally 差 is out at once; in Lanzhou New Area 中 and 差 are
 * revised and out for good if they still fail. The highest level that reviewed decides (`review.levels`).
 */
export const gateBudget = /* @__PURE__ */ defineRule(
  {
    id: 'review.gate-budget',
    title: '预算准入',
    outcomes: {
      admitted: [...told, 'reasons', 'owed'],
      emergency: [...told, 'because', 'due?', 'owed'],
      'not-yet': [...told, 'reasons'],
      refused: [...told, 'reasons'],
    },
  },
  (history: GateEvent[], norms: Norms, options: GateOptions = {}) => {
    const { norms: watched, said } = watchNorms(norms)
    norms = watched
    const { events, year, leftOut } = eventsOfYear(history, norms, options.year)
    const state = stateAfter(events, options.owner, norms)
    const exAnte = exAnteGate(state, options.facts, norms)
    const objective = objectiveGate(state, norms)
    const unruled = absentNorms(norms, ['review.consequences'])
    const silent = said(unruled)
    const found = [...exAnte.issues, ...state.remarks, ...objective.issues]
    const blocking = [...exAnte.owed, ...objective.owed].filter(({ open }) => !open)
    const isOpen = [...found, ...silent].some(isError) || blocking.length > 0 || unruled.length > 0
    const forGood = exAnte.refused || objective.refused === 'for-good'
    const emergency = isOpen && !forGood ? emergencyGate(state, { ...options, norms }) : undefined
    const carried = emergency?.carries === true
    const verdict = forGood || (objective.refused && !carried) ? 'refused' : isOpen && !carried ? 'not-yet' : 'admitted'

    const put = { due: emergency?.due, overdueDays: emergency?.overdueDays }
    const owed: Owed[] = forGood
      ? []
      : [...exAnte.owed, ...objective.owed].map((each) => (each.open ? each : { ...each, ...put, open: carried }))
    const reasons = [
      ...(emergency?.issues ?? []),
      ...(carried ? found.filter((issue) => !isError(issue)) : found),
      ...unruled,
      ...leftOut,
      ...(carried ? silent.map(warned) : silent),
    ]
    const value: GateVerdict = { admitted: verdict === 'admitted', verdict, reasons, owed: [] }
    if (verdict === 'refused') value.until = forGood ? 'for-good' : 'filed'
    if (year !== undefined) value.year = year
    value.owed = owed.map((each) => gateObligation(each, options, norms))

    const facts = {
      name: options.subject,
      events: events.map(({ event: { kind, on } }) => `${on} ${kind}`),
      grade: decisive(state)?.grade,
    }
    const why = reasons.some(isError) ? reasons.filter(isError) : reasons
    const told = { reasons: why.map(({ code, params }) => ({ code, params })) }
    const whats = { owed: owed.map(({ what }) => what) }
    const uses = normsRead(state, { exAnte, objective, emergency }, norms)
    reasons.push(...said(reasons))
    if (verdict !== 'admitted') return { value, outcome: verdict, shown: verdict, given: { ...facts, ...told }, uses }
    if (!carried) return { value, outcome: verdict, shown: verdict, given: { ...facts, ...told, ...whats }, uses }
    const because = state.emergency?.event.because ?? ''
    const given = { ...facts, ...whats, because, due: emergency.due }
    return { value, outcome: 'emergency', shown: verdict, given, uses }
  },
)

/** An emergency admits in spite of what is wrong; what no rule could be read for is still said. */
const warned = (issue: Issue): Issue => ({ ...issue, severity: 'warning' })
