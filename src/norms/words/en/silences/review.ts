import type { reviewSilences } from '../../../silences/review.js'
import type { WordsOf } from '../../silence-words.js'

export const review: WordsOf<typeof reviewSilences> = {
  'still-fails': {
    question: '"still fails after revision"',
    options: { 'neither-excellent-nor-good': 'the re-review is neither 优 nor 良' },
  },
  'review-overall': {
    question: 'the overall grade of a review',
    options: { total: 'by the total', 'poor-caps-fair': 'by the total, but fair at best where an item is poor' },
  },
  'first-pass': {
    question: 'passing at the first review',
    options: { 'excellent-or-good': 'the first review is 优 or 良' },
  },
  're-review-change': {
    question: 'what must change before a re-review',
    options: {
      promise:
        'what is promised: statement, indicators, targets, points (spaces, punctuation, order and ids are no change)',
      any: 'anything',
    },
  },
  'levels-demanded': {
    question: 'which levels of review are demanded',
    options: { 'highest-recorded': 'the highest level recorded decides', all: 'every level must have passed it' },
  },
  'same-time': {
    question: 'objective and budget issued and disclosed together',
    options: { 'same-day': 'together means on the same day', 'any-day': 'the days are not compared' },
  },
  'emergency-overdue': {
    question: 'an emergency admission nobody made up for in time',
    options: {
      'not-yet': 'no longer admitted until it is made up for',
      'stays-admitted': 'stays admitted, what is owed is overdue',
    },
  },
}
