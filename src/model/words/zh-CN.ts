import type { IssueWords } from '../../kernel/words.js'
import type { modelIssues } from '../issues.js'

export { assumption, differenceNames, differences } from './zh-CN/differences.js'
export { terms } from './zh-CN/terms.js'

/** 中文：项目、指标、结果的问题。 */
export const issues = {
  'funds.negative': (f) => `金额${f.amount}为负。请核对`,
  'objective.no-indicators': () => '没有一项绩效指标，不能评价。请先设定指标',
  'target.reversed-range': (f) => `区间的上端${f.to}小于下端${f.from}。请对调`,
  'standard.amount-not-positive': (f) => `常见值所按的资金数额${f.amount}不是正数。请改为正数，如1000000`,
  'standard.prices-unknown': (f) => `单位成本标准所对应的数量标准“${f.id}”不在指标库里。请核对编号`,
  'target.negative-tolerance': (f) => `允许偏差${f.tolerance}为负。请改为正数`,
  'points.negative': (f) => `分值${f.points}为负。请改为正数`,
  'indicator.duplicate-id': (f) => `指标编号“${f.id}”重复。请改为不重复的编号`,
  'indicator.unknown-parent': (f) => `所属上级行“${f.parent}”不存在，或行与行互为上下级。请改正`,
  'responsible.missing': () => '没有写明责任主体。谁使用、谁负责，请填写',
  'period.reversed': (f) => `项目期止于${f.to}，早于开始的${f.from}。请改正`,
  'plan.unknown-row': (f) => `进度计划里的“${f.row}”不是目标中的指标，也不是资金（money）。请核对编号`,
  'plan.one-figure': (f) => `${f.by}的计划节点应当只写比例或数值之一。请留一个`,
  'plan.not-in-order': (f) => `计划节点${f.by}不晚于前一个节点${f.before}。请按日期先后排列`,
  'plan.goes-back': (f) => `到${f.by}的计划比例${f.share}低于前一个节点的${f.before}。计划进度是累计的，请改正`,
  'report.corrects-itself': (f) => `监控表“${f.id}”写明更正的是它自己。请写被更正的那一份的编号`,
  'adjustment.changes-differ': (f) =>
    f.how === 'stated'
      ? `“${f.at}”处所记的变动与调整前后两个版本不符。请按两个版本重新列出变动，或改正有误的版本`
      : `调整前后两个版本在“${f.at}”处不同，变动中没有记载。请补记，或改正有误的版本`,
  'results.unknown-indicator': (f) => `目标中没有指标“${f.indicator}”。请核对编号`,
  'results.repeated-indicator': (f) => `指标“${f.indicator}”填报了两次。请只留一次`,
} satisfies IssueWords<typeof modelIssues>
