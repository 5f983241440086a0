export { validateObjective } from './validate-objective.js'
export { builtInLexicons } from './names/built-in-lexicons.js'
export type { ValidationIssueCode } from './issues.js'
export type { CallerCheck, ValidationOptions } from './row.js'
export type { Lexicon } from '../norms/keys/objective/validation-lexicons.js'
export { findStandard } from './standards/find-standard.js'
export {
  compareToStandard,
  type Comparable,
  type ComparedValue,
  type StandardComparison,
} from './standards/compare-to-standard.js'
export { proposeStandardChange, type StandardEdit } from './standards/propose-standard-change.js'
export { decideStandardChange } from './standards/decide-standard-change.js'
export type { IndicatorLibrary, IndicatorStandard } from '../model/promise/indicator-standard.js'
export type { StandardChange, StandardFinding } from '../model/promise/standard-change.js'
