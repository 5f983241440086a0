export { validateObjective } from './validate-objective.js'
export { builtInLexicons } from './built-in-lexicons.js'
export type { ValidationIssueCode } from './issues.js'
export type { CallerCheck, ValidationOptions } from './row.js'
export type { Lexicon } from '../norms/norm-values.js'
export { findStandard } from './find-standard.js'
export {
  compareToStandard,
  type Comparable,
  type ComparedValue,
  type StandardComparison,
} from './compare-to-standard.js'
export { proposeStandardChange, type StandardEdit } from './propose-standard-change.js'
export { decideStandardChange } from './decide-standard-change.js'
export type { IndicatorLibrary, IndicatorStandard } from '../model/indicator-standard.js'
export type { StandardChange, StandardFinding } from '../model/standard-change.js'
