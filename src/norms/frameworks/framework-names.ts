import type { FrameworkName, Label } from '../vocabulary.js'

/** The frameworks a rulebook may hold, with their names. */
export const frameworkNames: Readonly<Record<FrameworkName, Label>> = {
  review: { zh: '项目支出绩效目标审核表', en: 'review of a project objective' },
  'ex-ante-project': { zh: '项目事前绩效评估', en: 'ex-ante assessment of a project' },
  'ex-ante-project-six': { zh: '项目事前绩效评估（六维）', en: 'ex-ante assessment of a project, six criteria' },
  'ex-ante-policy': { zh: '政策事前绩效评估', en: 'ex-ante assessment of a policy' },
  fiscal: { zh: '财政评价', en: 'fiscal evaluation' },
  department: { zh: '部门整体支出绩效评价', en: 'whole-department evaluation' },
  policy: { zh: '政策绩效评价', en: 'policy evaluation' },
  transfer: { zh: '转移支付绩效评价', en: 'transfer evaluation' },
  'third-party': { zh: '第三方机构工作质量评价', en: 'quality of third-party work' },
  'work-assessment': { zh: '预算绩效管理工作考核', en: 'assessment of performance management' },
}
