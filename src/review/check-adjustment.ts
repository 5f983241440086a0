import { compare } from '../kernel/arithmetic.js'
import type { Citation } from '../kernel/citation.js'
import type { Issue } from '../kernel/issue.js'
import { num, type Decimal } from '../kernel/number.js'
import type { Objective } from '../model/promise/objective.js'
import type { Party, PartyKind } from '../model/party.js'
import { printTarget } from '../reading/printing/print-target.js'
import { gateIssues } from './gate-issues.js'
import { isLowered } from './lowered-target.js'

const approvers: readonly PartyKind[] = ['department', 'finance', 'government']

type Deciders = { decidedBy: Party; approvedBy?: Party | undefined }

/** 「谁批复，谁调整」 Who decides is who approved the objective, and never who set it. Nobody of record: who may approve a budget. */
export const checkDecider = ({ setBy }: Objective, { decidedBy, approvedBy }: Deciders, basis: Citation[]): Issue[] => {
  const path = ['decidedBy']
  const ofRecord = approvedBy !== undefined && approvedBy.id === decidedBy.id
  if (decidedBy.id === setBy?.id || !(ofRecord || approvers.includes(decidedBy.kind)))
    return [gateIssues.raise('adjustment.not-entitled', { path, params: { found: decidedBy.kind }, basis })]
  if (approvedBy === undefined) return [gateIssues.raise('adjustment.body-unknown', { path: ['approvedBy'], basis })]
  if (ofRecord) return []
  const params = { found: decidedBy.id, expected: approvedBy.id }
  return [gateIssues.raise('adjustment.not-body-of-record', { path, params, basis })]
}

type Money = { before: Decimal; after: Decimal }

/** 「目标与预算同步调整」 Targets that ask for less while the budget does not fall; a budget that changes alone. */
export const checkBalance = (before: Objective, after: Objective, money: Money, basis: Citation[]): Issue[] => {
  if (compare(num(money.after), num(money.before)) < 0) return []
  return before.indicators.flatMap(({ id, target }, i) => {
    const at = after.indicators.findIndex((row) => row.id === id)
    const now = after.indicators[at]?.target
    if (!isLowered(target, now)) return []
    const params = {
      before: printTarget(target),
      after: now && printTarget(now),
      from: money.before,
      to: money.after,
    }
    const path = at === -1 ? ['indicators', i] : ['indicators', at, 'target']
    return [gateIssues.raise('adjustment.lowered-budget-kept', { path, row: id, params, basis })]
  })
}
