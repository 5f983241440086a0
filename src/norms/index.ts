export { normsFor } from './norms-for.js'
export { normsOn } from './norms-on.js'
export { parseNorms } from './parse-norms.js'
export { parseRulebook } from './parse-rulebook.js'
export { national } from './rulebooks/national.js'
export { commonPractice } from './rulebooks/common-practice.js'
export { lanzhouNewArea } from './rulebooks/lanzhou-new-area.js'
export { normKeys } from './keys/norm-keys.js'
export { silences, type SilenceId } from './silences.js'
export { gradeScale } from './grade-scale.js'
export { categoriesOn } from './categories-on.js'
export { frameworkOn, frameworksOn } from './frameworks/framework-on.js'
export { checkFramework } from './frameworks/check-framework.js'
export type {
  DatedNorm,
  LegalDocument,
  NormInForce,
  Norms,
  Rulebook,
  RulebookLayer,
  SilentNorm,
  SilentState,
} from './rulebook.js'
export type { CriterionNorm, FrameworkNorm } from './frameworks/framework-norm.js'
export type { ConclusionLine } from './keys/exante/ex-ante-conclusion-lines.js'
export type { ExAnteTrigger } from './keys/exante/ex-ante-trigger.js'
export type { Consequences } from './consequences.js'
export type { CalendarStep } from './keys/monitoring/monitoring-calendar.js'
export type { MonitoringExempt } from './keys/monitoring/monitoring-exempt.js'
export type { LightBand, MonitoringLights } from './keys/monitoring/monitoring-lights.js'
export type { MonitoringPeriod } from './keys/monitoring/monitoring-period.js'
export type { MonitoringResponse } from './keys/monitoring/monitoring-response.js'
export type { ObjectiveFramework } from './keys/objective/objective-framework.js'
export type { Level1Points } from './keys/objective/points-level1.js'
export type { Lexicon } from './keys/objective/validation-lexicons.js'
export type { ReviewConsequences } from './keys/review/review-consequences.js'
export type { GradeBand } from './keys/scoring/grades-scale.js'
export type { JudgementTier } from './keys/scoring/judgement-tiers.js'
export type {
  Band,
  Category,
  Comparison,
  Criterion,
  Dimension,
  Framework,
  FrameworkName,
  Grade,
  Label,
  Light,
  Measure,
  Scorer,
  ScoringMethod,
} from './vocabulary.js'
export type {
  Action,
  Cause,
  DayOfYear,
  Finding,
  Likelihood,
  ProjectNature,
  Yardstick,
} from './monitoring-vocabulary.js'
