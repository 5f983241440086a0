import type { PublishedTable } from '../../model/printed/published-table.js'

type Of<T> = Exclude<T, null | undefined>
type Funds = Of<PublishedTable['funds']>
type FundRow = Of<Funds['rows']>[number]
type Row = PublishedTable['indicators'][number]
type Total = Of<PublishedTable['total']>

/** The known keys of a part of a printed table, each with what else it is called: the printed column, the field it is read into. */
export type KnownKeys = Readonly<Record<string, readonly string[]>>
type Keys<T> = { readonly [K in keyof T]-?: readonly string[] }

/** 「表格键名」 The keys of a printed 项目支出绩效自评表, by the part they stand in. */
export const tableKeys: {
  readonly table: Keys<PublishedTable>
  readonly funds: Keys<Funds>
  readonly fundRow: Keys<FundRow>
  readonly row: Keys<Row>
  readonly total: Keys<Total>
} = {
  table: {
    id: ['subject', '项目编号', '项目代码', '编号'],
    title: ['name', 'project', 'projectName', '项目名称', '名称'],
    year: ['budgetYear', '年度', '预算年度'],
    unit: ['moneyUnit', 'currency', '金额单位', '单位'],
    department: ['主管部门', '部门'],
    scored: [],
    template: [],
    complete: [],
    funds: ['money', 'budget', '项目资金', '资金'],
    levelWeights: ['levels', 'levelPoints', '各级分值'],
    indicators: ['rows', '绩效指标', '指标'],
    convertedScores: ['converted', '折算得分'],
    total: ['totals', 'sum', '总分', '合计'],
  },
  funds: {
    rows: ['initial', 'annual', 'budget', 'received', 'executed', 'sources', 'items'],
    execWeight: ['points', 'weight', 'executionPoints', '分值'],
    execRate: ['rate', 'executionRate', '执行率', '预算执行率'],
    execScore: ['score', 'executionScore', '得分'],
  },
  fundRow: {
    name: ['source', 'label', '资金来源', '资金名称'],
    initial: ['年初预算数', '年初预算'],
    budget: ['annual', 'annualBudget', '全年预算数', '全年预算', '预算数', '调整预算数'],
    received: ['到位数', '资金到位数'],
    executed: ['spent', '全年执行数', '执行数'],
  },
  row: {
    level1: ['dimension', '一级指标'],
    level2: ['category', '二级指标'],
    level3: ['name', 'indicator', 'indicatorName', '三级指标', '指标名称', '绩效指标'],
    target: ['value', 'targetValue', 'expected', '指标值', '年度指标值', '目标值'],
    actual: ['result', 'actualValue', 'completed', '实际完成值', '完成值', '全年完成值'],
    weight: ['points', '分值', '权重'],
    score: ['得分', '自评得分'],
    reason: ['because', 'remark', 'note', '偏差原因', '偏差原因分析及改进措施', '备注'],
  },
  total: {
    weight: ['points', '分值'],
    score: ['sum', '得分', '总分'],
    grade: ['level', '等级', '评价等级'],
  },
}

/** Keys that say where a table was found: they are the caller's, nothing is read from them and nothing is said. */
export const callersKeys: readonly string[] = [
  'kind',
  'region',
  'url',
  'urlNote',
  'notes',
  'checks',
  'missing',
  'printedRules',
  'synthetic',
  'rulebook',
  'because',
]
