import type { Actual, Objective, ValidationOptions } from 'budget-performance'
import type { PrintedRow } from './rows.js'

/** A published-bad text of lint.json as the rows it speaks of: which of them is bad, and what stands beside them. */
export type LintRow = {
  rows: (PrintedRow & { unit?: string; words?: string; actual?: Actual })[]
  bad: number
  options?: ValidationOptions
  objective?: Partial<Objective>
}

const one = (
  level2: string,
  name: string,
  target: string | undefined,
  more: Partial<LintRow['rows'][number]> = {},
  rest: Partial<LintRow> = {},
): LintRow => ({ rows: [{ level2, name, ...(target !== undefined && { target }), ...more }], bad: 0, ...rest })

/** The published-bad items in their order in lint.json. `words` = the target stays the printed words, `unit` = the unit column as typed. */
export const lintRows: readonly LintRow[] = [
  one('质量指标', '逾期发放率', '>=100%'),
  one('时效指标', '就学补助及时发放率', '>=100%'),
  one('满意度指标', '受益贫困人口满意度', '≥100%'),
  one('满意度指标', '学生满意度', '100'),
  {
    rows: [
      { level2: '社会效益指标', name: '解决脱贫(监测)饮水安全问题人数', target: '≥1000人' },
      { level2: '社会效益指标', name: '受益脱贫(监测)人口数', target: '≥500人' },
    ],
    bad: 0,
  },
  one('数量指标', '脱贫村村内道路硬化里程', '≥100公里', {}, { options: { name: '高标准农田项目' } }),
  one(
    '质量指标',
    '工程验收合格率',
    '=100%',
    {},
    { objective: { statement: '主体工程完成70%' }, options: { name: '高标准农田项目' } },
  ),
  one('质量指标', '工程验收合格率', '≧ %'),
  one('数量指标', '88', '100'),
  one('生态效益指标', '为生态环境保护提供支撑', '正面支撑'),
  one('可持续影响指标', '实现社会稳定和谐发展', '长期'),
  one('可持续影响指标', '项目实施情况', '良好'),
  one('社会效益指标', '提升工作效率定性', '有效提升', { points: '15' }),
  one('社会效益指标', '群众生产生活条件改善状况', '显著提升'),
  one('数量指标', '项目持续期', '定性 基本建立'),
  one('成本指标', '严控成本,严格按照项目资金落实各项工作,不扩大,不增债', '严格按照指标任务落实工作'),
  one('成本指标', '项目成本概算', '≤3584万元', {}, { options: { funds: { annual: '25650000' } } }),
  one('成本指标', '参审案件补助', '100元'),
  {
    rows: [
      { level2: '成本指标', name: '助学金社会化发放率', target: '≥95%' },
      { level2: '成本指标', name: '资金执行率', target: '100%' },
    ],
    bad: 0,
  },
  one('经济效益指标', '奖补资金兑付率(%)', '≥100%', { level1: '产出指标' }),
  one('数量指标', '资金支出率', '95%'),
  one('数量指标', '卫片执法补助经费', '=72890元'),
  one('时效指标', '预算资金当年下达率', '100%'),
  one('数量指标', '开展精品示范村建设数量', '≤4'),
  one('时效指标', '采购计划完成时间', '11月底之前', { words: '11月底之前' }),
  one('质量指标', '违法案件查处率', '≥98百分比', { unit: '百分比' }),
  one('数量指标', '孤儿助学人数', '应助尽助', { actual: { kind: 'measured', value: '9' } }),
  one('成本指标', '成本控制数', '≤30万元', { points: '90' }),
  one('数量指标', '是否完成绩效目标申报表中申报的数量', '12.5', {
    points: '12.5',
    actual: { kind: 'measured', value: '12.5' },
  }),
]

/** The published-good texts in their order, under the level 2 they were printed in. */
export const goodRows: readonly PrintedRow[] = [
  { level2: '数量指标', name: '机柜数量', target: '≥77台' },
  { level2: '数量指标', name: '陪审员参审案件数量', target: '≥900件' },
  { level2: '时效指标', name: '法定审限内结案率', target: '≥95%' },
  { level2: '满意度指标', name: '受益脱贫(含监测对象)户满意度', target: '≥95%' },
  { level2: '质量指标', name: '农村低保标准', target: '≥530元/人·月' },
  { level2: '成本指标', name: '项目建设成本', target: '≤65万元' },
  { level2: '数量指标', name: '乡村道路建设养护里程', target: '300公里' },
]
