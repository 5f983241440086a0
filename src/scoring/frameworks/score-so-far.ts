import type { Issue } from '../../kernel/issue.js'
import type { Decimal } from '../../kernel/number.js'
import type { Concluded } from '../../kernel/conclusion.js'
import type { FrameworkScore, ScoredCriterion } from '../../model/results/framework-score.js'

/** A framework that is not final: what is scored of it, the most it can become where that is known. */
export type Open = {
  subtotal: Decimal
  reachable?: Decimal | undefined
  total: Decimal
  criteria: ScoredCriterion[]
  remarks: Issue[]
  parts: Concluded[]
}

/** Nothing is scored: the rulebook does not say how. */
export const nothingScored = (total: Decimal): Open => ({ subtotal: '0', total, criteria: [], remarks: [], parts: [] })

export const scoreSoFar = (missing: [Issue, ...Issue[]], open: Open): FrameworkScore => {
  const { subtotal, reachable, total, criteria, remarks } = open
  const issues = [...missing, ...remarks]
  if (reachable === undefined) return { status: 'provisional', subtotal, total, missing, criteria, issues }
  return { status: 'provisional', subtotal, reachable, total, missing, criteria, issues }
}
