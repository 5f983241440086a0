export { evaluateProject } from './evaluate-project.js'
export type { EvaluationIssueCode } from './issues.js'
export type { Evaluated, Evaluation, FinalEvaluation, ProvisionalEvaluation } from '../model/results/evaluation.js'
export type { ScoredExecution, ScoredRow } from '../model/results/scored-row.js'
