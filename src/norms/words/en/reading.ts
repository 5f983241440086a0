import type { readingSilences } from '../../silences/reading.js'
import type { WordsOf } from '../silence-words.js'

export const reading: WordsOf<typeof readingSilences> = {
  'date-without-day': {
    question: 'a date without its day',
    options: { 'last-day': '9月前 is 31 August, 9月底前 30 September, 7月 as an actual 31 July, 年底前 31 December' },
  },
  'approximate-target': {
    question: 'an approximate target',
    options: { 'at-least': 'read as at least' },
  },
  'bare-number': {
    question: 'a number without an operator',
    options: { 'by-dimension': 'at most for cost and for a bare 0, at least for the rest' },
  },
}
