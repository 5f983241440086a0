import { documents, type RegisteredDocument } from '../documents.js'
import type { DatedNorm, Rulebook } from '../rulebook.js'
import type { Seen } from '../../kernel/citation.js'
import type { Day } from '../../kernel/day.js'
import type { JudgementTier, Level1Points, NormKey, NormValues, ObjectiveFramework } from '../norm-values.js'
import { exAntePolicy, exAnteProject, objectiveReview } from '../frameworks/frameworks.js'
import { fourGrades } from '../four-grades.js'
import { silences } from '../silences.js'

type Basis = [document: RegisteredDocument, article: string | undefined, seen: Seen]

const entry = <K extends NormKey>(from: Day, [document, article, seen]: Basis, value: NormValues[K]): DatedNorm => ({
  from,
  basis: [{ document: document.id, ...(article !== undefined && { article }) }],
  seen,
  value,
})

const formsOf2016 = '2016-01-01' // the first year whose printed forms were seen
const evaluation2020 = '2020-02-25'

const forms: Basis = [documents.forms2016, undefined, 'practice']
const evaluation = (article: string, seen: Seen): Basis => [documents.evaluation2020, article, seen]

const tiers = (partly: string): JudgementTier[] => [
  {
    tier: 'met',
    label: { zh: '达成年度指标', en: 'target reached' },
    from: '0.8',
    words: ['达成年度指标', '达成预期指标', '达成预期目标', '全部或基本达成预期指标', '基本达成目标'],
  },
  {
    tier: 'partly',
    label: { zh: '部分达成年度指标并具有一定效果', en: 'partly reached, with some effect' },
    from: partly,
    words: ['部分达成年度指标并具有一定效果', '部分达成预期指标并具有一定效果', '部分实现目标'],
  },
  {
    tier: 'unmet',
    label: { zh: '未达成年度指标且效果较差', en: 'not reached, little effect' },
    from: '0',
    words: ['未达成年度指标且效果较差', '未达成预期指标且效果较差', '实现目标程度较低'],
  },
]

const level1 = (cost: boolean, satisfaction: boolean, points: Level1Points['points']): Level1Points => ({
  cost,
  satisfaction,
  points,
})

const points2015 = [level1(false, true, { output: '50', benefit: '30', satisfaction: '10' })]
const points2021 = [
  level1(true, true, { cost: '20', output: '40', benefit: '20', satisfaction: '10' }),
  level1(true, false, { cost: '20', output: '40', benefit: '30' }),
  level1(false, true, { output: '50', benefit: '30', satisfaction: '10' }),
  level1(false, false, { output: '50', benefit: '40' }),
]

const satisfaction: ObjectiveFramework['dimensions'][number] = {
  dimension: 'satisfaction',
  label: { zh: '满意度指标', en: 'satisfaction' },
  required: 'where-served', // listed by 88号, given points by 10号; that it may be left out where nobody is served is 101号's
  categories: [{ category: 'satisfaction', label: { zh: '服务对象满意度指标', en: 'satisfaction of those served' } }],
}
const quantity = { category: 'quantity', label: { zh: '数量指标', en: 'quantity' } } as const
const quality = { category: 'quality', label: { zh: '质量指标', en: 'quality' } } as const
const timeliness = { category: 'timeliness', label: { zh: '时效指标', en: 'timeliness' } } as const
const economic = { category: 'economic', label: { zh: '经济效益指标', en: 'economic benefit' } } as const
const social = { category: 'social', label: { zh: '社会效益指标', en: 'social benefit' } } as const
const ecological = { category: 'ecological', label: { zh: '生态效益指标', en: 'ecological benefit' } } as const

const framework2015: ObjectiveFramework = {
  dimensions: [
    {
      dimension: 'output',
      label: { zh: '产出指标', en: 'output' },
      required: 'always',
      categories: [quantity, quality, timeliness, { category: 'cost', label: { zh: '成本指标', en: 'cost' } }],
    },
    {
      dimension: 'benefit',
      label: { zh: '效益指标', en: 'benefit' },
      required: 'always',
      categories: [
        economic,
        social,
        ecological,
        { category: 'sustained', label: { zh: '可持续影响指标', en: 'sustained effect' } },
      ],
    },
    satisfaction,
  ],
}
const framework2021: ObjectiveFramework = {
  dimensions: [
    {
      dimension: 'cost',
      label: { zh: '成本指标', en: 'cost' },
      categories: [
        { category: 'economic-cost', label: { zh: '经济成本指标', en: 'economic cost' } },
        { category: 'social-cost', label: { zh: '社会成本指标', en: 'social cost' } },
        { category: 'ecological-cost', label: { zh: '生态环境成本指标', en: 'ecological cost' } },
      ],
    },
    {
      dimension: 'output',
      label: { zh: '产出指标', en: 'output' },
      required: 'always',
      categories: [{ ...quantity, required: 'in-principle' }, { ...quality, required: 'in-principle' }, timeliness],
    },
    {
      dimension: 'benefit',
      label: { zh: '效益指标', en: 'benefit' },
      required: 'always',
      categories: [economic, social, ecological],
    },
    satisfaction,
  ],
}

const conventions: Record<string, DatedNorm[]> = Object.fromEntries(
  Object.entries(silences).map(([id, { chosen }]) => [
    `silence.${id}`,
    [
      {
        from: formsOf2016,
        basis: [{ document: documents.ourConvention.id, article: id }],
        seen: 'assumed',
        value: chosen,
      },
    ],
  ]),
)

