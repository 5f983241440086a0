import { describe, expect, it } from 'vitest'
import { unwrap } from '../../src/kernel/result.js'
import { evaluateProject } from '../../src/evaluation/evaluate-project.js'
import type { DifferenceKind } from '../../src/model/results/difference.js'
import { reconcileScores } from '../../src/oversight/reconcile-scores.js'
import { describeDifference } from '../../src/explain/describe-difference.js'
import { en } from '../../src/explain/en.js'
import { zhCN } from '../../src/explain/zh-CN.js'
import { readSelfEvaluation } from '../../src/reading/tables/read-self-evaluation.js'
import { describeRule } from '../support/describe-rule.js'
import { norms2021 } from '../support/norms.js'

type Cells = {
  level1?: string
  level2?: string
  level3?: string
  target?: string | null
  actual?: string | null
  weight?: string | null
  score?: string | null
  reason?: string | null
}
type Table = {
  rows?: Cells[]
  funds?: object
  total?: object | null
  levelWeights?: Record<string, string>
  convertedScores?: string[]
  complete?: boolean
}

const money = {
  rows: [{ name: '年度资金总额', initial: '100', budget: '100', executed: '100' }],
  execWeight: '10',
  execRate: '100%',
  execScore: '10',
}
const row = (cells: Cells): Cells => ({
  level1: '产出指标',
  level2: '数量指标',
  level3: '养护里程',
  target: '≥100公里',
  actual: '100公里',
  weight: '90',
  score: '90',
  ...cells,
})

const work = ({ rows = [row({})], funds = money, total = { weight: '100', score: null }, ...more }: Table) => {
  const { project, published } = unwrap(
    readSelfEvaluation({ title: '道路养护', year: '2021', unit: '万元', funds, indicators: rows, total, ...more }),
  )
  return { project, published, evaluation: evaluateProject(project, norms2021).value }
}

const differences = (table: Table): string[] => {
  const { project, published, evaluation } = work(table)
  return reconcileScores(project, published, evaluation, norms2021).value.map(
    ({ row: at, kind, alternatives, published: printed, computed, explains }) =>
      `${at} ${[kind, ...(alternatives ?? [])].join(' or ')}: ${printed ?? '-'} against ${computed ?? '-'}${explains ? ` (${explains.assume})` : ''}`,
  )
}

const agreed = work({})
const differing = work({ rows: [row({ actual: '50公里' })] })
describeRule(reconcileScores, [
  {
    because: 'a table that follows the rules has nothing to differ in',
    given: [agreed.project, agreed.published, agreed.evaluation, norms2021],
    outcome: 'agree',
    value: [],
  },
  {
    because: 'a missed target with full points differs',
    given: [differing.project, differing.published, differing.evaluation, norms2021],
    outcome: 'differ',
    value: [{ row: 'r1', kind: 'unmet-full-score', published: '90', computed: '45' }],
  },
])

