export { assessExAnte } from './assess-ex-ante.js'
export {
  reconcileExAnteCut,
  reconcileExAnteCut as checkExAnteCut,
  type CutChecked,
  type PrintedCut,
} from './reconcile-ex-ante-cut.js'
export type { SolvedCut } from './solve-cut.js'
export type { ExAnteIssueCode } from './issues.js'
export type {
  CutItem,
  ExAnteCondition,
  ExAnteOpinion,
  ExAnteRound,
  ExAnteRoundResult,
  FinancingSource,
} from '../model/results/ex-ante-round.js'
export type { ExAnteAssessment, ExAnteCut, ExAnteSubject } from '../model/results/ex-ante.js'
export type { ExAnteConclusion } from '../model/events/gate-event.js'
export type { Combine } from '../model/results/framework-score.js'
export type { Ruled, Trace } from '../kernel/conclusion.js'
