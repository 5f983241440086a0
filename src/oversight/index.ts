export { reconcileScores } from './reconcile-scores.js'
export type { Difference, DifferenceKind } from '../model/results/difference.js'
