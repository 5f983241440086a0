import type { monitoringSilences } from '../../../silences/monitoring.js'
import type { WordsOf } from '../../silence-words.js'

export const monitoring: WordsOf<typeof monitoringSilences> = {
  'linear-due': {
    question: 'how much is due by a day without a plan',
    options: { days: 'days gone by ÷ days of the year', months: 'full months ÷ 12' },
  },
  'unscaled-due': {
    question: 'what is due of rates, levels, quality and satisfaction',
    options: { full: 'the full target, whatever the day', linear: 'in proportion to the time gone by' },
  },
  'accumulates-unstated': {
    question: 'a row that does not say whether it accumulates',
    options: {
      'by-row':
        'by the row: a quantity with a countable unit does; percentages, rates, levels, quality and satisfaction do not; with a note',
      never: 'never does',
    },
  },
  'at-most-due': {
    question: 'what a ceiling allows by a day',
    options: {
      ceiling: 'the ceiling of the year',
      linear: 'where the row accumulates, the ceiling in proportion to the time gone by',
    },
  },
  'between-milestones': {
    question: 'what is due between two steps of a plan',
    options: { step: 'what the last step reached asks for', linear: 'in proportion to the days between the two' },
  },
  'forecast-used': {
    question: 'which forecast of the year a reduction rests on',
    options: { own: 'the unit’s own, else the run-rate', 'run-rate': 'the run-rate', higher: 'the higher of the two' },
  },
  'gap-share': {
    question: 'how the promise is held against the money',
    options: {
      capped: 'the attained share of the year’s target, at most 1',
      uncapped: 'the attained share of the year’s target, without a cap',
    },
  },
}