const table: { kind: DifferenceKind; because: string; printed: Table; found: string[] }[] = [
  {
    kind: 'target-unreadable',
    because: 'a printed score stands for no target that nobody can read',
    printed: { rows: [row({ target: '≥', actual: '90' })] },
    found: ['r1 target-unreadable: 90 against -'],
  },
  {
    kind: 'not-applicable-scored',
    because: 'what does not apply earns nothing',
    printed: { rows: [row({ weight: '60', score: '60' }), row({ weight: '30', score: '30', actual: '不适用' })] },
    found: ['r2 not-applicable-scored: 30 against -'],
  },
  {
    kind: 'execution-without-budget',
    because: 'without a budget there is no rate to score',
    printed: { funds: { rows: [{ name: '年度资金总额', executed: '100' }], execWeight: '10', execScore: '10' } },
    found: ['execution execution-without-budget: 10 against -'],
  },
  {
    kind: 'execution-without-budget',
    because: 'a budget of 0 is none either',
    printed: {
      funds: { rows: [{ name: '年度资金总额', budget: '0', executed: '0' }], execWeight: '10', execScore: '10' },
    },
    found: ['execution execution-without-budget: 10 against -'],
  },
  {
    kind: 'kind-mismatch',
    because: 'one habit of a table is one cause',
    printed: {
      rows: ['30', '30', '30'].map((points) => row({ weight: points, score: points, actual: '完成' })),
    },
    found: ['total kind-mismatch: - against -'],
  },
  {
    kind: 'rounded-score',
    because: '1.946, the exact quotient, is 1.9 by half up, not by cutting',
    printed: {
      rows: [
        row({ weight: '88', score: '88' }),
        row({ weight: '2', score: '1.9', actual: '97.3公里', reason: '停工' }),
      ],
    },
    found: ['r2 rounded-score: 1.9 against 1.95 (half-up-1)'],
  },
  {
    kind: 'unexplained-deduction',
    because: 'a strict target met exactly and scored 0 was read the other way',
    printed: { rows: [row({ target: '>100公里', score: '0' })] },
    found: ['r1 unexplained-deduction: 0 against 90 (strict-equality: not-met)'],
  },
  {
    kind: 'unexplained-deduction',
    because: 'a range missed may be all or nothing',
    printed: { rows: [row({ target: '100~120公里', actual: '90公里', score: '0' })] },
    found: ['r1 unexplained-deduction: 0 against 81 (range-missed: all-or-nothing)'],
  },
  {
    kind: 'target-missing',
    because: 'a blank target with points and score printed; it is not also a blank actual',
    printed: { rows: [row({ target: null, actual: null })] },
    found: ['r1 target-missing: 90 against - (judged)'],
  },
  {
    kind: 'actual-missing',
    because: 'a printed target and score, and a blank actual',
    printed: { rows: [row({ actual: '—' })] },
    found: ['r1 actual-missing: 90 against -'],
  },
  {
    kind: 'kind-mismatch',
    because: '≤30万元 is not answered by 完成',
    printed: { rows: [row({ target: '≤30万元', actual: '完成' })] },
    found: ['r1 kind-mismatch: 90 against -'],
  },
  {
    kind: 'kind-mismatch',
    because: 'a statement is not answered by a number',
    printed: { rows: [row({ target: '应助尽助', actual: '9' })] },
    found: ['r1 kind-mismatch: 90 against 90'],
  },
  {
    kind: 'kind-mismatch',
    because: 'a percentage is not answered by points',
    printed: { rows: [row({ target: '≥95%', actual: '96分' })] },
    found: ['r1 kind-mismatch: 90 against -'],
  },
  {
    kind: 'over-points',
    because: 'no row scores above its points',
    printed: { rows: [row({ score: '95' })] },
    found: ['r1 over-points: 95 against 90'],
  },
  {
    kind: 'rounded-score',
    because: '10 × 86.2 ÷ 100 = 8.62 printed as 9',
    printed: {
      rows: [row({ target: '≥100', actual: '86.2', weight: '10', score: '9' }), row({ weight: '80', score: '80' })],
    },
    found: ['r1 rounded-score: 9 against 8.62 (half-up-0)'],
  },
  {
    kind: 'rounded-score',
    because: '9.8 printed as 9 is cut, and a deduction without a reason would give it too',
    printed: {
      rows: [row({ target: '=100%', actual: '98%', weight: '10', score: '9' }), row({ weight: '80', score: '80' })],
    },
    found: ['r1 rounded-score or unexplained-deduction: 9 against 9.8 (cut-0)'],
  },
  {
    kind: 'rounded-rate',
    because: '20 × 59.58 % = 11.92; 20 × 60 % = 12: also the whole number next to it',
    printed: {
      rows: [row({ target: '≥10000', actual: '5958', weight: '20', score: '12' }), row({ weight: '70', score: '70' })],
    },
    found: ['r1 rounded-score or rounded-rate: 12 against 11.92 (half-up-0)'],
  },
  {
    kind: 'rounded-rate',
    because: '30 × 59.58 % = 17.87, but 30 × 59.6 % = 17.88',
    printed: {
      rows: [
        row({ target: '≥10000', actual: '5958', weight: '30', score: '17.88' }),
        row({ weight: '60', score: '60' }),
      ],
    },
    found: ['r1 rounded-rate: 17.88 against 17.87 (rate-one-place)'],
  },
  {
    kind: 'inverse-formula',
    because: 'cost 125 of ≤100: the linear form gives 20 × 75 ÷ 100 = 15, the ratio 16',
    printed: {
      rows: [
        row({ level2: '成本指标', target: '≤100万元', actual: '125万元', weight: '20', score: '15' }),
        row({ weight: '70', score: '70' }),
      ],
    },
    found: ['r1 inverse-formula or unexplained-deduction: 15 against 16 (inverse-linear)'],
  },
  {
    kind: 'percent-as-ratio',
    because: '98 % of a target of 98 % is full, not 19.6 of 20',
    printed: {
      rows: [row({ target: '≥98%', actual: '98%', weight: '20', score: '19.6' }), row({ weight: '70', score: '70' })],
    },
    found: ['r1 percent-as-ratio or unexplained-deduction: 19.6 against 20 (actual-percentage)'],
  },
  {
    kind: 'kind-mismatch',
    because: 'a habit of three rows hides no other difference: half of the fourth row for full points',
    printed: {
      rows: [
        ...['20', '20', '20'].map((points) => row({ weight: points, score: points, actual: '完成' })),
        row({ weight: '30', score: '30', actual: '50公里' }),
      ],
    },
    found: ['total kind-mismatch: - against -', 'r4 unmet-full-score: 30 against 15'],
  },
  {
    kind: 'kind-mismatch',
    because: 'words answered by a day of completion',
    printed: { rows: [row({ target: '效果明显', actual: '2021年9月20日' })] },
    found: ['r1 kind-mismatch: 90 against 90'],
  },
  {
    kind: 'parts-sum',
    because: 'parts that do not add up hide no wrong rate: 90 of 100 is 90 %',
    printed: {
      funds: {
        rows: [
          { name: '年度资金总额', budget: '100', executed: '90' },
          { name: '中央', budget: '60', executed: '60' },
          { name: '地方', budget: '39', executed: '30' },
        ],
        execWeight: '10',
        execRate: '95%',
        execScore: '9',
      },
    },
    found: ['funds parts-sum: 1000000 against 990000', 'funds rate-wrong: 95% against 90%'],
  },
  {
    kind: 'percent-as-ratio',
    because: 'without printed points 19.6 at 98 % can only be 98 % of 20',
    printed: { rows: [row({ target: '98%', actual: '98%', weight: null, score: '19.6' })] },
    found: ['r1 percent-as-ratio: 19.6 against - (points-20)'],
  },
  {
    kind: 'points-applied-twice',
    because: 'a converted score of 90 × 90 ÷ 100 applies the points twice',
    printed: { convertedScores: ['81.00'] },
    found: ['r1 points-applied-twice: 81 against 90 (points-squared)'],
  },
  {
    kind: 'unmet-full-score',
    because: 'half the target is not full points',
    printed: { rows: [row({ actual: '50公里' })] },
    found: ['r1 unmet-full-score: 90 against 45'],
  },
  {
    kind: 'unmet-full-score',
    because: 'an operator nobody printed: as a ceiling 50 of 100 is full',
    printed: { rows: [row({ target: '100公里', actual: '50公里' })] },
    found: ['r1 unmet-full-score: 90 against 45 (at-most)'],
  },
  {
    kind: 'unexplained-deduction',
    because: 'a bare cost is a ceiling: as a floor 50 of 100 is half',
    printed: { rows: [row({ level2: '成本指标', target: '100万元', actual: '50万元', score: '45' })] },
    found: ['r1 unexplained-deduction: 45 against 90 (at-least)'],
  },
  {
    kind: 'unmet-full-score',
    because: 'a bare 0 has no other direction: at least 0 is no promise',
    printed: { rows: [row({ target: '0起', actual: '2起' })] },
    found: ['r1 unmet-full-score: 90 against 0'],
  },
  {
    kind: 'rounded-score',
    because: 'a row that rounding explains keeps that assumption',
    printed: {
      rows: [row({ target: '100', actual: '86.2', weight: '10', score: '9' }), row({ weight: '80', score: '80' })],
    },
    found: ['r1 rounded-score: 9 against 8.62 (half-up-0)'],
  },
  {
    kind: 'unexplained-deduction',
    because: 'a met target loses points without a reason',
    printed: { rows: [row({ score: '63.5' })] },
    found: ['r1 unexplained-deduction: 63.5 against 90'],
  },
  {
    kind: 'unexplained',
    because: 'the same with a reason printed is a deduction of its own making',
    printed: { rows: [row({ score: '63.5', reason: '验收推迟' })] },
    found: ['r1 unexplained: 63.5 against 90'],
  },
  {
    kind: 'unexplained',
    because:
      'a total is reached only if the 30 points of a row that does not apply fall away: 54 + 10, ours is 54 × 90 ÷ 60 = 81, + 10',
    printed: {
      rows: [
        row({ actual: '90公里', weight: '60', score: '54', reason: '验收推迟' }),
        row({ actual: '不适用', weight: '30', score: '0' }),
      ],
      total: { weight: '100', score: '64', grade: '中' },
    },
    found: ['total unexplained: 64 against 91 (not-applicable: zero)'],
  },
  {
    kind: 'total-sum',
    because: 'a total that neither reading gives does not add up, and nothing more is known of it',
    printed: {
      rows: [
        row({ actual: '90公里', weight: '60', score: '54', reason: '验收推迟' }),
        row({ actual: '不适用', weight: '30', score: '0' }),
      ],
      total: { weight: '100', score: '70', grade: '中' },
    },
    found: ['total total-sum: 70 against 64'],
  },
  {
    kind: 'judgement-band',
    because: '部分达成 lies from 60 % to below 80 %: 54 to 72 of 90',
    printed: { rows: [row({ target: '效果明显', actual: '部分达成年度指标并具有一定效果', score: '80' })] },
    found: ['r1 judgement-band: 80 against 72'],
  },
  {
    kind: 'judgement-band',
    because: 'the words of a tier cut short: below 60 %',
    printed: { rows: [row({ target: '效果明显', actual: '未达成预期指标', score: '80' })] },
    found: ['r1 judgement-band: 80 against 54'],
  },
  {
    kind: 'actual-copies-target',
    because: 'the same words for full points are no judgement',
    printed: { rows: [row({ target: '有效', actual: '有效' })] },
    found: ['r1 actual-copies-target: 有效 against -'],
  },
  {
    kind: 'parent-counted-twice',
    because: 'a parent repeats its parts, and the printed total counts both',
    printed: {
      rows: [
        row({ level3: '一、里程' }),
        row({ level3: '1、县道', weight: '60', score: '60' }),
        row({ level3: '2、乡道', weight: '30', score: '30' }),
      ],
      total: { weight: '100', score: '190' },
    },
    found: ['r1 parent-counted-twice: 90 against 90'],
  },
  {
    kind: 'parts-sum',
    because: 'a parent that is not its parts',
    printed: {
      rows: [
        row({ level3: '一、里程', weight: '80', score: '80' }),
        row({ level3: '1、县道', weight: '60', score: '60' }),
        row({ level3: '2、乡道', weight: '30', score: '30' }),
      ],
    },
    found: ['r1 parts-sum: 80 against 90'],
  },
  {
    kind: 'parts-sum',
    because: 'a printed level that is not its rows',
    printed: { levelWeights: { 产出指标: '50' } },
    found: ['level:产出指标 parts-sum: 50 against 90'],
  },
  {
    kind: 'parts-sum',
    because: 'fund rows that do not add up to their total (0.03万元)',
    printed: {
      funds: {
        ...money,
        rows: [
          money.rows[0]!,
          { name: '中央', budget: '60', executed: '60' },
          { name: '地方', budget: '39.97', executed: '40' },
        ],
      },
    },
    found: ['funds parts-sum: 1000000 against 999700'],
  },
  {
    kind: 'zero-parent',
    because: 'a total of 0 over a funded part; what follows from it is not said again',
    printed: {
      funds: {
        rows: [
          { name: '总额', budget: '0', executed: '0' },
          { name: '财政拨款', budget: '90', executed: '90' },
        ],
        execWeight: '10',
        execRate: '0',
        execScore: '0',
      },
    },
    found: ['funds zero-parent: 0 against 900000'],
  },
  {
    kind: 'parts-sum',
    because: 'a level under another of its names',
    printed: { levelWeights: { 产出: '50' } },
    found: ['level:产出 parts-sum: 50 against 90'],
  },
  {
    kind: 'rate-over-100',
    because: 'the same rate printed as a share of 1',
    printed: { funds: { ...money, rows: [{ name: '总额', budget: '100', executed: '105' }], execRate: '1.05' } },
    found: ['funds rate-over-100: 1.05 against 105%'],
  },
  {
    kind: 'unmet-full-score',
    because: 'full points for money half spent',
    printed: { funds: { ...money, rows: [{ name: '总额', budget: '100', executed: '50' }], execRate: '50%' } },
    found: ['execution unmet-full-score: 10 against 5'],
  },
  {
    kind: 'unexplained',
    because: 'a grade in its long form that is not the grade of the total',
    printed: { total: { weight: '100', score: '100', grade: '良好' } },
    found: ['total unexplained: 良好 against 优'],
  },
  {
    kind: 'rate-over-100',
    because: 'a rate above 100 % is impossible; the score is still full',
    printed: { funds: { ...money, rows: [{ name: '总额', budget: '100', executed: '109' }], execRate: '109%' } },
    found: ['funds rate-over-100: 109% against 109%'],
  },
  {
    kind: 'rate-wrong',
    because: '3824.26 of 4753.66 is 80.45 %, not 100 %; the score of that rate is not said again',
    printed: { funds: { ...money, rows: [{ name: '总额', budget: '4753.66', executed: '3824.26' }] } },
    found: ['funds rate-wrong: 100% against 80.45%'],
  },
  {
    kind: 'execution-points',
    because: 'a rulebook of 10 points and a table of 20; the score is compared at the printed points',
    printed: {
      rows: [row({ weight: '80', score: '80' })],
      funds: {
        ...money,
        rows: [{ name: '总额', budget: '50', executed: '10' }],
        execWeight: '20',
        execRate: '20',
        execScore: '4',
      },
    },
    found: ['execution execution-points: 20 against 10'],
  },
  {
    kind: 'execution-points',
    because: 'and says so where it differs',
    printed: {
      rows: [row({ weight: '80', score: '80' })],
      funds: {
        ...money,
        rows: [{ name: '总额', budget: '50', executed: '10' }],
        execWeight: '20',
        execRate: '20',
        execScore: '20',
      },
    },
    found: ['execution execution-points: 20 against 10', 'execution unmet-full-score: 20 against 4 (printed-points)'],
  },
  {
    kind: 'rounded-score',
    because: 'with what else explains it',
    printed: {
      rows: [row({ weight: '80', score: '80' })],
      funds: {
        ...money,
        rows: [{ name: '总额', budget: '100', executed: '86.2' }],
        execWeight: '20',
        execRate: '86.2%',
        execScore: '17',
      },
    },
    found: [
      'execution execution-points: 20 against 10',
      'execution rounded-score or unexplained-deduction: 17 against 17.24 (printed-points half-up-0)',
    ],
  },
  {
    kind: 'points-sum',
    because: 'rows of 100 and an execution row make 110',
    printed: { rows: [row({ weight: '100', score: '100' })] },
    found: ['total points-sum: 100 against 110'],
  },
  {
    kind: 'execution-left-out',
    because: 'the printed total is the rows alone',
    printed: { total: { weight: '100', score: '90' } },
    found: ['total execution-left-out: 90 against 100 (rows-only)'],
  },
  {
    kind: 'total-sum',
    because: 'the printed total is no sum of printed rows',
    printed: { total: { weight: '100', score: '97' } },
    found: ['total total-sum: 97 against 100'],
  },
  {
    kind: 'unexplained',
    because: '89.5 printed as 优 is 良, and no rule makes it 优',
    printed: {
      rows: [row({ weight: '90', score: '79.5', actual: '88.3333333333公里', reason: '停工' })],
      total: { weight: '100', score: '89.5', grade: '优' },
    },
    found: ['total unexplained: 优 against 良'],
  },
]

