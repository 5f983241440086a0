import type { frameworkSilences } from '../../silences/frameworks.js'
import type { WordsOf } from '../silence-words.js'

export const frameworks: WordsOf<typeof frameworkSilences> = {
  'criterion-score': {
    question: '评分如何折算为要点得分',
    options: { 'share-of-points': '评分折算为占分值的比例，乘以分值，只在最后按框架的小数位四舍五入一次' },
  },
  'equal-points': {
    question: '文件列出要点而未给分值',
    options: { equal: '未给分值的要点平分其余分值（最大余数法）' },
  },
  'criterion-points': {
    question: '不适用要点的分值如何分给其余要点',
    options: { 'largest-remainder': '按原分值之比，最大余数法，以框架的小数位为一档，余数相同先给前面的' },
  },
  'reduced-total': {
    question: '框架规定不适用要点的分值不再分配',
    options: { 'smaller-total': '总分相应减少，不评等级' },
  },
  'insufficient-evidence': {
    question: '证据不足的要点',
    options: { provisional: '不计分，结论暂定，绝不按零分', zero: '计零分' },
  },
  'checklist-share': {
    question: '检查清单各项未给分值',
    options: { equal: '各项同等' },
  },
  'below-lowest-band': {
    question: '低于最低一档',
    options: { nothing: '不得分', 'lowest-band': '按最低一档' },
  },
  'trimmed-mean': {
    question: '去掉最高最低后的平均',
    options: { 'one-each-end': '去掉一个最高、一个最低；不足三个评分不能计算' },
  },
  'deduction-floor': {
    question: '扣分超过所在项的得分',
    options: { 'parent-zero': '扣完所在项为止，不倒扣' },
  },
  'geometric-weights': {
    question: '几何平均的权数',
    options: { points: '以各部分分值为权数' },
  },
}
