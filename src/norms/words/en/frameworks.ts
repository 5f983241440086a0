import type { frameworkSilences } from '../../silences/frameworks.js'
import type { WordsOf } from '../silence-words.js'

export const frameworks: WordsOf<typeof frameworkSilences> = {
  'criterion-score': {
    question: "how a mark becomes a criterion's score",
    options: {
      'share-of-points':
        "the mark is a share of the criterion's points; points × share, rounded once at the end to the framework's decimals",
    },
  },
  'equal-points': {
    question: 'criteria that a document names and gives no points',
    options: { equal: 'they share what is left equally, by largest remainder' },
  },
  'criterion-points': {
    question: 'how the points of a criterion that does not apply go to the others',
    options: {
      'largest-remainder':
        "in proportion to their points, by largest remainder in steps of the framework's decimals, ties to the earlier one",
    },
  },
  'reduced-total': {
    question: 'a framework that does not redistribute the points of what does not apply',
    options: { 'smaller-total': 'the total is smaller by these points, and there is no grade' },
  },
  'insufficient-evidence': {
    question: 'a criterion with insufficient evidence',
    options: { provisional: 'unscored and provisional, never 0', zero: 'scores 0' },
  },
  'checklist-share': {
    question: 'checklist items without points',
    options: { equal: 'each item counts the same' },
  },
  'below-lowest-band': {
    question: 'a value below the lowest band',
    options: { nothing: 'nothing', 'lowest-band': 'counts as the lowest band' },
  },
  'trimmed-mean': {
    question: 'the trimmed mean of several marks',
    options: { 'one-each-end': 'one highest and one lowest are left out; fewer than three marks have none' },
  },
  'deduction-floor': {
    question: 'deductions larger than what there is to deduct from',
    options: { 'parent-zero': 'the node they stand in ends at 0, never below' },
  },
  'geometric-weights': {
    question: 'the weights of a geometric mean',
    options: { points: 'the points of the parts' },
  },
}
