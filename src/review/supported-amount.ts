import { compare } from '../kernel/arithmetic.js'
import type { Citation } from '../kernel/citation.js'
import type { Issue } from '../kernel/issue.js'
import { num } from '../kernel/number.js'
import type { GateEvent } from '../model/events/gate-event.js'
import type { ExAnteFacts } from '../scoring/is-ex-ante-due.js'
import { gateIssues } from './gate-issues.js'
import type { GateState } from './gate-state.js'
import type { Owed } from './owed.js'

type Assessed = Extract<GateEvent, { kind: 'ex-ante' }>

const adjustment: Owed = { what: 'adjustment', stage: 'ex-ante', by: 'unit' }
const match: Owed = { what: 'match', stage: 'objective', by: 'unit' }

/**
 * 「是否按支持的金额申报」 What was supported is supported at the suggested amount or below. After 调整后支持 that amount and the one asked for
 * must be known, and the objective matched to it: really changed since, or filed for an amount that is no higher.
 */
export const supportedAmount = (
  { amount: written, objective, rewritten }: GateState,
  { conclusion, suggested, on }: Assessed,
  facts: ExAnteFacts,
  basis: Citation[],
): { issues: Issue[]; owed: Owed[] } => {
  const adjusts = conclusion === 'support-after-adjustment'
  const asked = facts.amount ?? written
  if (suggested === undefined || asked === undefined) {
    if (!adjusts) return { issues: [], owed: [] }
    const what = suggested === undefined ? 'suggested' : 'amount'
    const issue = gateIssues.raise('gate.ex-ante-amount-missing', { params: { on, what }, basis })
    return { issues: [issue], owed: [adjustment] }
  }
  const issues: Issue[] = []
  const owed: Owed[] = []
  const over = compare(num(asked), num(suggested)) > 0
  if (over) {
    issues.push(gateIssues.raise('gate.ex-ante-over-suggested', { params: { on, amount: asked, suggested }, basis }))
    owed.push(adjustment)
  }
  const fits = written === undefined ? rewritten || !adjusts : over || compare(num(written), num(suggested)) <= 0
  if (objective && !fits) {
    const params = { on, suggested, amount: written }
    issues.push(gateIssues.raise('gate.objective-unmatched', { params, basis }))
    owed.push(match)
  }
  if (issues.length === 0 && adjusts)
    issues.push(gateIssues.raise('gate.ex-ante-adjusted', { params: { on, amount: asked, suggested }, basis }))
  return { issues, owed }
}
