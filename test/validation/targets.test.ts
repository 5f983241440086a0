import { readFileSync } from 'node:fs'
import { normsOn, readMoney, unwrap, validateObjective } from 'budget-performance'
import { describe, expect, test } from 'vitest'
import { indicatorOf, type PrintedRow } from './rows.js'

type Case = {
  id: string
  year: string
  unit: '元' | '万元' | null
  funds: { total: string | null }
  indicators: {
    level1: string | null
    level2: string | null
    level3: string
    target: string | null
    weight: string | null
  }[]
}

/** What a reviewer would say of each case (its `lint` list), and our code and row for it, or why there is none. */
const remarks: Record<string, [remark: string, code: string, row?: string][]> = {
  'targets-01': [
    ['macro benefit with a percentage that cannot be measured', 'indicator.slogan', 'r6'],
    ['satisfaction target 100% (too high)', 'indicator.satisfaction-too-high', 'r9'],
    ['unit cost hidden inside prose in a cost indicator', 'indicator.value-in-prose', 'r5'],
  ],
  'targets-03': [
    ['逾期发放率 with >=100%', 'indicator.direction', 'r2'],
    ['户数 measured in 人/次', 'indicator.unit-contradicts', 'r1'],
    ['>=100% where a rate cannot exceed 100%', 'indicator.impossible-rate', 'r3'],
    [
      '101 × 1500 against 7万元',
      'none: the 1500元 a term stands in no row; indicator.cost-times-count needs it as a row',
    ],
  ],
  'targets-04': [
    ['车辆采购数量 ≤1', 'indicator.output-ceiling', 'r7'],
    [
      'a date as a 定性 indicator',
      'none: readTarget makes a deadline of 定性 11月底之前; indicator.date-as-qualitative is for words that stay words',
    ],
    ['cost caps 12+90=102万元 against a budget of 103.07万元', 'none: within the budget, nothing to object to'],
    ['weights 50/30/10 leave 10 for the execution rate', 'none: that is as it should be'],
  ],
  'targets-06': [
    ['unit cost 100元 has no per-what', 'indicator.cost-without-per', 'r5'],
    ['overall goal is macro', 'none: the case prints no statement; objective.macro-statement has its own test'],
  ],
  'targets-07': [
    ['a rate used as a quantity indicator (覆盖率)', 'indicator.rate-as-quantity', 'r1'],
    ['all outputs 100%', 'objective.all-hundred'],
    ['cost control 100% ambiguous', 'indicator.ambiguous-cost-rate', 'r6'],
    ['qualitative benefit 稳步提高', 'indicator.vague-value', 'r7'],
    ['issued in January 2021 for 2020', 'none: approval is not part of the objective (approveTogether)'],
  ],
  'targets-09': [
    ['level weights as ranges', 'none: a form’s ranges are no points of a row; readSelfEvaluation says points.range'],
  ],
  'targets-10': [
    ['cost cap 3584 is 40% above the budget 2565', 'indicator.cost-cap-not-binding', 'r3'],
    ['项目持续期 = 基本建立', 'indicator.name-value-conflict', 'r2'],
    ['节约…支出 is a counterfactual', 'indicator.counterfactual', 'r4'],
    ['levels are not printed in the source', 'none: a remark on the source'],
  ],
  'targets-12': [
    ['double operator ≥≥98%', 'target.doubled-operator', 'r7'],
    ['satisfaction ≥100%', 'indicator.satisfaction-too-high', 'r10'],
    ['subset larger than set: 27 against 24', 'indicator.subset-suspected', 'r6'],
    ['201.48万元 for 27 people', 'none: whether that is much needs a standard (compareToStandard) or knowledge'],
    ['quantity rows carry no value', 'indicator.missing-value', 'r1'],
  ],
  'targets-13': [
    [
      'a rate written as a fraction with the unit 比例',
      'none: readTarget makes 97% of 0.97比例; indicator.unit-invented is for a unit that stays',
    ],
    ['strict < on a cost cap', 'indicator.strict-cost-cap', 'r4'],
    ['four benefit indicators are slogans', 'indicator.slogan', 'r5'],
    ['satisfaction measured by 安全感', 'indicator.satisfaction-proxy', 'r9'],
    ['strict < operator on hours', 'none: within 24 hours, exactly 24 is a matter of scoring (target.strict-equality)'],
  ],
  'targets-15': [['a target vector, not a single value', 'indicator.value-vector', 'r1']],
  'targets-16': [
    ['satisfaction placed under 质量指标', 'indicator.level-mismatch', 'r5'],
    ['rate as quantity (资金支出率)', 'indicator.payment-as-quantity', 'r3'],
    ['no benefit indicator', 'objective.missing-dimension'],
    ['weights sum to 100 without an execution row', 'points.sum'],
  ],
  'targets-18': [
    ['cost as level 1: framework of 2021', 'none: read as such, see the framework test'],
    ['social cost holds a benefit', 'indicator.benefit-as-cost', 'r5'],
    ['ecological cost holds a benefit', 'indicator.benefit-as-cost', 'r6'],
    ['= for counts that may be exceeded', 'indicator.exact-open-ended', 'r8'],
    ['资金使用效率 under economic cost', 'indicator.cost-category', 'r4'],
    ['satisfaction = 99%', 'indicator.exact-open-ended', 'r10'],
  ],
}

const norms = unwrap(normsOn('2024-06-30'))

describe.each(Object.entries(remarks))('%s', (id, expected) => {
  const table = JSON.parse(readFileSync(new URL(`../../examples/data/${id}.json`, import.meta.url), 'utf8')) as Case
  const year = Number(table.year)
  const rows = table.indicators.map((row): PrintedRow => ({
    level1: row.level1,
    level2: row.level2,
    name: row.level3,
    target: row.target,
    points: row.weight,
  }))
  const read = rows.map((row, i) => indicatorOf(row, i, year))
  const funds =
    table.funds.total === null ? undefined : { annual: unwrap(readMoney(table.funds.total, table.unit ?? '元')) }
  const issues = [
    ...validateObjective({ indicators: read.map(({ indicator }) => indicator) }, norms, { funds, year }),
    ...read.flatMap((each) => each.issues.map((issue) => ({ ...issue, row: each.indicator.id }))),
  ]
  test('what has no code has its reason', () => {
    expect(expected.filter(([, code]) => !/^(none: .+|[a-z]+\.[a-z0-9-]+)$/.test(code))).toEqual([])
  })
  test.each(expected.filter(([, code]) => !code.startsWith('none: ')))('%s → %s', (_, code, row) => {
    expect(issues.filter((issue) => issue.code === code).map((issue) => issue.row)).toContain(row)
  })
})