describe('every kind of difference', () => {
  for (const { kind, because, printed, found } of table)
    it(`${kind}: ${because}`, () => expect(differences(printed)).toEqual(found))

  it('is reached by the table above', () => {
    const all = Object.keys(zhCN.differences) // the compiler asks for every kind there
    expect(all.filter((kind) => !table.some((each) => each.kind === kind))).toEqual([])
  })
})

describe('parts with points of their own', () => {
  const parts = [
    row({ level3: '里程', weight: '60', score: '60' }),
    row({ level3: '其中县道', weight: '30', score: '30' }),
  ]

  it('stand beside their parent where only so the printed sums add up', () => {
    const printed = { rows: parts, total: { weight: '100', score: '100' } }
    expect(work(printed).project.objective.indicators.map(({ partOf }) => partOf)).toEqual([undefined, undefined])
    expect(work(printed).evaluation).toMatchObject({ status: 'final', score: '100' })
    expect(differences(printed)).toEqual([])
  })

  it('repeat it where only so they do, and a sound subtotal is no fault', () => {
    const printed = {
      rows: [
        row({ level3: '里程' }),
        ...['60', '30'].map((points) => row({ level3: '其中县道', weight: points, score: points })),
      ],
      total: { weight: '100', score: '100' },
    }
    expect(work(printed).project.objective.indicators.map(({ partOf }) => partOf)).toEqual([undefined, 'r1', 'r1'])
    expect(differences(printed)).toEqual([])
  })

  it('are told by a printed level too', () => {
    const printed = { rows: parts, levelWeights: { 产出指标: '90' }, total: null }
    expect(work(printed).project.objective.indicators.map(({ partOf }) => partOf)).toEqual([undefined, undefined])
  })
})

