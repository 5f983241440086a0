import type { GradeBand } from '../norm-values.js'
import type { Label } from '../vocabulary.js'
import type { CriterionNorm, FrameworkNorm } from './framework-norm.js'

const hundredths = 2

export const exAnte = (
  id: string,
  zh: string,
  en: string,
  criteria: CriterionNorm[],
  scale?: GradeBand[],
): FrameworkNorm => ({
  id,
  title: { zh, en },
  total: '100',
  decimals: hundredths,
  criteria,
  ...(scale && { scale }),
})
export const named = (id: string, zh: string, en: string): CriterionNorm => ({ id, label: { zh, en } })

export const necessity: Label = { zh: '立项必要性', en: 'necessity' }
export const economy: Label = { zh: '投入经济性', en: 'economy of input' }
export const targets = named('target-reasonableness', '绩效目标合理性', 'reasonableness of the targets')
export const plan = named('plan-feasibility', '实施方案可行性', 'feasibility of the plan')
export const financing = named('financing-compliance', '筹资合规性', 'compliance of the financing')
export const fiveCriteria: CriterionNorm[] = [
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
