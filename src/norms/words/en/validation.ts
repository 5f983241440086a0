import type { validationSilences } from '../../silences/validation.js'
import type { WordsOf } from '../silence-words.js'

export const validation: WordsOf<typeof validationSilences> = {
  'inferred-framework': {
    question: 'an objective that names no framework',
    options: { 'from-names': "inferred from the printed level-1 names, else the rulebook's preferred one" },
  },
}
