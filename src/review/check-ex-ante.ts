import type { Issue } from '../kernel/issue.js'
import type { GateEvent } from '../model/events/gate-event.js'
import type { Norms } from '../norms/rulebook.js'
import { findNorm } from '../norms/use-norm.js'
import { isExAnteDue, type ExAnteFacts } from '../scoring/is-ex-ante-due.js'
import { gateIssues } from './gate-issues.js'

type Event = Extract<GateEvent, { kind: 'ex-ante' | 'ex-ante-not-required' }>
type Found = { issues: Issue[]; owed: { what: 'ex-ante'; stage: 'ex-ante'; by: 'unit' }[]; refused: boolean }

/** 「事前评估是否到位」 Not passed: no budget. Not done: no budget where the rulebook's trigger makes it due; without a trigger line nothing is guessed. */
export const checkExAnte = (event: Event | undefined, facts: ExAnteFacts = {}, norms: Norms): Found => {
  const basis = [...(findNorm(norms, 'gate.ex-ante')?.citations ?? [])]
  if (event?.kind === 'ex-ante' && event.conclusion === 'reject')
    return {
      issues: [gateIssues.raise('gate.ex-ante-rejected', { params: { on: event.on }, basis })],
      owed: [],
      refused: true,
    }
  if (event?.kind === 'ex-ante')
    return {
      issues:
        event.conclusion === 'support'
          ? []
          : [gateIssues.raise('gate.ex-ante-adjust', { params: { on: event.on }, basis })],
      owed: [],
      refused: false,
    }

  const trigger = findNorm(norms, 'ex-ante.trigger')
  if (trigger === undefined)
    return {
      issues: event
        ? []
        : [
            gateIssues.raise('gate.ex-ante-unknown', {
              params: { key: 'ex-ante.trigger', rulebook: norms.rulebook.id },
              basis,
            }),
          ],
      owed: [],
      refused: false,
    }
  const { due, undecidedBy } = isExAnteDue(trigger.value, facts)
  if (!event && undecidedBy.length)
    return {
      issues: undecidedBy.map((name) =>
        gateIssues.raise('gate.ex-ante-undecided', { params: { name }, basis: [...trigger.citations] }),
      ),
      owed: [],
      refused: false,
    }
  if (!due || (event && event.because.trim() !== '')) return { issues: [], owed: [], refused: false }
  return {
    issues: [gateIssues.raise('gate.ex-ante-missing', { basis: [...trigger.citations] })],
    owed: [{ what: 'ex-ante', stage: 'ex-ante', by: 'unit' }],
    refused: false,
  }
}
