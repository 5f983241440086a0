export { parseParty, partySchema, type Party } from './party.js'
export { parseFunds, fundsSchema, type FundComponent, type Funds, type FundSource } from './promise/funds.js'
export { parseTarget, targetSchema, type Target } from './promise/target.js'
export { parseActual, actualSchema, type Actual } from './promise/actual.js'
export { parseScoringMethod, scoringMethodSchema } from './promise/scoring-method.js'
export { parseEvidence, evidenceSchema, type Evidence, type EvidenceKind } from './promise/evidence.js'
export { parseIndicator, indicatorSchema, type Indicator } from './promise/indicator.js'
export { parseObjective, objectiveSchema, type Objective } from './promise/objective.js'
export { parseProject, projectSchema, type Project } from './promise/project.js'
export { parseMark, markSchema, type Mark } from './results/mark.js'
export { parsePublishedScores, publishedScoresSchema, type PublishedScores } from './printed/published-scores.js'
export { parsePublishedTable, publishedTableSchema, type PublishedTable } from './printed/published-table.js'
export {
  parseEvaluation,
  evaluationSchema,
  type Evaluated,
  type Evaluation,
  type FinalEvaluation,
  type ProvisionalEvaluation,
} from './results/evaluation.js'
export type { ScoredExecution, ScoredRow } from './results/scored-row.js'
export { parseVerdict, verdictSchema, type Verdict } from './results/verdict.js'
export { parseReduction, reductionSchema, type Reduction } from './results/reduction.js'
export { parseDifference, differenceSchema, type Difference, type DifferenceKind } from './results/difference.js'
export { parseProjectText, projectTextSchema, type ProjectText } from './printed/project-text.js'
export { jsonSchemas } from './json-schemas.js'
export type { JsonSchema, JsonSchemaTarget } from './json-schema/target.js'
export type { StandardIssue, StandardJSONSchemaV1, StandardResult, StandardSchemaV1 } from './standard-schema.js'
export { withResults, type ReportedResults } from './promise/with-results.js'
export { parseIssue, issueSchema } from './results/issue.js'
export { parseTrace, traceSchema } from './results/trace.js'
export type { Issue, Path, Severity } from '../kernel/issue.js'
export type { Citation, Seen } from '../kernel/citation.js'
export type { Trace, Ruled } from '../kernel/conclusion.js'
export { parseGateEvent, gateEventSchema, type ExAnteConclusion, type GateEvent } from './events/gate-event.js'
export type { Obligation } from './events/obligation.js'
export { parseAdjustment, adjustmentSchema, type Adjustment } from './results/adjustment.js'
export type { Change } from './results/change.js'
export {
  parseIndicatorLibrary,
  indicatorLibrarySchema,
  type IndicatorLibrary,
  type IndicatorStandard,
} from './promise/indicator-standard.js'
export type { StandardChange, StandardFinding } from './promise/standard-change.js'
export { parseFramework, frameworkSchema } from './results/framework.js'
export {
  parseReview,
  parseReviewResult,
  reviewSchema,
  reviewResultSchema,
  type Advice,
  type Review,
  type ReviewResult,
} from './results/review.js'
export {
  parseExAnteAssessment,
  parseExAnteSubject,
  exAnteAssessmentSchema,
  exAnteSubjectSchema,
  type ExAnteAssessment,
  type ExAnteCut,
  type ExAnteSubject,
} from './results/ex-ante.js'
export type {
  CutItem,
  ExAnteCondition,
  ExAnteOpinion,
  ExAnteRound,
  ExAnteRoundResult,
  FinancingSource,
} from './results/ex-ante-round.js'
export type { Combine, FrameworkScore, MarksGiven, ScoredCriterion } from './results/framework-score.js'
export type { Milestone, Plan } from './promise/plan.js'
export { parseJudgement, judgementSchema, type Judgement } from './events/judgement.js'
export {
  parseMonitoringReport,
  monitoringReportSchema,
  type MonitoringReport,
  type RowProgress,
} from './events/monitoring-report.js'
export {
  parseMonitoring,
  monitoringSchema,
  type MonitoredGap,
  type MonitoredMoney,
  type MonitoredRow,
  type Monitoring,
  type Proposal,
  type Trend,
} from './results/monitoring.js'
export { parseSelection, selectionSchema, type Drawn, type Selection } from './results/selection.js'
