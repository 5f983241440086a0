import type { Term } from '../terms.js'

/** 中文：代码的名称。 */
export const terms: Readonly<Record<Term, string>> = {
  'grade.excellent': '优', 'grade.good': '良', 'grade.fair': '中', 'grade.low': '低', 'grade.poor': '差',
  'dimension.cost': '成本指标', 'dimension.output': '产出指标', 'dimension.benefit': '效益指标', 'dimension.satisfaction': '满意度指标', 'dimension.other': '其他指标',
  'category.quantity': '数量指标', 'category.quality': '质量指标', 'category.timeliness': '时效指标', 'category.cost': '成本指标', 'category.economic-cost': '经济成本指标',
  'category.social-cost': '社会成本指标', 'category.ecological-cost': '生态环境成本指标', 'category.economic': '经济效益指标', 'category.social': '社会效益指标',
  'category.ecological': '生态效益指标', 'category.sustained': '可持续影响指标', 'category.satisfaction': '服务对象满意度指标', 'category.other': '其他',
  'comparison.at-least': '不低于', 'comparison.at-most': '不超过', 'comparison.equal': '等于', 'comparison.above': '大于', 'comparison.below': '小于',
  'light.blue': '蓝灯', 'light.green': '绿灯', 'light.yellow': '黄灯', 'light.red': '红灯',
  'measure.prioritise': '优先保障', 'measure.keep': '保持', 'measure.improve': '强化管理', 'measure.no-new-money': '不新增资金', 'measure.reduce': '压减', 'measure.suspend': '暂停',
  'measure.cancel': '取消', 'measure.no-similar-project': '不安排同类项目', 'measure.reclaim': '收回', 'measure.adjust-policy': '调整政策', 'measure.abolish-policy': '废止政策',
  'difference.target-missing': '缺指标值', 'difference.actual-missing': '缺完成值', 'difference.kind-mismatch': '类型不符', 'difference.over-points': '得分超过分值',
  'difference.rounded-score': '得分取整', 'difference.rounded-rate': '比率取整', 'difference.inverse-formula': '上限指标算法不同', 'difference.percent-as-ratio': '以百分数当完成率',
  'difference.points-applied-twice': '分值乘两次', 'difference.unmet-full-score': '未达满分', 'difference.unexplained-deduction': '扣分无说明', 'difference.judgement-band': '得分不在档次内',
  'difference.actual-copies-target': '照抄指标值', 'difference.parent-counted-twice': '上级行重复计分', 'difference.parts-sum': '分项合计不符', 'difference.zero-parent': '总额为零',
  'difference.rate-over-100': '执行率超过100%', 'difference.rate-wrong': '执行率有误', 'difference.execution-points': '执行率分值不符', 'difference.points-sum': '分值合计不符',
  'difference.execution-left-out': '总分漏计执行率', 'difference.total-sum': '总分合计不符', 'difference.unexplained': '原因不明',
  'status.final': '已定', 'status.provisional': '暂定', 'status.scored': '已计分', 'status.not-applicable': '不适用', 'status.unscored': '未计分', 'status.no-budget': '没有预算',
  'severity.error': '错误', 'severity.warning': '警告', 'severity.info': '提示',
  'by.self': '单位自评', 'by.department': '部门评价', 'by.finance': '财政评价', 'by.third-party': '第三方评价',
  'party.unit': '单位', 'party.department': '部门', 'party.finance': '财政部门', 'party.third-party': '第三方机构', 'party.expert': '专家', 'party.government': '政府',
  'kind.measure': '数值', 'kind.range': '区间', 'kind.deadline': '期限', 'kind.yes-no': '是否', 'kind.statement': '文字', 'kind.missing': '空缺', 'kind.measured': '数值',
  'kind.completed': '完成日期', 'kind.not-completed': '未完成', 'kind.judged': '人工判定', 'kind.answered': '是否回答', 'kind.stated': '文字', 'kind.not-applicable': '不适用',
}
