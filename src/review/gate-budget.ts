import type { Issue } from '../kernel/issue.js'
import { defineLooseRule, type Conclusion } from '../kernel/rule.js'
import type { GateEvent } from '../model/events/gate-event.js'
import type { Obligation } from '../model/events/obligation.js'
import type { Party } from '../model/party.js'
import { cite, documents } from '../norms/documents.js'
import type { Norms } from '../norms/rulebook.js'
import { absentNorms, findNorm } from '../norms/use-norm.js'
import type { ExAnteFacts } from '../scoring/is-ex-ante-due.js'
import { checkExAnte } from './check-ex-ante.js'
import { gateIssues } from './gate-issues.js'
import { stateAfter, type GateState } from './gate-state.js'
import { reviewIssues } from './review-issues.js'

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
export const gateBudget = /* @__PURE__ */ defineLooseRule(
  {
    id: 'review.gate-budget',
    title: '预算准入',
    basis: [cite(documents.objectives2015, '第七条', 'memory')],
    outcomes: ['admitted', 'not-yet', 'refused'],
  },
  (
    history: GateEvent[],
    norms: Norms,
    options: GateOptions = {},
  ): Conclusion<GateVerdict, 'admitted' | 'not-yet' | 'refused'> => {
    const events = history
      .filter(({ on }) => on <= norms.day)
      .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))
    const later = history.flatMap(({ on }, i) =>
      on > norms.day ? [gateIssues.raise('gate.later-event', { path: [i, 'on'], params: { on, day: norms.day } })] : [],
    )
    const norm = findNorm(norms, 'review.consequences')
    const stillFails = findNorm(norms, 'silence.still-fails')
    const state = stateAfter(events, norm?.value ?? { grades: {}, stillFailing: 'revise' })
    const exAnte = checkExAnte(state.exAnte, options.facts, norms)
    const objective = checkObjective(state, norms)
    const reasons = [
      ...exAnte.issues,
      ...objective.issues,
      ...(norm ? [] : absentNorms(norms, ['review.consequences'])),
      ...later,
    ]
    const refused = exAnte.refused || objective.refused
    const verdict = refused
      ? 'refused'
      : reasons.some(({ severity }) => severity === 'error') || objective.owed.length > 0 || !norm
        ? 'not-yet'
        : 'admitted'
    const owed = [...exAnte.owed, ...objective.owed].map((each) => obligation(each, norms, options))
    return {
      value: {
        admitted: verdict === 'admitted',
        verdict,
        reasons,
        owed: objective.refused === 'for-good' || exAnte.refused ? [] : owed,
      },
      outcome: verdict,
      shown: verdict,
      given: {
        name: options.subject,
        events: events.map(({ kind, on }) => `${on} ${kind}`),
        reasons: reasons.filter(({ severity }) => severity === 'error').map(({ code, params }) => ({ code, params })),
        grade: state.grade,
      },
      uses: [
        findNorm(norms, 'gate.objective'),
        norm,
        state.exAnte || exAnte.refused ? findNorm(norms, 'gate.ex-ante') : undefined,
        state.review === 'still-fails' ? stillFails : undefined,
      ],
    }
  },
)

type Owed = { what: 'ex-ante' | 'objective' | 'review' | 'revision' | 're-review'; stage: string; by: Party['kind'] }

const checkObjective = (
  state: GateState,
  norms: Norms,
): { issues: Issue[]; owed: Owed[]; refused: false | 'until-filed' | 'for-good' } => {
  const basis = {
    basis: [...(findNorm(norms, 'review.consequences')?.citations ?? [])],
    params: { grade: state.grade ?? '' },
  }
  const early = state.reviewedTooEarly ? [gateIssues.raise('gate.reviewed-before-filing')] : []
  const again = state.reviewedAgainUnrevised ? [gateIssues.raise('gate.reviewed-again-unrevised', basis)] : []
  const unruled = findNorm(norms, 'review.consequences') ? [reviewIssues.raise('review.no-consequence', basis)] : [] // without any the norm itself is named absent
  if (!state.objective || isEmpty(state.objective)) {
    return {
      issues: [
        gateIssues.raise('gate.no-objective', { basis: [...(findNorm(norms, 'gate.objective')?.citations ?? [])] }),
        ...early,
      ],
      owed: [{ what: 'objective', stage: 'objective', by: 'unit' }],
      refused: 'until-filed',
    }
  }
  switch (state.review) {
    case 'passed':
      return { issues: [...early, ...again], owed: [], refused: false }
    case 'improve':
      return { issues: [...early, ...again, gateIssues.raise('gate.improve', basis)], owed: [], refused: false }
    case 'none':
      return {
        issues: [...early, gateIssues.raise('gate.not-reviewed')],
        owed: [{ what: 'review', stage: 'review', by: 'department' }],
        refused: false,
      }
    case 'revise':
      return {
        issues: [...early, ...again, gateIssues.raise('gate.revision-owed', basis)],
        owed: [{ what: 'revision', stage: 'review', by: 'unit' }],
        refused: false,
      }
    case 'opinion-against':
      return {
        issues: [...early, gateIssues.raise('gate.opinion-against')],
        owed: [{ what: 'revision', stage: 'review', by: 'unit' }],
        refused: false,
      }
    case 'revised':
      return {
        issues: [...early, gateIssues.raise('gate.re-review-owed', basis)],
        owed: [{ what: 're-review', stage: 'review', by: 'department' }],
        refused: false,
      }
    case 'rejected':
      return { issues: [...early, gateIssues.raise('gate.rejected', basis)], owed: [], refused: 'for-good' }
    case 'still-fails':
      return { issues: [...early, gateIssues.raise('gate.still-fails', basis)], owed: [], refused: 'for-good' }
    case 'no-consequence':
      return {
        issues: [...early, ...again, ...unruled],
        owed: [{ what: 'review', stage: 'review', by: 'department' }],
        refused: false,
      }
  }
}

const isEmpty = ({ indicators }: NonNullable<GateState['objective']>): boolean => indicators.length === 0

const obligation = ({ what, stage, by }: Owed, norms: Norms, { subject, owner }: GateOptions): Obligation => ({
  id: `${subject ?? 'subject'}:${stage}:${what}`,
  ...(subject !== undefined && { subject }),
  stage,
  what,
  state: 'due',
  owner: by === 'unit' && owner ? { kind: owner.kind, id: owner.id } : { kind: by },
  blocks: [{ stage: 'budget', what: 'admission' }],
  basis: [
    ...(findNorm(
      norms,
      what === 'ex-ante' ? 'gate.ex-ante' : what === 'objective' ? 'gate.objective' : 'review.consequences',
    )?.citations ?? []),
  ],
})
