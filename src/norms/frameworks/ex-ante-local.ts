import { fourGrades } from '../four-grades.js'
import { economy, exAnte, financing, fiveCriteria, named, necessity, plan, targets } from './ex-ante.js'

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
