import { documents } from '../../documents.js'
import { fourGrades } from '../../four-grades.js'
import type { JudgementTier, Level1Points } from '../../norm-values.js'
import type { RulebookLayer } from '../../rulebook.js'
import { entry, evaluation, evaluation2020, forms, formsOf2016 } from './entry.js'

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

/** How rows, totals and grades stand in national documents. */
export const nationalScoring = (): RulebookLayer['norms'] => ({
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
    entry<'grades.scale'>(evaluation2020, evaluation('第十八条', 'practice'), fourGrades),
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
})
