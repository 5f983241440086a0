import type { WordsOf } from '../../../kernel/words.js'
import type { scoreExecution } from '../../rows/score-execution.js'
import type { scoreIndicator } from '../../rows/score-indicator.js'
import type { measurePoints } from '../../totals/measure-points.js'
import type { gradeTotal } from '../../totals/grade-total.js'
import type { rescalePoints } from '../../totals/rescale-points.js'
import type { rescaleRow } from '../../totals/rescale-row.js'
import type { sumScores } from '../../totals/sum-scores.js'
import { full, rounded, within } from './phrases.js'

/** English: rows and totals. */
export const rows = {
  'scoring.score-indicator': {
    scored: (f) => `${f.name}: score ${f.value} (points ${f.points})`,
    'not-applicable': (f) => `${f.name}: does not apply, not scored (${f.because})`,
    unscored: (f) => `${f.name}: not scored yet. ${f.reason}`,
  },
  'scoring.score-execution': {
    scored: (f) => `Execution rate: ${rounded(f, `${f.points} × ${f.executed} yuan ÷ ${f.annual} yuan`)}`,
    capped: (f) =>
      `Execution rate: executed ${f.executed} yuan exceeds the budget of ${f.annual} yuan, the rate counts as 1: ${full(f)}`,
    banded: (f) =>
      `Execution rate: ${f.rate} falls in the band of ${within(f)}, share ${f.share} of the points: ${rounded(f, `${f.points} × ${f.share}`)}`,
    'no-budget': (f) =>
      `Execution rate: budget ${f.annual} yuan, executed ${f.executed} yuan; there is no budget, not scored (points ${f.points})`,
    unscored: (f) => `Execution rate: not scored yet (points ${f.points}). ${f.reason}`,
  },
  'scoring.rescale-points': {
    unchanged: () => 'The points of the rows stand as they are',
    rescaled: (f) =>
      `Some rows do not apply: their points (${f.dropped}) go to the other rows in proportion, the sum stays`,
    'rescaled-within-group': (f) =>
      `Some rows do not apply: their points (${f.dropped}) go to the other rows of the same dimension`,
    'counted-as-zero': (f) => `Some rows do not apply: their points (${f.dropped}) score 0`,
    'nothing-applies': () => 'No row applies: there is none the points could go to',
  },
  'scoring.rescale-row': {
    exact: (f) => `${f.name}: points ${f.points} × ${f.whole} ÷ ${f.rest} = ${f.value}`,
    raised: (f) =>
      `${f.name}: points ${f.points} × ${f.whole} ÷ ${f.rest}, one of the largest remainders (ties to the earlier row), raised to ${f.value}`,
    cut: (f) => `${f.name}: points ${f.points} × ${f.whole} ÷ ${f.rest}, cut to ${f.value}`,
  },
  'scoring.measure-points': {
    complete: (f) => `The points of the rows add up to ${f.sum}, the ${f.expected} they should make`,
    off: (f) => `The points of the rows add up to ${f.sum}, they should make 100 − ${f.execution} = ${f.expected}`,
    'cut-off': (f) =>
      `An excerpt: the rows printed have ${f.sum} points of the ${f.expected} of the whole table; the others are not in it`,
  },
  'scoring.sum-scores': {
    summed: (f) =>
      f.scores === '' ? 'No score yet, sum 0' : `Sum: ${f.scores.includes(' + ') ? `${f.scores} = ` : ''}${f.value}`,
    'summed-with-rounding': (f) =>
      `Sum: ${f.scores.includes(' + ') ? `${f.scores} = ` : ''}${f.value} (${f.unrounded} without rounding the rows)`,
  },
  'scoring.grade-total': {
    graded: (f) =>
      `Grade: ${f.score}${f.from === '' ? '' : `, at least ${f.from}`}${f.below === '' ? '' : `, below ${f.below}`}: “${f.label}”`,
  },
} satisfies WordsOf<
  | typeof scoreIndicator
  | typeof scoreExecution
  | typeof rescalePoints
  | typeof rescaleRow
  | typeof measurePoints
  | typeof sumScores
  | typeof gradeTotal
>
