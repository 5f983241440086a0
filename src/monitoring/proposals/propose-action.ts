import { ownCitations } from '../../kernel/citation.js'
import { defineRule } from '../../kernel/rule.js'
import type { Proposal } from '../../model/results/monitoring.js'
import type { Reduction } from '../../model/results/reduction.js'
import type { Action } from '../../norms/monitoring-vocabulary.js'
import { citedOn, ownBasis } from '../../norms/own-basis.js'
import type { Norms } from '../../norms/rulebook.js'
import { findNorm } from '../../norms/use-norm.js'
import type { Found } from './findings-of.js'
import type { Response } from './term-of.js'

/** A finding, what may be taken of the money, and by when a warning is answered. */
export type ProposalOf = { found: Found; names: string[]; amount: Reduction | undefined; response: Response }

const told = ['finding', 'rows', 'action', 'together', 'alternatives', 'at?', 'due?', 'ifOverdue?'] as const
const money = ['proposed?', 'most?', 'budgetFloor?'] as const

/** True where money is taken: only on a recorded judgement, or where a rulebook says so of what its line shows. */
export const takesMoney = (actions: readonly Action[]): boolean =>
  actions.includes('reduce') || actions.includes('reclaim')

/** What the rulebook says a finding leads to. Behind its own plan alone, with neither judgement nor line, no row loses money. */
export const consequencesOf = ({ finding, by }: Found, norms: Norms) => {
  const norm = findNorm(norms, `monitoring.consequences.${finding}`)
  return by === 'promise' && norm && takesMoney(norm.value.actions) ? undefined : norm
}

/**
 * 「处置建议」 What a finding leads to: as the rulebook says of it, else that it be put right in time. A proposal: whoever decides may take an
 * alternative. Sources: 中发〔2018〕34号 （八）; 财预〔2019〕136号 第十五条; each place's own.
 */
export const proposeAction = /* @__PURE__ */ defineRule(
  {
    id: 'monitoring.propose-action',
    title: '处置建议',
    basis: ownBasis.dualMonitoring,
    outcomes: {
      'by-judgement': [...told, ...money, 'because'],
      'by-line': [...told, ...money],
      'by-promise': [...told, ...money],
    },
  },
  ({ found, names, amount, response }: ProposalOf, norms: Norms) => {
    const { finding, rows, by } = found
    const norm = consequencesOf(found, norms)
    const stated = norm?.value
    const [action = 'rectify', ...others] = stated?.actions ?? []
    const oneOf = stated?.choose === 'one'
    const together = oneOf ? [] : others
    const alternatives = oneOf ? others : []
    const cut = takesMoney([action, ...others]) ? amount : undefined
    const basis = norm && stated ? norm.citations : citedOn(ownBasis.dualMonitoring, norms.day)
    const value: Proposal = { action, rows, reason: finding } as Proposal // the members follow in their order
    if (cut) value.amount = cut
    value.together = together
    if (response.by !== undefined) value.by = response.by
    if (response.norm) value.ifOverdue = response.norm.value.overdue
    value.alternatives = alternatives
    value.basis = ownCitations([...basis, ...(response.norm?.citations ?? [])])
    const given = {
      finding,
      rows: names,
      action,
      together,
      alternatives,
      at: stated?.at,
      due: response.by,
      ifOverdue: value.ifOverdue,
      proposed: cut?.proposed,
      most: cut?.most,
      budgetFloor: cut?.budgetFloor,
    }
    const conclusion = { value, shown: action, uses: [stated && norm, response.norm], day: norms.day }
    switch (by) {
      case 'judgement':
        return { ...conclusion, outcome: 'by-judgement', given: { ...given, because: found.because ?? '' } }
      case 'line':
        return { ...conclusion, outcome: 'by-line', given }
      case 'promise':
        return { ...conclusion, outcome: 'by-promise', given }
    }
  },
)
