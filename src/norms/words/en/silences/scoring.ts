import type { scoringSilences } from '../../../silences/scoring.js'
import type { WordsOf } from '../../silence-words.js'

export const scoring: WordsOf<typeof scoringSilences> = {
  'inverse-missed': {
    question: 'an at-most target is missed',
    options: { ratio: 'target ÷ actual', linear: 'linear, zero at twice the target' },
  },
  'equal-exceeded': {
    question: 'an equal target is exceeded',
    options: { met: 'counts as met', symmetric: 'symmetric deviation' },
  },
  'strict-equality': {
    question: 'a strict > or < is met exactly',
    options: { full: 'full, with a warning', 'not-met': 'not met' },
  },
  'range-missed': {
    question: 'outside a range',
    options: { 'nearer-bound': 'ratio to the nearer bound', 'all-or-nothing': 'nothing' },
  },
  'zero-target': {
    question: 'a zero target',
    options: { 'all-or-nothing': 'at most and equal: all or nothing; at least: full, with a warning' },
  },
  'negative-target': {
    question: 'a negative target, or a change of sign',
    options: { 'all-or-nothing': 'all or nothing, with a warning' },
  },
  'late-completion': {
    question: 'late completion',
    options: { zero: 'nothing', judged: 'judged by a person', 'per-day': 'less for each day of delay' },
  },
  'pass-line': {
    question: 'a pass line for proportional scores',
    options: { none: 'none', at: 'nothing below the line' },
  },
  'over-achievement': {
    question: 'over-achievement',
    options: { full: 'full points, no deduction', ladder: 'a ladder of deductions' },
  },
  'judged-row': {
    question: 'a judged row and its band',
    options: { 'share-of-points': 'points × share; band edges are points × share, to 2 decimals' },
  },
  'missing-actual': {
    question: 'a missing actual',
    options: { provisional: 'unscored and provisional, never 0' },
  },
  'not-applicable': {
    question: 'a row that does not apply',
    options: {
      rescale: 'the other rows are rescaled to the old sum, largest remainder in steps of 0.01',
      'within-group': 'rescaled within its dimension',
      zero: 'zero points for a row that does not apply',
    },
  },
  'parent-row': {
    question: 'a parent row that repeats the points of its parts',
    options: { 'parts-count': 'the parts count, once' },
  },
  'execution-rate': {
    question: 'the execution rate',
    options: { 'adjusted-budget': 'executed ÷ adjusted full-year budget, at most 1' },
  },
  'execution-score': {
    question: 'points for the execution rate',
    options: { ratio: 'points × rate', banded: 'banded by rate' },
  },
  'zero-parent': {
    question: 'the total fund row is 0 while its parts are funded',
    options: { 'parts-sum': "the parts' sum" },
  },
  'no-budget': {
    question: 'no budget at all',
    options: { provisional: 'no score, provisional' },
  },
  rounding: {
    question: 'rounding',
    options: {
      'row-half-up':
        'each row once, half-up to 2 decimals (a framework: to its own); totals add rounded rows; the grade reads the total',
    },
  },
  'grade-bounds': {
    question: 'scores between two printed bounds',
    options: { 'half-open': 'half-open: the lower bound belongs to the grade' },
  },
  'points-sum': {
    question: 'points that do not make 100',
    options: { provisional: 'provisional, no grade' },
  },
}
