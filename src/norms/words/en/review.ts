import type { reviewSilences } from '../../silences/review.js'
import type { WordsOf } from '../silence-words.js'

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
}