/**
 * 「全国规则」 What national documents fix, dated, plus this package's conventions of computation (each `assumed`). From
 * 2016 the numbers of the printed forms (`practice`), from 2020-02-25 those of 财预〔2020〕10号. No line with consequences.
 */
export const national: Rulebook = {
  schema: 'budget-performance/rulebook@1',
  id: 'national',
  title: { zh: '全国规则', en: 'national rules' },
  documents: Object.values(documents).filter(({ id }) => id !== documents.statement2021.id),
  norms: {
    'execution.points': [
      entry<'execution.points'>(formsOf2016, forms, '10'),
      entry<'execution.points'>(evaluation2020, evaluation('第十三条', 'restated'), '10'),
    ],
    'points.level1.2015': [
      entry<'points.level1.2015'>(formsOf2016, forms, points2015),
      entry<'points.level1.2015'>(evaluation2020, evaluation('第十三条', 'restated'), points2015),
    ],
    'points.level1.2021': [
      entry<'points.level1.2021'>('2021-08-18', [documents.indicators2021, undefined, 'memory'], points2021),
    ],
    'grades.scale': [
      entry<'grades.scale'>(formsOf2016, forms, fourGrades),
      entry<'grades.scale'>(evaluation2020, evaluation('第十八条', 'restated'), fourGrades),
    ],
    'judgement.tiers': [
      entry<'judgement.tiers'>(formsOf2016, forms, tiers('0.5')),
      entry<'judgement.tiers'>(evaluation2020, evaluation('第十六条', 'practice'), tiers('0.6')),
    ],
    'scoring.quantitative': [
      entry<'scoring.quantitative'>(formsOf2016, forms, { choice: 'proportional' }),
      entry<'scoring.quantitative'>(evaluation2020, evaluation('第十六条', 'practice'), { choice: 'proportional' }),
    ],
    'scoring.total': [
      entry<'scoring.total'>(formsOf2016, forms, { choice: 'sum' }),
      entry<'scoring.total'>(evaluation2020, evaluation('第十六条', 'restated'), { choice: 'sum' }),
    ],
    'scoring.direct': [
      entry<'scoring.direct'>('2021-08-18', [documents.indicators2021, '直接赋分', 'memory'], {
        choice: 'all-or-nothing',
      }),
    ],
    'scoring.banded': [
      entry<'scoring.banded'>('2021-08-18', [documents.indicators2021, '满意度赋分', 'memory'], {
        choice: 'bands-of-the-row',
      }),
    ],
    'gate.objective': [
      entry<'gate.objective'>('2015-05-21', [documents.objectives2015, '第七条', 'memory'], { choice: 'required' }),
      entry<'gate.objective'>('2018-09-01', [documents.opinion2018, '（七）', 'restated'], { choice: 'required' }),
    ],
    'gate.ex-ante': [
      entry<'gate.ex-ante'>('2018-09-01', [documents.opinion2018, '（六）', 'memory'], { choice: 'blocks' }),
    ],
    'review.consequences': [
      entry<'review.consequences'>('2015-05-21', [documents.objectives2015, '第二十五条', 'text'], {
        grades: { excellent: 'proceed', good: 'improve', fair: 'revise', poor: 'reject' },
        stillFailing: 'revise',
      }),
    ],
    'review.graded': [
      entry<'review.graded'>('2015-05-21', [documents.objectives2015, '第二十四、二十五条', 'memory'], {
        choice: 'key-projects',
      }),
    ],
    'framework.review': [
      entry<'framework.review'>(
        '2015-05-21',
        [documents.objectives2015, '附件 项目支出绩效目标审核表', 'memory'],
        objectiveReview,
      ),
    ],
    'framework.ex-ante-project': [
      entry<'framework.ex-ante-project'>('2018-09-01', [documents.opinion2018, '（六）', 'memory'], exAnteProject),
    ],
    'framework.ex-ante-policy': [
      entry<'framework.ex-ante-policy'>('2018-09-01', [documents.opinion2018, '（六）', 'memory'], exAntePolicy),
    ],
    'approval.together': [
      entry<'approval.together'>('2015-05-21', [documents.objectives2015, '第二十七条', 'text'], {
        choice: 'same-body',
      }),
      {
        from: '2018-09-01',
        basis: [
          { document: documents.opinion2018.id, article: '（七）' },
          { document: documents.objectives2015.id, article: '第二十七条' },
        ],
        seen: 'text',
        value: { choice: 'same-day-same-body' },
      },
    ],
    'adjustment.with-budget': [
      entry<'adjustment.with-budget'>('2015-05-21', [documents.objectives2015, '第二十八条', 'text'], {
        choice: 'required',
      }),
    ],
    'disclosure.days': [entry<'disclosure.days'>('2015-01-01', [documents.budgetLaw, '第十四条', 'memory'], '20')],
    'framework.preferred': [
      entry<'framework.preferred'>('2015-05-21', [documents.ourConvention, 'inferred-framework', 'assumed'], '2015'),
    ],
    'objective-framework.2015': [
      entry<'objective-framework.2015'>('2015-05-21', [documents.objectives2015, '第十条', 'restated'], framework2015),
    ],
    'objective-framework.2021': [
      entry<'objective-framework.2021'>('2021-08-18', [documents.indicators2021, undefined, 'memory'], framework2021),
    ],
    ...conventions,
  },
  parents: [],
}
