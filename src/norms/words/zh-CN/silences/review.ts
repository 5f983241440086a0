import type { reviewSilences } from '../../../silences/review.js'
import type { WordsOf } from '../../silence-words.js'

export const review: WordsOf<typeof reviewSilences> = {
  'still-fails': {
    question: '“修改后仍不符合要求”',
    options: { 'neither-excellent-nor-good': '再次审核既非优也非良' },
  },
  'review-overall': {
    question: '目标审核的综合等级',
    options: { total: '按总分', 'poor-caps-fair': '按总分，但有一项为差则最高为中' },
  },
  'first-pass': {
    question: '“一次性通过审核”',
    options: { 'excellent-or-good': '首次审核为优或良' },
  },
  're-review-change': {
    question: '复审前目标须有怎样的改动',
    options: {
      promise: '承诺的内容有改动：总体目标、指标、目标值、分值（空格、标点、排序、编号不算）',
      any: '有任何改动即可',
    },
  },
  'levels-demanded': {
    question: '审核层级须走到哪些',
    options: { 'highest-recorded': '以已有记录的最高一级为准', all: '各级都须审核通过' },
  },
  'same-time': {
    question: '目标与预算“同步”下达、“同步”公开',
    options: { 'same-day': '同步即同一日', 'any-day': '不比较日期' },
  },
  'emergency-overdue': {
    question: '应急先行安排后逾期未补',
    options: { 'not-yet': '不再准入，补齐后再议', 'stays-admitted': '仍准入，所欠事项逾期' },
  },
}
