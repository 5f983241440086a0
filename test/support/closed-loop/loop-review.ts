import {
  adjustObjective,
  checkApproval,
  chooseAdvice,
  gateBudget,
  measureFirstPassRate,
  parseGateEvent,
  parseObjective,
  parseParty,
  parseReview,
  parseReviewResult,
  reviewObjective,
  validateObjective,
  type Approval,
  type GateEvent,
  type Grade,
  type Norms,
} from '../../../src/index.js'
import type { Dice } from '../records-of.js'
import { holdData, holdIssues, holdResult, holdRuled, holdStored, type Held } from './held.js'
import { pick } from './mutate-leaf.js'
import { dayOrNone, decimalOf, membersOf } from './well-formed.js'

const grades: readonly Grade[] = ['excellent', 'good', 'fair', 'low', 'poor']
const party = { id: '某局', kind: 'unit' as const }

export const loopHistory = (events: unknown, options: unknown, norms: Norms, held: Held): void => {
  const history = (Array.isArray(events) ? events : []).flatMap((event): GateEvent[] => {
    const read = holdResult(
      held.stage('parseGateEvent', () => parseGateEvent(event)),
      held,
    )
    if (read) holdStored('parseGateEvent of an event', read, parseGateEvent, held)
    return read ? [read] : []
  })
  holdRuled(
    held.stage('gateBudget', () => gateBudget(history, norms, optionsOf(options))),
    held,
  )
}

/** The facts of an option bag as a program would pass them: only what is well-formed. */
const optionsOf = (json: unknown): Parameters<typeof gateBudget>[2] => {
  if (typeof json !== 'object' || json === null) return {}
  const { subject, owner, facts } = json as Record<string, unknown>
  const own = parseParty(owner)
  const {
    new: fresh,
    amount,
    growth,
  } = (typeof facts === 'object' && facts !== null ? facts : {}) as Record<string, unknown>
  return {
    subject: typeof subject === 'string' ? subject : undefined,
    owner: own.ok ? own.value : undefined,
    facts: {
      new: typeof fresh === 'boolean' ? fresh : undefined,
      amount: decimalOf(amount),
      growth: decimalOf(growth),
    },
  }
}

export const loopObjective = (objective: unknown, review: unknown, norms: Norms, dice: Dice, held: Held): void => {
  const promised = holdResult(
    held.stage('parseObjective', () => parseObjective(objective)),
    held,
  )
  if (!promised) return
  holdStored('parseObjective of an objective', promised, parseObjective, held)
  holdIssues(held.stage('validateObjective', () => validateObjective(promised, norms)) ?? [], held)
  const made = holdResult(
    held.stage('parseReview', () => parseReview(review)),
    held,
  )
  if (!made) return
  const options = { key: dice(2) === 0, afterRevision: dice(2) === 0 }
  const result = holdRuled(
    held.stage('reviewObjective', () => reviewObjective(promised, made, norms, options)),
    held,
  )
  if (!result) return
  holdStored('parseReviewResult', result, parseReviewResult, held)
  const { grade } = result
  if (grade)
    holdRuled(
      held.stage('chooseAdvice', () => chooseAdvice({ grade, afterRevision: dice(2) === 0 }, norms)),
      held,
    )
  const reviews = Array.from({ length: dice(4) }, (_, i) => ({ subject: `p${String(i)}`, first: pick(grades, dice) }))
  holdRuled(
    held.stage('measureFirstPassRate', () => measureFirstPassRate(reviews, norms)),
    held,
  )
}

export const loopAdjustment = (before: unknown, after: unknown, decision: unknown, norms: Norms, held: Held): void => {
  const [old, changed] = [parseObjective(before), parseObjective(after)]
  const { reason, decidedBy, on, budget } = membersOf(decision)
  const by = parseParty(decidedBy)
  if (!old.ok || !changed.ok) return
  const money = membersOf(budget)
  const [from, to] = [decimalOf(money['before']), decimalOf(money['after'])]
  const decided = {
    reason: typeof reason === 'string' ? reason : '',
    decidedBy: by.ok ? by.value : party,
    on: dayOrNone(on) ?? '2021-08-15',
    budget: from !== undefined && to !== undefined ? { before: from, after: to } : undefined,
  }
  const result = held.stage('adjustObjective', () => adjustObjective(old.value, changed.value, decided, norms))
  const adjustment = holdResult(result, held)
  if (adjustment) holdData(adjustment, held)
}

export const loopApproval = (given: unknown, norms: Norms, held: Held): void => {
  const json = membersOf(given)
  const approval: Approval = { project: typeof json['project'] === 'string' ? json['project'] : 'p1' }
  for (const key of ['budgetApprovedOn', 'objectiveIssuedOn', 'budgetDisclosedOn', 'objectiveDisclosedOn'] as const)
    approval[key] = dayOrNone(json[key])
  for (const key of ['budgetApprovedBy', 'objectiveIssuedBy'] as const) {
    const read = parseParty(json[key])
    if (read.ok) approval[key] = read.value
  }
  if (typeof json['classified'] === 'string') approval.classified = json['classified']
  holdIssues(held.stage('checkApproval', () => checkApproval(approval, norms)) ?? [], held)
}
