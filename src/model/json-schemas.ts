import type * as z from 'zod/mini'
import { gateEventShape } from './events/gate-event.js'
import { judgementShape } from './events/judgement.js'
import { monitoringReportShape } from './events/monitoring-report.js'
import { partyShape } from './party.js'
import { projectTextShape } from './printed/project-text.js'
import { publishedScoresShape } from './printed/published-scores.js'
import { publishedTableShape } from './printed/published-table.js'
import { actualShape } from './promise/actual.js'
import { evidenceShape } from './promise/evidence.js'
import { fundsShape } from './promise/funds.js'
import { libraryShape } from './promise/indicator-standard.js'
import { indicatorShape } from './promise/indicator.js'
import { objectiveShape } from './promise/objective.js'
import { projectShape } from './promise/project.js'
import { scoringMethodShape } from './promise/scoring-method.js'
import { targetShape } from './promise/target.js'
import { evaluationShape } from './results/evaluation.js'
import { exAnteAssessmentShape, exAnteSubjectShape } from './results/ex-ante.js'
import { frameworkShape } from './results/framework.js'
import { adjustmentShape } from './results/adjustment.js'
import { differenceShape } from './results/difference.js'
import { issueShape } from './results/issue.js'
import { traceShape } from './results/trace.js'
import { markShape } from './results/mark.js'
import { monitoringShape } from './results/monitoring.js'
import { reductionShape } from './results/reduction.js'
import { selectionShape } from './results/selection.js'
import { reviewResultShape, reviewShape } from './results/review.js'
import { verdictShape } from './results/verdict.js'
import { targetOf, type JsonSchema, type JsonSchemaTarget } from './json-schema/target.js'
import { jsonSchemaOf, written } from './json-schema/json-schema-of.js'

/** Every noun that has a door, by name: `Project` is read by `parseProject`, and its schema is `projectSchema`. */
const shapes = () => ({
  Actual: actualShape,
  Adjustment: adjustmentShape,
  Difference: differenceShape,
  Evaluation: evaluationShape,
  Evidence: evidenceShape,
  ExAnteAssessment: exAnteAssessmentShape,
  ExAnteSubject: exAnteSubjectShape,
  Framework: frameworkShape,
  Funds: fundsShape,
  GateEvent: gateEventShape,
  Indicator: indicatorShape,
  IndicatorLibrary: libraryShape,
  Issue: issueShape,
  Judgement: judgementShape,
  Mark: markShape,
  Monitoring: monitoringShape,
  MonitoringReport: monitoringReportShape,
  Objective: objectiveShape,
  Party: partyShape,
  Project: projectShape,
  ProjectText: projectTextShape,
  PublishedScores: publishedScoresShape,
  PublishedTable: publishedTableShape,
  Reduction: reductionShape,
  Review: reviewShape,
  ReviewResult: reviewResultShape,
  ScoringMethod: scoringMethodShape,
  Selection: selectionShape,
  Target: targetShape,
  Trace: traceShape,
  Verdict: verdictShape,
})

/**
 * 「JSON Schema全集」 The JSON Schema of every noun, by name, for an OpenAPI document, a form generator, a validator of another language. The
 * answer is the parser's, but for what a shape cannot say (a range the right way round, amounts not negative, ids that differ). `input`
 * is what is taken, `output` what is given back. Of OpenAPI 3.0 they are the `components.schemas`, with the parts they refer to.
 */
export const jsonSchemas = (
  target: JsonSchemaTarget,
  side: 'input' | 'output' = 'input',
): Record<string, JsonSchema> => {
  const dialect = targetOf(target)
  const schemas: Record<string, JsonSchema> = {}
  for (const [title, shape] of Object.entries<() => z.core.$ZodType>(shapes())) {
    schemas[title] = jsonSchemaOf(shape(), title, dialect, side)
    if (dialect === 'openapi-3.0') Object.assign(schemas, written(shape(), title, dialect, side).parts)
  }
  return schemas
}
