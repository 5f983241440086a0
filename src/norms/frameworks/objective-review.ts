import { fourGrades } from '../four-grades.js'
import type { Band } from '../vocabulary.js'
import type { CriterionNorm, FrameworkNorm } from './framework-norm.js'

const tenths = 1 // decimals of a review item's score

const itemBands: Band[] = [
  { from: '0.9', grade: 'excellent', label: { zh: '优', en: 'excellent' } },
  { from: '0.8', grade: 'good', label: { zh: '良', en: 'good' } },
  { from: '0.6', grade: 'fair', label: { zh: '中', en: 'fair' } },
  { from: '0', grade: 'poor', label: { zh: '差', en: 'poor' } },
]

const item = (id: string, points: string, zh: string, en: string): CriterionNorm => ({
  id,
  label: { zh, en },
  points,
  scorer: { kind: 'judged', bands: itemBands },
})

/** 「项目支出绩效目标审核表」 Four dimensions, eight items, each graded 优良中差 and scored inside its grade, to one decimal. */
export const objectiveReview: FrameworkNorm = {
  id: 'review',
  title: { zh: '项目支出绩效目标审核表', en: 'review of a project objective' },
  total: '100',
  decimals: tenths,
  scale: fourGrades,
  criteria: [
    {
      id: 'completeness',
      label: { zh: '完整性', en: 'completeness' },
      points: '20',
      parts: [
        item('form', '10', '规范完整性', 'complete in form and content'),
        item('clarity', '10', '明确清晰性', 'clear and definite'),
      ],
    },
    {
      id: 'relevance',
      label: { zh: '相关性', en: 'relevance' },
      points: '30',
      parts: [
        item('goal-relevance', '15', '目标相关性', 'relevance of the goal'),
        item('indicator-soundness', '15', '指标科学性', 'soundness of the indicators'),
      ],
    },
    {
      id: 'appropriateness',
      label: { zh: '适当性', en: 'appropriateness' },
      points: '30',
      parts: [
        item('performance', '15', '绩效合理性', 'reasonable performance'),
        item('money-match', '15', '资金匹配性', 'match with the money'),
      ],
    },
    {
      id: 'feasibility',
      label: { zh: '可行性', en: 'feasibility' },
      points: '20',
      parts: [
        item('attainability', '10', '实现可能性', 'attainability'),
        item('conditions', '10', '条件充分性', 'sufficient conditions'),
      ],
    },
  ],
}
