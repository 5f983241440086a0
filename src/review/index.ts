export { reviewObjective, type ReviewOptions } from './review-objective.js'
export { chooseAdvice, chooseAdvice as adviseOnGrade, type Advised } from './choose-advice.js'
export {
  measureFirstPassRate,
  measureFirstPassRate as firstPassRate,
  type FirstPass,
  type FirstReview,
} from './measure-first-pass-rate.js'
export { gateBudget, type GateOptions, type GateVerdict } from './gate-budget.js'
export { checkApproval, checkApproval as approveTogether } from './check-approval.js'
export type { Approval } from './approval.js'
export { adjustObjective, type AdjustmentDecision } from './adjust-objective.js'
export type { GateIssueCode } from './gate-issues.js'
export type { ReviewIssueCode } from './review-issues.js'
export type { ExAnteFacts } from '../scoring/is-ex-ante-due.js'
export type { Advice, Review, ReviewResult } from '../model/results/review.js'
export type { Combine } from '../model/results/framework-score.js'
export type { GateEvent } from '../model/events/gate-event.js'
export type { Obligation } from '../model/events/obligation.js'
export type { Adjustment } from '../model/results/adjustment.js'
export type { Change } from '../model/results/change.js'
export type { Ruled, Trace } from '../kernel/conclusion.js'
