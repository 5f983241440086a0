export { evaluateProject } from './evaluate-project.js'
export type { EvaluationIssueCode } from './issues.js'
export type {
  Evaluated,
  Evaluation,
  FinalEvaluation,
  ProvisionalEvaluation,
  ScoredExecution,
  ScoredRow,
} from '../model/results/evaluation.js'
