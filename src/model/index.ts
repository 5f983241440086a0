export { parseParty, partySchema, type Party } from './party.js'
export { parseFunds, fundsSchema, type Funds, type FundSource } from './funds.js'
export { parseTarget, targetSchema, type Target } from './target.js'
export { parseActual, actualSchema, type Actual } from './actual.js'
export { parseScoringMethod, scoringMethodSchema } from './scoring-method.js'
export { parseEvidence, evidenceSchema, type Evidence } from './evidence.js'
export { parseIndicator, indicatorSchema, type Indicator } from './indicator.js'
export { parseObjective, objectiveSchema, type Objective } from './objective.js'
export { parseProject, projectSchema, type Project } from './project.js'
export { parseMark, markSchema, type Mark } from './mark.js'
export {
  parsePublishedScores,
  parsePublishedTable,
  publishedScoresSchema,
  publishedTableSchema,
  type PublishedScores,
  type PublishedTable,
} from './published.js'
export {
  parseEvaluation,
  evaluationSchema,
  type Evaluated,
  type Evaluation,
  type FinalEvaluation,
  type ProvisionalEvaluation,
  type ScoredExecution,
  type ScoredRow,
} from './evaluation.js'
export type { Difference, DifferenceKind } from './difference.js'
export { parseProjectText, projectTextSchema, type ProjectText } from './project-text.js'
export type { StandardSchemaV1 } from './standard-schema.js'
export { withResults, type ReportedResults } from './with-results.js'
export type { Issue, Path, Severity } from '../kernel/issue.js'
export type { Citation, Seen } from '../kernel/citation.js'
export type { Trace, Ruled } from '../kernel/rule.js'
export { parseGateEvent, gateEventSchema, type ExAnteConclusion, type GateEvent } from './gate-event.js'
export type { Obligation } from './obligation.js'
export type { Adjustment, Change } from './adjustment.js'
export {
  parseIndicatorLibrary,
  indicatorLibrarySchema,
  type IndicatorLibrary,
  type IndicatorStandard,
} from './indicator-standard.js'
export type { StandardChange, StandardFinding } from './standard-change.js'
export { parseFramework, frameworkSchema } from './framework.js'
export {
  parseReview,
  parseReviewResult,
  reviewSchema,
  reviewResultSchema,
  type Advice,
  type Review,
  type ReviewResult,
} from './review.js'
export {
  parseExAnteAssessment,
  parseExAnteSubject,
  exAnteAssessmentSchema,
  exAnteSubjectSchema,
  type ExAnteAssessment,
  type ExAnteCut,
  type ExAnteSubject,
} from './ex-ante.js'
export type { Combine, FrameworkScore, MarksGiven, ScoredCriterion } from './framework-score.js'
