import type { readingSilences } from '../../../silences/reading.js'
import type { WordsOf } from '../../silence-words.js'

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
    options: { 'at-least': '按不低于' },
  },
  'bare-number-name': {
    question: '未写比较符而指标名称表明方向的数值',
    options: { 'direction-of-name': '差错率、投诉率、办理时限一类按不超过，完成率、合格率一类按不低于' },
  },
  'bare-number-cost': {
    question: '未写比较符的成本',
    options: { 'at-most': '按不超过' },
  },
  'bare-number-zero': {
    question: '未写比较符的0',
    options: { 'at-most': '按不超过' },
  },
  'bare-number-duration': {
    question: '时效指标中未写比较符的天数',
    options: { 'at-most': '按不超过' },
  },
}