it('names the rows of one habit', () => {
  const rows = ['30', '30', '30'].map((points) => row({ weight: points, score: points, actual: '完成' }))
  const { project, published, evaluation } = work({ rows })
  const [once] = reconcileScores(project, published, evaluation, norms2021).value
  expect(once?.rows).toEqual(['r1', 'r2', 'r3'])
  expect([zhCN, en].map((locale) => describeDifference(once!, locale))).toEqual([
    '总分：r1、r2、r3各行的指标值与完成值不是同一类内容，无法比较',
    'Total score: target and actual of the rows r1, r2, r3 are of different kinds and cannot be compared',
  ])
})

it('names the option of a silence in words', () => {
  const { project, published, evaluation } = work({ rows: [row({ target: '>100公里', score: '0' })] })
  const [found] = reconcileScores(project, published, evaluation, norms2021).value
  expect(describeDifference(found!, zhCN)).toBe('r1：公布0，重算90：少计的分没有说明原因（视为未达）')
})

describe('what is not a difference', () => {
  const none: [because: string, printed: Table][] = [
    ['a met target for full points', {}],
    ['a converted score where no score is printed', { rows: [row({ score: null })], convertedScores: ['5.00'] }],
    ['a converted score where no points are printed', { rows: [row({ weight: null })], convertedScores: ['81.00'] }],
    ['a grade by a word that names none of the scale', { total: { weight: '100', score: '100', grade: '合格' } }],
    [
      'a rate printed to fewer decimals than it has',
      {
        funds: {
          ...money,
          rows: [{ name: '总额', budget: '278.4449', executed: '30' }],
          execRate: '10.77%',
          execScore: '1.08',
        },
      },
    ],
    [
      'a rate column without the % sign',
      { funds: { ...money, rows: [{ name: '总额', budget: '50', executed: '10' }], execRate: '20', execScore: '2' } },
    ],
    ['a number met exactly: it is no copy', { rows: [row({ target: '100公里', actual: '100公里' })] }],
    [
      'a rate in words met exactly: it is no copy either',
      { rows: [row({ target: '合格率100%', actual: '合格率100%' })] },
    ],
    ['a number inside words is answered by a number', { rows: [row({ target: '压减至95%的水平', actual: '95%' })] }],
    [
      'another way to count that nothing converts is no other kind',
      { rows: [row({ target: '≥12期', actual: '13场' })] },
    ],
    ['a range as an actual: reading says that it is no value', { rows: [row({ target: '≥95%', actual: '95%-98%' })] }],
    ['无 where nothing was to happen', { rows: [row({ target: '0起', actual: '无' })] }],
    ['a share under a target in 比例', { rows: [row({ target: '≥0.2比例', actual: '0.21' })] }],
    [
      'rows that leave room for execution points nobody printed',
      { funds: { rows: money.rows, execRate: '100%' }, total: null },
    ],
    [
      'a time shorter than the bare one of a 时效 row',
      { rows: [row({ level2: '时效指标', level3: '办理时限', target: '15个工作日', actual: '12个工作日' })] },
    ],
    [
      'fund rows that are the parts of the row above them',
      {
        funds: {
          ...money,
          rows: [
            money.rows[0]!,
            { name: '财政拨款', budget: '100', executed: '100' },
            { name: '上级补助', budget: '60', executed: '60' },
            { name: '本级安排', budget: '40', executed: '40' },
          ],
        },
      },
    ],
    ['a judged row inside its band', { rows: [row({ target: '效果明显', actual: '达成预期指标', score: '72' })] }],
    [
      'sums of an excerpt known to be cut off',
      {
        rows: [row({ weight: '50', score: '50' })],
        complete: false,
        levelWeights: { 产出指标: '90' },
        total: { weight: '100', score: '95' },
      },
    ],
    [
      'a row that does not apply: the others are held against their printed points',
      {
        rows: [row({ weight: '40', score: '40' }), row({ level3: '绿化', weight: '50', score: '0', actual: '不适用' })],
        total: { weight: '100', score: null },
      },
    ],
  ]
  for (const [because, printed] of none) it(because, () => expect(differences(printed)).toEqual([]))
})

