import type { readingSilences } from '../../silences/reading.js'
import type { WordsOf } from '../silence-words.js'

export const reading: WordsOf<typeof readingSilences> = {
  'date-without-day': {
    question: '只写年月的期限',
    options: { 'last-day': '“9月前”为8月31日，“9月底前”为9月30日，完成“7月”为7月31日，“年底前”“当年”为12月31日' },
  },
  'approximate-target': {
    question: '“左右”的指标值',
    options: { 'at-least': '按不低于' },
  },
  'bare-number': {
    question: '未写比较符的数值',
    options: { 'by-dimension': '成本按不超过，0按不超过，其余按不低于' },
  },
}
