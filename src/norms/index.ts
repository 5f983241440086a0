export { normsOn } from './norms-on.js'
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
export type { DatedNorm, LegalDocument, Norms, Rulebook, RulebookLayer } from './rulebook.js'
export type {
  ConclusionLine,
  CriterionNorm,
  ExAnteTrigger,
  FrameworkNorm,
  GradeBand,
  JudgementTier,
  Level1Points,
  Lexicon,
  ObjectiveFramework,
  ReviewConsequences,
} from './norm-values.js'
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
