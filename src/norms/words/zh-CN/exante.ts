import type { exanteSilences } from '../../silences/exante.js'
import type { WordsOf } from '../silence-words.js'

export const exante: WordsOf<typeof exanteSilences> = {
  'ex-ante-grade': {
    question: '事前评估得分是否评等级',
    options: { 'rulebook-scale': '框架没有自己的等级标准时，用规则集的评价等级标准', none: '不评等级' },
  },
}
