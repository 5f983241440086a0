import { evaluationLookBackYears } from './evaluation/evaluation-look-back-years.js'
import { exAnteConclusionLines } from './exante/ex-ante-conclusion-lines.js'
import { exAnteTrigger } from './exante/ex-ante-trigger.js'
import { gateExAnte } from './exante/gate-ex-ante.js'
import { monitoringCalendar } from './monitoring/monitoring-calendar.js'
import { monitoringCauses } from './monitoring/monitoring-causes.js'
import { monitoringConsequencesFarOffTarget } from './monitoring/monitoring-consequences-far-off-target.js'
import { monitoringConsequencesLossOrRisk } from './monitoring/monitoring-consequences-loss-or-risk.js'
import { monitoringConsequencesObjectiveCause } from './monitoring/monitoring-consequences-objective-cause.js'
import { monitoringConsequencesOffTarget } from './monitoring/monitoring-consequences-off-target.js'
import { monitoringConsequencesSlow } from './monitoring/monitoring-consequences-slow.js'
import { monitoringDeviation } from './monitoring/monitoring-deviation.js'
import { monitoringExempt } from './monitoring/monitoring-exempt.js'
import { monitoringGap } from './monitoring/monitoring-gap.js'
import { monitoringLights } from './monitoring/monitoring-lights.js'
import { monitoringPeriod } from './monitoring/monitoring-period.js'
import { monitoringResponse } from './monitoring/monitoring-response.js'
import { adjustmentWithBudget } from './objective/adjustment-with-budget.js'
import { approvalTogether } from './objective/approval-together.js'
import { disclosureDays } from './objective/disclosure-days.js'
import { filingCoverage } from './objective/filing-coverage.js'
import { frameworkPreferred } from './objective/framework-preferred.js'
import { objectiveFramework } from './objective/objective-framework.js'
import { pointsLevel1 } from './objective/points-level1.js'
import { validationLexicons } from './objective/validation-lexicons.js'
import { samplingShare } from './oversight/sampling-share.js'
import { gateEmergencyTerm } from './review/gate-emergency-term.js'
import { gateObjective } from './review/gate-objective.js'
import { reviewConsequences } from './review/review-consequences.js'
import { reviewGraded } from './review/review-graded.js'
import { reviewLevels } from './review/review-levels.js'
import { executionPoints } from './scoring/execution-points.js'
import { framework } from './scoring/framework.js'
import { gradesScale } from './scoring/grades-scale.js'
import { judgementTiers } from './scoring/judgement-tiers.js'
import { overAchievementExplainFrom } from './scoring/over-achievement-explain-from.js'
import { scoringBanded } from './scoring/scoring-banded.js'
import { scoringDirect } from './scoring/scoring-direct.js'
import { scoringQuantitative } from './scoring/scoring-quantitative.js'
import { scoringTotal } from './scoring/scoring-total.js'

/** Every norm the package reads but the silences, in the order `normKeys` gives them. */
export const normList = [
  executionPoints,
  gradesScale,
  judgementTiers,
  scoringQuantitative,
  scoringTotal,
  overAchievementExplainFrom,
  gateObjective,
  gateExAnte,
  exAnteTrigger,
  reviewConsequences,
  approvalTogether,
  filingCoverage,
  evaluationLookBackYears,
  scoringDirect,
  scoringBanded,
  adjustmentWithBudget,
  disclosureDays,
  exAnteConclusionLines,
  reviewGraded,
  reviewLevels,
  gateEmergencyTerm,
  frameworkPreferred,
  validationLexicons,
  monitoringLights,
  monitoringCalendar,
  monitoringGap,
  monitoringDeviation,
  monitoringResponse,
  monitoringPeriod,
  monitoringExempt,
  monitoringCauses,
  monitoringConsequencesSlow,
  monitoringConsequencesOffTarget,
  monitoringConsequencesFarOffTarget,
  monitoringConsequencesLossOrRisk,
  monitoringConsequencesObjectiveCause,
  samplingShare,
  framework,
  objectiveFramework,
  pointsLevel1,
] as const

type Listed = (typeof normList)[number]

/** The keys as they are declared, families with their `<id>`. */
export type DeclaredKey = Listed['key']

// A family is open; of the frameworks the type knows those the package names, so that `framework.preferred` keeps its own.
type Opened<Key extends string, Name extends string> = Key extends 'framework.<id>'
  ? `framework.${Name}`
  : Key extends `${infer Family}.<id>`
    ? `${Family}.${string}`
    : Key

/** What each listed norm's value looks like; `Name` are the frameworks known by name. */
export type ListedValues<Name extends string> = {
  [N in Listed as Opened<N['key'], Name>]: N extends { readonly schema: () => { _zod: { output: infer Value } } }
    ? Value
    : never
}
