import type * as z from 'zod/mini'
import * as model from '../../src/model/index.js'
import { gateEventShape } from '../../src/model/events/gate-event.js'
import { judgementShape } from '../../src/model/events/judgement.js'
import { monitoringReportShape } from '../../src/model/events/monitoring-report.js'
import { partyShape } from '../../src/model/party.js'
import { projectTextShape } from '../../src/model/printed/project-text.js'
import { publishedScoresShape } from '../../src/model/printed/published-scores.js'
import { publishedTableShape } from '../../src/model/printed/published-table.js'
import { actualShape } from '../../src/model/promise/actual.js'
import { evidenceShape } from '../../src/model/promise/evidence.js'
import { fundsShape } from '../../src/model/promise/funds.js'
import { libraryShape } from '../../src/model/promise/indicator-standard.js'
import { indicatorShape } from '../../src/model/promise/indicator.js'
import { objectiveShape } from '../../src/model/promise/objective.js'
import { projectShape } from '../../src/model/promise/project.js'
import { scoringMethodShape } from '../../src/model/promise/scoring-method.js'
import { targetShape } from '../../src/model/promise/target.js'
import { adjustmentShape } from '../../src/model/results/adjustment.js'
import { differenceShape } from '../../src/model/results/difference.js'
import { issueShape } from '../../src/model/results/issue.js'
import { traceShape } from '../../src/model/results/trace.js'
import { evaluationShape } from '../../src/model/results/evaluation.js'
import { exAnteAssessmentShape, exAnteSubjectShape } from '../../src/model/results/ex-ante.js'
import { frameworkShape } from '../../src/model/results/framework.js'
import { markShape } from '../../src/model/results/mark.js'
import { monitoringShape } from '../../src/model/results/monitoring.js'
import { reductionShape } from '../../src/model/results/reduction.js'
import { selectionShape } from '../../src/model/results/selection.js'
import { reviewResultShape, reviewShape } from '../../src/model/results/review.js'
import { verdictShape } from '../../src/model/results/verdict.js'
import type { Result } from '../../src/kernel/result.js'

type Parser = Extract<keyof typeof model, `parse${string}`>

/** The shape behind every parser of the model: a parser without one does not compile. */
const shapes: Record<Parser, () => z.core.$ZodType> = {
  parseActual: actualShape,
  parseAdjustment: adjustmentShape,
  parseDifference: differenceShape,
  parseIssue: issueShape,
  parseTrace: traceShape,
  parseEvaluation: evaluationShape,
  parseEvidence: evidenceShape,
  parseExAnteAssessment: exAnteAssessmentShape,
  parseExAnteSubject: exAnteSubjectShape,
  parseFramework: frameworkShape,
  parseFunds: fundsShape,
  parseGateEvent: gateEventShape,
  parseIndicator: indicatorShape,
  parseIndicatorLibrary: libraryShape,
  parseJudgement: judgementShape,
  parseMark: markShape,
  parseMonitoring: monitoringShape,
  parseMonitoringReport: monitoringReportShape,
  parseObjective: objectiveShape,
  parseParty: partyShape,
  parseProject: projectShape,
  parseProjectText: projectTextShape,
  parsePublishedScores: publishedScoresShape,
  parsePublishedTable: publishedTableShape,
  parseSelection: selectionShape,
  parseReduction: reductionShape,
  parseReview: reviewShape,
  parseReviewResult: reviewResultShape,
  parseScoringMethod: scoringMethodShape,
  parseTarget: targetShape,
  parseVerdict: verdictShape,
}

export const publicShapes = Object.entries(shapes).map(([name, shape]) => ({
  name,
  schema: shape(),
  parse: model[name as Parser] as (value: unknown) => Result<unknown>,
}))