describe('what is assumed, in words', () => {
  const words = (printed: Table): string[] => {
    const { project, published, evaluation } = work(printed)
    return reconcileScores(project, published, evaluation, norms2021).value.flatMap((difference) => [
      describeDifference(difference, zhCN),
      describeDifference(difference, en),
    ])
  }
  it('the other direction', () =>
    expect(words({ rows: [row({ target: '100公里', actual: '50公里' })] })).toEqual([
      'r1：公布90，重算45：未达指标值却计满分（若按不超过可得公布数）',
      'r1: printed 90, recomputed 45: the target was missed, yet the full score is printed (read as at most it gives the printed figure)',
    ]))
  it('the printed points', () => {
    const [, , inChinese, inEnglish] = words({
      rows: [row({ weight: '80', score: '80' })],
      funds: {
        ...money,
        rows: [{ name: '总额', budget: '50', executed: '10' }],
        execWeight: '20',
        execRate: '20',
        execScore: '20',
      },
    })
    expect([inChinese, inEnglish]).toEqual([
      '预算执行率：公布20，重算4：未达指标值却计满分（按印出的分值）',
      'Execution rate: printed 20, recomputed 4: the target was missed, yet the full score is printed (at the printed points)',
    ])
  })
  it('a parent counted twice is a figure, not points', () =>
    expect(
      words({
        rows: [
          row({ level3: '一、里程' }),
          row({ level3: '1、县道', weight: '60', score: '60' }),
          row({ level3: '2、乡道', weight: '30', score: '30' }),
        ],
        total: { weight: '100', score: '190' },
      })[0],
    ).toBe('r1：本行所印90与其下各行合计90重复，公布总分把两者都计入，只能计一次'))
})

