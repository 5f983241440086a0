import type { reviewSilences } from '../../silences/review.js'
import type { WordsOf } from '../silence-words.js'

export const review: WordsOf<typeof reviewSilences> = {
  'still-fails': {
    question: '“修改后仍不符合要求”',
    options: { 'neither-excellent-nor-good': '再次审核既非优也非良' },
  },
  'review-overall': {
    question: '目标审核的综合等级',
    options: { total: '按总分', 'poor-caps-fair': '按总分，但有一项为差则最高为中' },
  },
  'first-pass': {
    question: '“一次性通过审核”',
    options: { 'excellent-or-good': '首次审核为优或良' },
  },
}
