import type { TermWords } from '../../../kernel/words.js'
import type { Action, Cause, Finding, Likelihood, ProjectNature, Yardstick } from '../../monitoring-vocabulary.js'
import type { Category, Comparison, Dimension, Grade, Light, Measure } from '../../vocabulary.js'

/** 中文：规则所用代码的名称。 */
export const terms = {
  'grade.excellent': '优',
  'grade.good': '良',
  'grade.fair': '中',
  'grade.low': '低',
  'grade.poor': '差',
  'dimension.cost': '成本指标',
  'dimension.output': '产出指标',
  'dimension.benefit': '效益指标',
  'dimension.satisfaction': '满意度指标',
  'dimension.other': '其他指标',
  'category.quantity': '数量指标',
  'category.quality': '质量指标',
  'category.timeliness': '时效指标',
  'category.cost': '成本指标',
  'category.economic-cost': '经济成本指标',
  'category.social-cost': '社会成本指标',
  'category.ecological-cost': '生态环境成本指标',
  'category.economic': '经济效益指标',
  'category.social': '社会效益指标',
  'category.ecological': '生态效益指标',
  'category.sustained': '可持续影响指标',
  'category.satisfaction': '服务对象满意度指标',
  'category.other': '其他',
  'comparison.at-least': '不低于',
  'comparison.at-most': '不超过',
  'comparison.equal': '等于',
  'comparison.above': '大于',
  'comparison.below': '小于',
  'light.blue': '蓝灯',
  'light.green': '绿灯',
  'light.yellow': '黄灯',
  'light.red': '红灯',
  'measure.prioritise': '优先保障',
  'measure.keep': '保持',
  'measure.improve': '强化管理',
  'measure.no-new-money': '不新增资金',
  'measure.reduce': '压减',
  'measure.suspend': '暂停',
  'measure.cancel': '取消',
  'measure.no-similar-project': '不安排同类项目',
  'measure.reclaim': '收回',
  'measure.adjust-policy': '调整政策',
  'measure.abolish-policy': '废止政策',
  'action.continue': '继续执行',
  'action.rectify': '督促整改',
  'action.adjust': '调整目标',
  'action.reduce': '压减',
  'action.suspend': '暂停',
  'action.reclaim': '收回',
  'finding.slow': '执行缓慢',
  'finding.off-target': '偏离目标',
  'finding.far-off-target': '偏离目标较大',
  'finding.loss-or-risk': '重大损失浪费或风险',
  'finding.objective-cause': '客观原因',
  'cause.funds': '经费保障',
  'cause.rules': '制度保障',
  'cause.staff': '人员保障',
  'cause.equipment': '硬件条件保障',
  'cause.policy': '政策变化',
  'cause.force-majeure': '不可抗力',
  'cause.other': '其他',
  'likelihood.certain': '确定能',
  'likelihood.possible': '有可能',
  'likelihood.impossible': '完全不可能',
  'project-nature.research': '科研类项目',
  'yardstick.plan': '计划节点',
  'yardstick.linear': '时间进度',
  'yardstick.full': '全年指标值',
  'yardstick.ceiling': '上限',
  'yardstick.date': '期限',
} satisfies TermWords<'grade', Grade> &
  TermWords<'dimension', Dimension> &
  TermWords<'category', Category> &
  TermWords<'comparison', Comparison> &
  TermWords<'light', Light> &
  TermWords<'measure', Measure> &
  TermWords<'action', Action> &
  TermWords<'finding', Finding> &
  TermWords<'cause', Cause> &
  TermWords<'likelihood', Likelihood> &
  TermWords<'project-nature', ProjectNature> &
  TermWords<'yardstick', Yardstick>
