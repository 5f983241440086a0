import type { Citation } from '../kernel/citation.js'
import type { Issue } from '../kernel/issue.js'
import type { GateEvent } from '../model/events/gate-event.js'
import type { Norms } from '../norms/rulebook.js'
import { findNorm } from '../norms/use-norm.js'
import { isExAnteDue, type ExAnteFacts } from '../scoring/is-ex-ante-due.js'
import { gateIssues } from './gate-issues.js'
import type { Owed } from './owed.js'

type Event = Extract<GateEvent, { kind: 'ex-ante' | 'ex-ante-not-required' }>
type Found = { issues: Issue[]; owed: Owed[]; refused: boolean }

/** 「事前评估是否到位」 Not passed: no budget. Not done: no budget where the rulebook's trigger makes it due; without a trigger line nothing is guessed. */
export const exAnteGate = (event: Event | undefined, facts: ExAnteFacts = {}, norms: Norms): Found => {
  const basis = [...(findNorm(norms, 'gate.ex-ante')?.citations ?? [])]
  if (event?.kind === 'ex-ante') return assessed(event, basis)

  const trigger = findNorm(norms, 'ex-ante.trigger')
  if (trigger === undefined) {
    if (event) return nothing()
    const params = { key: 'ex-ante.trigger', rulebook: norms.rulebook.id }
    return { issues: [gateIssues.raise('gate.ex-ante-unknown', { params, basis })], owed: [], refused: false }
  }
  const { due, undecidedBy } = isExAnteDue(trigger.value, facts)
  if (!event && undecidedBy.length) {
    const issues = undecidedBy.map((name) =>
      gateIssues.raise('gate.ex-ante-undecided', { params: { name }, basis: [...trigger.citations] }),
    )
    return { issues, owed: [], refused: false }
  }
  if (!due || (event && event.because.trim() !== '')) return nothing()
  return {
    issues: [gateIssues.raise('gate.ex-ante-missing', { basis: [...trigger.citations] })],
    owed: [{ what: 'ex-ante', stage: 'ex-ante', by: 'unit' }],
    refused: false,
  }
}

const assessed = ({ conclusion, on }: Extract<Event, { kind: 'ex-ante' }>, basis: Citation[]): Found => {
  const where = { params: { on }, basis }
  switch (conclusion) {
    case 'reject':
      return { issues: [gateIssues.raise('gate.ex-ante-rejected', where)], owed: [], refused: true }
    case 'support-after-adjustment':
      return { issues: [gateIssues.raise('gate.ex-ante-adjust', where)], owed: [], refused: false }
    case 'support':
      return nothing()
  }
}

const nothing = (): Found => ({ issues: [], owed: [], refused: false })
