import { fourGrades } from '../four-grades.js'
import type { CriterionNorm, FrameworkNorm, GradeBand } from '../norm-values.js'
import type { Band, Label } from '../vocabulary.js'

const tenths = 1 // decimals of a review item's score
const hundredths = 2

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

const exAnte = (id: string, zh: string, en: string, criteria: CriterionNorm[], scale?: GradeBand[]): FrameworkNorm => ({
  id,
  title: { zh, en },
  total: '100',
  decimals: hundredths,
  criteria,
  ...(scale && { scale }),
})
const named = (id: string, zh: string, en: string): CriterionNorm => ({ id, label: { zh, en } })

const necessity: Label = { zh: '立项必要性', en: 'necessity' }
const economy: Label = { zh: '投入经济性', en: 'economy of input' }
const targets = named('target-reasonableness', '绩效目标合理性', 'reasonableness of the targets')
const plan = named('plan-feasibility', '实施方案可行性', 'feasibility of the plan')
const financing = named('financing-compliance', '筹资合规性', 'compliance of the financing')
const fiveCriteria: CriterionNorm[] = [
  { id: 'necessity', label: necessity },
  { id: 'economy', label: economy },
  targets,
  plan,
  financing,
]

/** 「项目事前绩效评估」 The five criteria, which no national text gives points. */
export const exAnteProject = exAnte(
  'ex-ante-project',
  '项目事前绩效评估',
  'ex-ante assessment of a project',
  fiveCriteria,
)

/** 「政策事前绩效评估」 The same five: the national text names them for policies and projects alike. */
export const exAntePolicy = exAnte('ex-ante-policy', '政策事前绩效评估', 'ex-ante assessment of a policy', fiveCriteria)

/** 「项目事前绩效评估（样表）」 A form as printed: 20 points for the criteria seen, two of them with their items; the points of the others were not seen. */
export const exAnteProjectForm = exAnte(
  'ex-ante-project',
  '项目事前绩效评估',
  'ex-ante assessment of a project',
  [
    {
      id: 'necessity',
      label: necessity,
      points: '20',
      parts: [
        { ...named('clear-relevance', '明确相关性', 'clear relevance'), points: '10' },
        { ...named('necessity-feasibility', '必要可行性', 'necessity and feasibility'), points: '10' },
      ],
    },
    {
      id: 'economy',
      label: economy,
      points: '20',
      parts: [
        { ...named('budget-soundness', '预算科学性', 'soundness of the budget'), points: '10' },
        { ...named('economic-reasonableness', '经济合理性', 'economic reasonableness'), points: '10' },
      ],
    },
    { ...targets, points: '20' },
    plan,
    financing,
  ],
  fourGrades,
)

/** 「项目事前绩效评估（六维）」 The five criteria and 可持续性. */
export const exAnteProjectSix = exAnte(
  'ex-ante-project-six',
  '项目事前绩效评估（六维）',
  'ex-ante assessment of a project, six criteria',
  [...fiveCriteria, named('sustainability', '可持续性', 'sustainability')],
  fourGrades,
)

/** 「政策事前绩效评估（地方）」 The table a city keeps for policies. */
export const exAntePolicyLocal = exAnte(
  'ex-ante-policy',
  '政策事前绩效评估',
  'ex-ante assessment of a policy',
  [
    named('policy-necessity', '政策设立必要性', 'necessity of the policy'),
    named('policy-guarantee', '政策保障充分性', 'sufficient guarantee of the policy'),
    named('policy-goals', '政策目标合理性', 'reasonableness of the policy goals'),
    named('policy-sustainability', '政策实施可持续性', 'sustainability of the policy'),
    named('policy-funds', '政策资金合规性', 'compliance of the policy funds'),
  ],
  fourGrades,
)
