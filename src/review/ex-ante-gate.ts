import { isExAnteDue, type ExAnteFacts } from '../scoring/is-ex-ante-due.js'
import type { Issue } from '../kernel/issue.js'
import type { Norms } from '../norms/rulebook.js'
import { findNorm } from '../norms/use-norm.js'
import { triggerParams } from './trigger-params.js'
import { gateIssues } from './gate-issues.js'
import type { GateState } from './gate-state.js'
import type { Owed } from './owed.js'
import { supportedAmount } from './supported-amount.js'

export type ExAnteFound = { issues: Issue[]; owed: Owed[]; refused: boolean }

const decision: Owed = { what: 'ex-ante-decision', stage: 'ex-ante', by: 'unit' }

/**
 * 「事前评估是否到位」 Not passed: no budget. Not done: no budget where the rulebook's trigger makes it due. Without a trigger line only a
 * request that is known not to be new needs none; else it is owed to decide: an assessment, or a recorded reason against one.
 */
export const exAnteGate = (state: GateState, facts: ExAnteFacts = {}, norms: Norms): ExAnteFound => {
  const gate = findNorm(norms, 'gate.ex-ante')
  const trigger = findNorm(norms, 'ex-ante.trigger')
  const event = state.exAnte
  if (event?.kind === 'ex-ante') {
    const basis = [...(gate?.citations ?? [])]
    if (event.conclusion === 'reject')
      return {
        issues: [gateIssues.raise('gate.ex-ante-rejected', { params: { on: event.on }, basis })],
        owed: [],
        refused: true,
      }
    return { ...supportedAmount(state, event, facts, basis), refused: false }
  }
  if (event && event.because.trim() !== '') return nothing()

  if (trigger === undefined) {
    if (gate === undefined || facts.new === false) return nothing()
    const params = { key: 'ex-ante.trigger', rulebook: norms.rulebook.id }
    return owing([gateIssues.raise('gate.ex-ante-unknown', { params, basis: [...gate.citations] })], decision)
  }
  const { due, undecidedBy, line } = isExAnteDue(trigger.value, facts)
  const basis = [...trigger.citations]
  if (undecidedBy.length > 0)
    return owing(
      undecidedBy.map((name) => gateIssues.raise('gate.ex-ante-undecided', { params: { name }, basis })),
      decision,
    )
  if (!due || !line) return nothing()
  const params = { ...triggerParams(line, facts), rulebook: norms.rulebook.id }
  return owing([gateIssues.raise('gate.ex-ante-missing', { params, basis })], { ...decision, what: 'ex-ante' })
}

const owing = (issues: Issue[], owed: Owed): ExAnteFound => ({ issues, owed: [owed], refused: false })
const nothing = (): ExAnteFound => ({ issues: [], owed: [], refused: false })
