import type { exanteSilences } from '../../silences/exante.js'
import type { WordsOf } from '../silence-words.js'

export const exante: WordsOf<typeof exanteSilences> = {
  'ex-ante-grade': {
    question: 'whether an ex-ante score has a grade',
    options: {
      'rulebook-scale': "by the rulebook's grade scale, where the framework has none of its own",
      none: 'no grade',
    },
  },
}
