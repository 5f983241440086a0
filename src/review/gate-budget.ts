import { byDay, isBefore } from '../kernel/day-order.js'
import type { Issue } from '../kernel/issue.js'
import { defineRule } from '../kernel/rule.js'
import type { GateEvent } from '../model/events/gate-event.js'
import type { Obligation } from '../model/events/obligation.js'
import type { Party } from '../model/party.js'
import type { Norms } from '../norms/rulebook.js'
import { absentNorms, findNorm } from '../norms/use-norm.js'
import type { ExAnteFacts } from '../scoring/is-ex-ante-due.js'
import { exAnteGate } from './ex-ante-gate.js'
import { gateIssues } from './gate-issues.js'
import { stateAfter } from './gate-state.js'
import { objectiveGate } from './objective-gate.js'
import { gateObligation } from './owed.js'

/** 「准入结论」 Whether a budget request passes, why, and what is owed next and by whom. */
export type GateVerdict = {
  admitted: boolean
  verdict: 'admitted' | 'not-yet' | 'refused'
  reasons: Issue[]
  owed: Obligation[]
}

/** 「准入选项」 Whose request it is, and what an ex-ante assessment is asked for. */
export type GateOptions = { subject?: string | undefined; owner?: Party | undefined; facts?: ExAnteFacts | undefined }

/**
 * 「预算准入」 A request enters the budget only with an objective that was filed and reviewed, and with the ex-ante assessment where
 * one is due. As of the norms day: later events are left out and said so. What a grade leads to is the rulebook's
 * (`review.consequences`): nationally 差 is out at once; in Lanzhou New Area 中 and 差 are revised and out for good if they still fail.
 */
export const gateBudget = /* @__PURE__ */ defineRule(
  {
    id: 'review.gate-budget',
    title: '预算准入',
    outcomes: {
      admitted: ['name?', 'events', 'reasons', 'grade?'],
      'not-yet': ['name?', 'events', 'reasons', 'grade?'],
      refused: ['name?', 'events', 'reasons', 'grade?'],
    },
  },
  (history: GateEvent[], norms: Norms, options: GateOptions = {}) => {
    const events = history.filter(({ on }) => !isBefore(norms.day, on)).sort((a, b) => byDay(a.on, b.on))
    const norm = findNorm(norms, 'review.consequences')
    const state = stateAfter(events, norm?.value ?? { grades: {}, stillFailing: 'revise' })
    const exAnte = exAnteGate(state.exAnte, options.facts, norms)
    const objective = objectiveGate(state, norms)
    const reasons = [...exAnte.issues, ...objective.issues]
    if (!norm) reasons.push(...absentNorms(norms, ['review.consequences']))
    history.forEach(({ on }, i) => {
      const params = { on, day: norms.day }
      if (isBefore(norms.day, on)) reasons.push(gateIssues.raise('gate.later-event', { path: [i, 'on'], params }))
    })

    const errors = reasons.filter(({ severity }) => severity === 'error')
    const open = errors.length > 0 || objective.owed.length > 0 || !norm
    const verdict = exAnte.refused || objective.refused ? 'refused' : open ? 'not-yet' : 'admitted'
    const outForGood = objective.refused === 'for-good' || exAnte.refused
    const owed = outForGood ? [] : [...exAnte.owed, ...objective.owed]
    const value: GateVerdict = {
      admitted: verdict === 'admitted',
      verdict,
      reasons,
      owed: owed.map((each) => gateObligation(each, options, norms)),
    }
    return {
      value,
      outcome: verdict,
      shown: verdict,
      given: {
        name: options.subject,
        events: events.map(({ kind, on }) => `${on} ${kind}`),
        reasons: errors.map(({ code, params }) => ({ code, params })),
        grade: state.grade,
      },
      uses: [
        findNorm(norms, 'gate.objective'),
        norm,
        state.exAnte || exAnte.refused ? findNorm(norms, 'gate.ex-ante') : undefined,
        state.review === 'still-fails' ? findNorm(norms, 'silence.still-fails') : undefined,
      ],
    }
  },
)
