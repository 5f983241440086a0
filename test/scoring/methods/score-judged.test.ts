import { describe, expect, it } from 'vitest'
import { edgesOf } from '../../../src/scoring/edges.js'
import { scoreJudged, tierOfWords } from '../../../src/scoring/methods/score-judged.js'
import type { JudgementTier } from '../../../src/norms/norm-values.js'
import { describeRule } from '../../support/describe-rule.js'
import { norms2021, normsOf, normsWith } from '../../support/norms.js'

const row = (share: string, text?: string, points = '10') => ({ points, share, ...(text !== undefined && { text }) })
const out = (words: string, score: string, from: string, to: string, best?: 'best') => [
  {
    code: 'judgement.out-of-band',
    severity: 'warning' as const,
    path: ['actual', 'share'],
    params: { words, score, from, to, ...(best && { inclusive: 'true' }) },
  },
]
const forms2019 = normsOf('2019-12-31')
const strict = normsWith({
  'judgement.tiers': [
    { tier: 'met', label: { zh: '达成' }, from: '0.9', words: ['达成年度指标'] },
    { tier: 'unmet', label: { zh: '未达成' }, from: '0', words: ['未达成'] },
  ],
})

describeRule(scoreJudged, [
  {
    because: 'the judgement is taken as it is',
    given: [row('0.85'), norms2021],
    outcome: 'judged',
    value: { score: '8.5', rate: '0.85', issues: [] },
    trace: { silences: undefined },
  },
  {
    because: 'words of a person’s own are no tier',
    given: [row('0.1', '效果良好'), norms2021],
    outcome: 'judged',
    value: { score: '1', issues: [] },
  },
  {
    because: 'a share of 12 decimals gives back the score it came from',
    given: [row('0.333333333333'), norms2021],
    outcome: 'judged',
    value: { score: '3.33' },
    trace: { silences: ['rounding'] },
  },
  {
    because: 'the words of a tier and a score inside it',
    given: [row('0.8', '达成年度指标'), norms2021],
    outcome: 'judged',
    value: { score: '8', issues: [] },
  },
  {
    because: 'full marks for the best tier',
    given: [row('1', '达成年度指标'), norms2021],
    outcome: 'judged',
    value: { score: '10' },
  },
  {
    because: 'below the tier of its words',
    given: [row('0.79', '达成年度指标'), norms2021],
    outcome: 'out-of-band',
    value: { score: '7.9', issues: out('达成年度指标', '7.9', '8', '10', 'best') },
    trace: { silences: ['judged-row'] },
  },
  {
    because: 'a tier ends where the next begins',
    given: [row('0.8', '部分达成年度指标并具有一定效果'), norms2021],
    outcome: 'out-of-band',
    value: { score: '8', issues: out('部分达成年度指标并具有一定效果', '8', '6', '8') },
  },
  {
    because: 'the lowest tier reaches to the middle one',
    given: [row('0.59', '未达成年度指标且效果较差'), norms2021],
    outcome: 'judged',
    value: { score: '5.9' },
  },
  {
    because: 'the forms before 2020 began the middle tier at 50 %',
    given: [row('0.5', '部分达成年度指标并具有一定效果'), forms2019],
    outcome: 'judged',
    value: { score: '5' },
  },
  {
    because: 'since 2020 at 60 %',
    given: [row('0.5', '部分达成年度指标并具有一定效果'), norms2021],
    outcome: 'out-of-band',
    value: { score: '5' },
  },
  {
    because: 'edges are points, rounded to 2 decimals, so a printed score meets them',
    given: [row('0.8', '达成年度指标', '0.08'), norms2021],
    outcome: 'judged',
    value: { score: '0.06' },
  }, // 0.064: the edge is 0.06 too
  {
    because: 'tiers are data of a layer',
    given: [row('0.85', '达成年度指标'), strict],
    outcome: 'out-of-band',
    value: { score: '8.5', issues: out('达成年度指标', '8.5', '9', '10', 'best') },
  },
  {
    because: 'nothing is a judgement too',
    given: [row('0', '未达成年度指标且效果较差'), norms2021],
    outcome: 'judged',
    value: { score: '0' },
  },
])

describe('tiers', () => {
  const tiers = norms2021.values['judgement.tiers']!.value as JudgementTier[]
  it('are found by the words forms print, exactly', () => {
    expect(tierOfWords(tiers, '达成预期指标')?.tier).toBe('met')
    expect([tierOfWords(tiers, '达成'), tierOfWords(tiers, undefined), tierOfWords(tiers, '')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
  it('are found by the beginning a form prints, where only one tier begins so', () => {
    const tier = (name: string, from: string, word: string): JudgementTier => ({
      tier: name,
      label: { zh: name },
      from,
      words: [word],
    })
    const [partly, unmet] = [tier('partly', '0.6', '未达成指标并有效果'), tier('unmet', '0', '未达成指标且效果较差')]
    expect(tierOfWords([unmet], '未达成指标')?.tier).toBe('unmet')
    expect(tierOfWords([partly, unmet], '未达成指标')).toBeUndefined()
  })
  it('have edges in points', () => {
    expect(tiers.map((tier) => edgesOf(tiers, tier, '7.5', 2))).toEqual([
      { from: '6', to: undefined },
      { from: '4.5', to: '6' },
      { from: '0', to: '4.5' },
    ])
    expect(edgesOf([...tiers].reverse(), tiers[2]!, '7.5', 2)).toEqual({ from: '0', to: '4.5' })
  })
})