describe('a table of thousands of rows', () => {
  it('is compared in the time of its rows', { timeout: 30_000 }, () => {
    const count = 5_000
    const level2 = (i: number): string => `第${String(i)}组`
    const { project, published, evaluation } = work({
      rows: Array.from({ length: count }, (_, i) =>
        row({
          level2: level2(Math.floor(i / 2)),
          level3: i % 2 === 0 ? '养护里程' : '其中县道',
          weight: '0.02',
          score: '0.01',
        }),
      ),
      levelWeights: Object.fromEntries(Array.from({ length: count / 2 }, (_, i) => [level2(i), '0.02'])),
    })
    const start = process.hrtime.bigint()
    expect(reconcileScores(project, published, evaluation, norms2021).value.length).toBeGreaterThan(count)
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(5_000)
  })

  it('so are thousands of fund rows', { timeout: 30_000 }, () => {
    const { project, published, evaluation } = work({
      funds: {
        ...money,
        rows: [
          money.rows[0]!,
          ...Array.from({ length: 5_000 }, (_, i) => ({ name: `第${String(i)}项`, budget: '1', executed: '1' })),
        ],
      },
    })
    const start = process.hrtime.bigint()
    expect(reconcileScores(project, published, evaluation, norms2021).value.map(({ kind }) => kind)).toContain(
      'parts-sum',
    )
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(5_000)
  })
})

describe('what a person judged', () => {
  it('is not recomputed: another printed score than the share of the points is for the person to answer', () => {
    const { project, published } = work({ rows: [row({ target: '效果明显', actual: '效果明显', score: '80' })] })
    const [indicator] = project.objective.indicators
    const judged = {
      ...project,
      objective: { indicators: [{ ...indicator!, actual: { kind: 'judged' as const, share: '0.5', text: '尚可' } }] },
    }
    const { value } = evaluateProject(judged, norms2021)
    expect(value.indicators.map(({ score }) => score)).toEqual(['45'])
    expect(reconcileScores(judged, published, value, norms2021).value.filter(({ row: at }) => at === 'r1')).toEqual([])
  })
})
