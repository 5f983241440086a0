export { unwrap, type Result } from './kernel/result.js'
export { pointerOf, type Issue, type Path, type Severity } from './kernel/issue.js'
export type { Citation, Seen } from './kernel/citation.js'
export type { Ruled, Trace } from './kernel/conclusion.js'
export type { Rule } from './kernel/rule.js'
export type { Fraction, StoredFraction } from './kernel/fraction.js'
export type { Decimal } from './kernel/number.js'
export { dayOf, type Calendar, type Day } from './kernel/day.js'
export { readDecimal } from './kernel/read-decimal.js'
export { readDay } from './kernel/read-day.js'
export { hashOf } from './kernel/hash.js'
export { isInvariantError } from './kernel/invariant-error.js'
export { version } from './version.js'

export {
  categoriesOn,
  checkFramework,
  commonPractice,
  frameworkOn,
  frameworksOn,
  gradeScale,
  lanzhouNewArea,
  national,
  normKeys,
  normsOn,
  parseNorms,
  parseRulebook,
  silences,
} from './norms/index.js'
export type {
  Band,
  Category,
  Comparison,
  ConclusionLine,
  Criterion,
  CriterionNorm,
  DatedNorm,
  Dimension,
  ExAnteTrigger,
  Framework,
  FrameworkName,
  FrameworkNorm,
  Grade,
  GradeBand,
  JudgementTier,
  Label,
  LegalDocument,
  Level1Points,
  Lexicon,
  Light,
  Measure,
  NormInForce,
  Norms,
  ObjectiveFramework,
  ReviewConsequences,
  Rulebook,
  RulebookLayer,
  Scorer,
  ScoringMethod,
  SilenceId,
} from './norms/index.js'

export {
  actualSchema,
  evaluationSchema,
  evidenceSchema,
  exAnteAssessmentSchema,
  exAnteSubjectSchema,
  frameworkSchema,
  fundsSchema,
  gateEventSchema,
  indicatorLibrarySchema,
  indicatorSchema,
  markSchema,
  objectiveSchema,
  parseActual,
  parseEvaluation,
  parseEvidence,
  parseExAnteAssessment,
  parseExAnteSubject,
  parseFramework,
  parseFunds,
  parseGateEvent,
  parseIndicator,
  parseIndicatorLibrary,
  parseMark,
  parseObjective,
  parseParty,
  parseProject,
  parseProjectText,
  parsePublishedScores,
  parsePublishedTable,
  parseReduction,
  parseReview,
  parseReviewResult,
  parseScoringMethod,
  parseTarget,
  parseVerdict,
  partySchema,
  projectSchema,
  projectTextSchema,
  publishedScoresSchema,
  publishedTableSchema,
  reductionSchema,
  reviewResultSchema,
  reviewSchema,
  scoringMethodSchema,
  targetSchema,
  verdictSchema,
  withResults,
} from './model/index.js'
export type {
  Actual,
  Adjustment,
  Advice,
  Change,
  Combine,
  CutItem,
  Difference,
  DifferenceKind,
  Evaluated,
  Evaluation,
  Evidence,
  EvidenceKind,
  ExAnteAssessment,
  ExAnteConclusion,
  ExAnteCondition,
  ExAnteCut,
  ExAnteOpinion,
  ExAnteRound,
  ExAnteRoundResult,
  ExAnteSubject,
  FinalEvaluation,
  FinancingSource,
  FrameworkScore,
  Funds,
  FundComponent,
  FundSource,
  GateEvent,
  Indicator,
  IndicatorLibrary,
  IndicatorStandard,
  Mark,
  MarksGiven,
  Objective,
  Obligation,
  Party,
  Project,
  ProjectText,
  ProvisionalEvaluation,
  PublishedScores,
  PublishedTable,
  Reduction,
  ReportedResults,
  Review,
  ReviewResult,
  ScoredCriterion,
  ScoredExecution,
  ScoredRow,
  StandardChange,
  StandardFinding,
  StandardIssue,
  StandardResult,
  StandardSchemaV1,
  Target,
  Verdict,
} from './model/index.js'

export {
  formIssues,
  printActual,
  printMoney,
  printTarget,
  readActual,
  readMoney,
  readProject,
  readSelfEvaluation,
  readTarget,
  writeProject,
} from './reading/index.js'
export type { MoneyStyle, MoneyUnit, ReadingContext, TableOptions } from './reading/index.js'

export {
  checkPoints,
  measurePoints,
  gradeScore,
  scoreExecution,
  scoreFramework,
  scoreIndicator,
  sumScores,
} from './scoring/index.js'
export type { ExecutionScore, IndicatorScore, PointsSum } from './scoring/index.js'

export { assessExAnte, checkExAnteCut, reconcileExAnteCut } from './exante/index.js'
export type { CutChecked, PrintedCut, SolvedCut } from './exante/index.js'

export {
  builtInLexicons,
  compareToStandard,
  decideStandardChange,
  findStandard,
  proposeStandardChange,
  validateObjective,
} from './validation/index.js'
export type {
  CallerCheck,
  Comparable,
  ComparisonLines,
  ComparisonOptions,
  ComparedValue,
  StandardComparison,
  StandardEdit,
  ValidationOptions,
} from './validation/index.js'

export {
  adjustObjective,
  adviseOnGrade,
  approveTogether,
  checkApproval,
  chooseAdvice,
  firstPassRate,
  gateBudget,
  measureFirstPassRate,
  reviewObjective,
} from './review/index.js'
export type {
  AdjustmentDecision,
  Advised,
  Approval,
  ExAnteFacts,
  FirstPass,
  FirstReview,
  GateOptions,
  GateVerdict,
  ReviewOptions,
} from './review/index.js'

export { evaluateProject } from './evaluation/index.js'

export { reconcileScores } from './oversight/index.js'

export {
  describeCitation,
  describeDifference,
  describeIssue,
  describeTerm,
  en,
  issueCodes,
  localeOf,
  localize,
  toLines,
  toMarkdown,
  toText,
  traceOf,
  zhCN,
} from './explain/index.js'
export type { Frame, IssueCode, Line, Locale, RoomWords, Term, Wording } from './explain/index.js'
