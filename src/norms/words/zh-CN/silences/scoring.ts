import type { scoringSilences } from '../../../silences/scoring.js'
import type { WordsOf } from '../../silence-words.js'

export const scoring: WordsOf<typeof scoringSilences> = {
  'inverse-missed': {
    question: '上限指标未达',
    options: { ratio: '按指标值÷完成值', linear: '超出部分线性扣减，达两倍为零' },
  },
  'equal-exceeded': {
    question: '等于型指标超额',
    options: { met: '视为达到', symmetric: '按偏离对称扣减' },
  },
  'strict-equality': {
    question: '“大于”“小于”恰好相等',
    options: { full: '计满分并提示', 'not-met': '视为未达' },
  },
  'range-missed': {
    question: '区间指标在区间外',
    options: { 'nearer-bound': '按与较近端点之比', 'all-or-nothing': '不得分' },
  },
  'zero-target': {
    question: '指标值为零',
    options: { 'all-or-nothing': '上限、等于型达到计满分，否则不得分；下限型计满分并提示' },
  },
  'negative-target': {
    question: '指标值为负或正负号相反',
    options: { 'all-or-nothing': '达到计满分，否则不得分，并提示' },
  },
  'late-completion': {
    question: '逾期完成',
    options: { zero: '不得分', judged: '由评价人判定', 'per-day': '按逾期天数扣减' },
  },
  'pass-line': {
    question: '按比例计分的及格门槛',
    options: { none: '无', at: '完成率低于门槛不得分' },
  },
  'over-achievement': {
    question: '超额完成',
    options: { full: '计满分，不扣减', ladder: '按超额幅度分档扣减' },
  },
  'judged-row': {
    question: '定性指标的得分与档次',
    options: { 'share-of-points': '得分为分值乘判定比例；档次界限先按分值折算，保留两位小数' },
  },
  'missing-actual': {
    question: '未填完成值',
    options: { provisional: '不计分，结论暂定，绝不按零分' },
  },
  'not-applicable': {
    question: '不适用的指标',
    options: {
      rescale: '其余指标按原总分等比放大（最大余数法，0.01分一档）',
      'within-group': '在同一级指标内放大',
      zero: '不适用的指标计零分',
    },
  },
  'parent-row': {
    question: '上级行重复下级行分值',
    options: { 'parts-count': '只计下级行' },
  },
  'execution-rate': {
    question: '预算执行率',
    options: { 'adjusted-budget': '全年执行数÷调整后全年预算数，最高为1' },
  },
  'execution-score': {
    question: '预算执行率如何得分',
    options: { ratio: '分值乘执行率', banded: '按执行率分档' },
  },
  'zero-parent': {
    question: '资金总额为零而明细有数',
    options: { 'parts-sum': '取明细之和' },
  },
  'no-budget': {
    question: '没有预算',
    options: { provisional: '执行率不计分，结论暂定' },
  },
  rounding: {
    question: '尾数',
    options: { 'row-half-up': '逐行四舍五入至两位小数（评分框架按其小数位），合计为各行之和，等级按合计' },
  },
  'grade-bounds': {
    question: '等级之间的小数',
    options: { 'half-open': '含下限不含上限' },
  },
  'points-sum': {
    question: '分值合计不是一百',
    options: { provisional: '结论暂定，不评等级' },
  },
}
