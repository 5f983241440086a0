import { atLeast } from '../kernel/arithmetic.js'
import type { Issue } from '../kernel/issue.js'
import { num, type Decimal } from '../kernel/number.js'
import type { GateEvent } from '../model/gate-event.js'
import type { Norms } from '../norms/rulebook.js'
import { findNorm } from '../norms/use-norm.js'
import { gateIssues } from './gate-issues.js'

/** 「申请情况」 What decides whether an ex-ante assessment is due: new, the amount in 元, the growth as a share of 1. */
export type GateFacts = { new?: boolean | undefined; amount?: Decimal | undefined; growth?: Decimal | undefined }

type Event = Extract<GateEvent, { kind: 'ex-ante' | 'ex-ante-not-required' }>
type Found = { issues: Issue[]; owed: { what: 'ex-ante'; stage: 'ex-ante'; by: 'unit' }[]; refused: boolean }

/** 「事前评估是否到位」 Not passed: no budget. Not done: no budget where the rulebook's trigger makes it due; without a trigger line nothing is guessed. */
export const checkExAnte = (event: Event | undefined, facts: GateFacts = {}, norms: Norms): Found => {
  const basis = [...(findNorm(norms, 'gate.ex-ante')?.citations ?? [])]
  if (event?.kind === 'ex-ante' && event.conclusion === 'reject') return { issues: [gateIssues.raise('gate.ex-ante-rejected', { params: { on: event.on }, basis })], owed: [], refused: true }
  if (event?.kind === 'ex-ante') return { issues: event.conclusion === 'support' ? [] : [gateIssues.raise('gate.ex-ante-adjust', { params: { on: event.on }, basis })], owed: [], refused: false }

  const trigger = findNorm(norms, 'ex-ante.trigger')
  if (trigger === undefined) return { issues: event ? [] : [gateIssues.raise('gate.ex-ante-unknown', { params: { key: 'ex-ante.trigger', rulebook: norms.rulebook.id }, basis })], owed: [], refused: false }
  const reached = (fact: Decimal | undefined, line: Decimal | undefined): boolean => fact !== undefined && line !== undefined && atLeast(num(fact), num(line))
  const due = (trigger.value.new === true && facts.new === true) || reached(facts.amount, trigger.value.amount) || reached(facts.growth, trigger.value.growth)
  if (!due || (event && event.because.trim() !== '')) return { issues: [], owed: [], refused: false }
  return { issues: [gateIssues.raise('gate.ex-ante-missing', { basis: [...trigger.citations] })], owed: [{ what: 'ex-ante', stage: 'ex-ante', by: 'unit' }], refused: false }
}
