import type { readingSilences } from '../../../silences/reading.js'
import type { WordsOf } from '../../silence-words.js'

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
    options: { 'at-least': 'read as at least' },
  },
  'bare-number-name': {
    question: 'a number without an operator under a name that tells its direction',
    options: {
      'direction-of-name':
        'at most for error rates, complaints and time limits, at least for rates of what is to be done',
    },
  },
  'bare-number-cost': {
    question: 'a cost without an operator',
    options: { 'at-most': 'read as at most' },
  },
  'bare-number-zero': {
    question: 'a 0 without an operator',
    options: { 'at-most': 'read as at most' },
  },
  'bare-number-duration': {
    question: 'a duration under timeliness without an operator',
    options: { 'at-most': 'read as at most' },
  },
}
