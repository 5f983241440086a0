export { unwrap, type Result } from './kernel/result.js'
export { pointerOf, type Issue, type Path, type Severity } from './kernel/issue.js'
export type { Citation, Seen } from './kernel/citation.js'
export type { Ruled, Trace } from './kernel/rule.js'
export type { Decimal } from './kernel/number.js'
export { dayOf, type Calendar, type Day } from './kernel/day.js'
export { readDecimal } from './kernel/read-decimal.js'
export { readDay } from './kernel/read-day.js'
export { hashOf } from './kernel/hash.js'
export { isInvariantError } from './kernel/invariant-error.js'
export { version } from './version.js'

export { categoriesOn, commonPractice, gradeScale, lanzhouNewArea, national, normKeys, normsOn, parseRulebook, silences } from './norms/index.js'
export type {
  Band, Category, Comparison, Criterion, DatedNorm, Dimension, Framework, Grade, GradeBand, JudgementTier, Label, LegalDocument, Level1Points, Light, Measure, Norms,
  ObjectiveFramework, Rulebook, RulebookLayer, Scorer, ScoringMethod,
} from './norms/index.js'

export {
  actualSchema, evaluationSchema, evidenceSchema, fundsSchema, indicatorSchema, markSchema, objectiveSchema, parseActual, parseEvaluation, parseEvidence, parseFunds, parseIndicator,
  parseMark, parseObjective, parseParty, parseProject, parsePublishedScores, parseScoringMethod, parseTarget, partySchema, projectSchema, publishedScoresSchema, scoringMethodSchema,
  targetSchema, withResults,
} from './model/index.js'
export type {
  Actual, Difference, DifferenceKind, Evaluated, Evaluation, Evidence, FinalEvaluation, Funds, FundSource, Indicator, Mark, Objective, Party, Project, ProjectText, ProvisionalEvaluation,
  PublishedScores, PublishedTable, ReportedResults, ScoredExecution, ScoredRow, StandardSchemaV1, Target,
} from './model/index.js'

export { printActual, printMoney, printTarget, readActual, readMoney, readProject, readSelfEvaluation, readTarget, writeProject } from './reading/index.js'

export { checkPoints, gradeScore, scoreExecution, scoreIndicator, sumScores } from './scoring/index.js'

export { evaluateProject } from './evaluation/index.js'

export { reconcileScores } from './oversight/index.js'

export { describeCitation, describeDifference, describeIssue, describeTerm, en, issueCodes, localize, toLines, toMarkdown, toText, traceOf, zhCN } from './explain/index.js'
export type { Line, Locale } from './explain/index.js'

export { builtInLexicons, compareToStandard, decideStandardChange, findStandard, proposeStandardChange, validateObjective } from './validation/index.js'
export type { CallerCheck, Comparable, ComparedValue, Lexicon, StandardComparison, StandardEdit, ValidationOptions } from './validation/index.js'
export { indicatorLibrarySchema, parseIndicatorLibrary } from './model/index.js'
export type { IndicatorLibrary, IndicatorStandard, StandardChange, StandardFinding } from './model/index.js'

export { checkFramework, frameworkOn, frameworksOn } from './norms/index.js'
export type { ConclusionLine, CriterionNorm, ExAnteTrigger, FrameworkName, FrameworkNorm, ReviewConsequences } from './norms/index.js'
export {
  exAnteAssessmentSchema, exAnteSubjectSchema, frameworkSchema, parseExAnteAssessment, parseExAnteSubject, parseFramework, parseReview, parseReviewResult, reviewResultSchema, reviewSchema,
} from './model/index.js'
export type { Advice, Combine, ExAnteAssessment, ExAnteCut, ExAnteSubject, FrameworkScore, MarksGiven, Review, ReviewResult, ScoredCriterion } from './model/index.js'
export { scoreFramework } from './scoring/index.js'
export { assessExAnte, checkExAnteCut } from './exante/index.js'
export type { CutChecked, PrintedCut } from './exante/index.js'
export { adjustObjective, adviseOnGrade, approveTogether, firstPassRate, gateBudget, reviewObjective } from './review/index.js'
export type { FirstPass, FirstReview } from './review/index.js'
