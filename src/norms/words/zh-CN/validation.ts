import type { validationSilences } from '../../silences/validation.js'
import type { WordsOf } from '../silence-words.js'

export const validation: WordsOf<typeof validationSilences> = {
  'inferred-framework': {
    question: '未注明指标框架',
    options: { 'from-names': '按印出的一级指标名称推定，推定不了的按规则集当日首选' },
  },
}
