import { describe, expect, it } from 'vitest'
import { describeIssue } from '../../src/explain/describe-issue.js'
import { en } from '../../src/explain/en.js'
import { toLines } from '../../src/explain/to-lines.js'
import { zhCN } from '../../src/explain/zh-CN.js'
import type { Trace } from '../../src/kernel/conclusion.js'
import { step } from '../support/hand-made-trace.js'

// Figures that differ from one another and hang together, so that a sentence that takes one fact for another is seen.
const sentences: [because: string, trace: Trace, zh: string, en: string][] = [
  [
    '150 over 90 keeps 0.6 of the points, under a line of 0.7',
    step(
      'scoring.score-at-most',
      'below-pass-line',
      { points: '10', target: '90', actual: '150', unit: '人', rate: '1.6667', passAt: '0.7' },
      { value: '0' },
    ),
    '完成值150人，超过指标值90人，应得比例低于及格门槛0.7，不得分',
    'Actual 150人 exceeds target 90人 so far that the share of points stays under the pass line 0.7: no points',
  ],
  [
    '58 of 100 under a line of 0.6',
    step(
      'scoring.score-at-least',
      'below-pass-line',
      { points: '10', target: '100', actual: '58', unit: '人', rate: '0.58', passAt: '0.6' },
      { value: '0' },
    ),
    '完成值58人，指标值100人，完成率0.58低于及格门槛0.6，不得分',
    'Actual 58人, target 100人: attainment rate 0.58 is below the pass line 0.6, score 0',
  ],
  [
    'a reduction was promised, an increase came',
    step('scoring.score-at-most', 'signed-missed', { points: '10', target: '-2', actual: '3', unit: '%' }),
    '完成值3%，超过指标值-2%（负值不作比例），不得分',
    'Actual 3% exceeds target -2% (no proportion with negative numbers): score 0',
  ],
  [
    'three days after the last of June',
    step(
      'scoring.score-deadline',
      'late',
      { points: '10', by: '2021-06-30', on: '2021-07-03', days: '3' },
      { value: '0' },
    ),
    '2021-07-03完成，晚于2021-06-30，逾期3天，不得分',
    'Completed on 2021-07-03, later than 2021-06-30, 3 days late: score 0',
  ],
  [
    'a day before the deadline',
    step('scoring.score-deadline', 'in-time', { points: '10', by: '2021-06-30', on: '2021-06-29' }, { value: '10' }),
    '2021-06-29完成，不晚于2021-06-30，得满分10分',
    'Completed on 2021-06-29, not later than 2021-06-30: full score 10',
  ],
  [
    '10 × 8 ÷ 12.8 is 6.25',
    step(
      'scoring.score-range',
      'above-range',
      { points: '10', from: '5', to: '8', actual: '12.8', unit: '天' },
      { value: '6.25' },
    ),
    '完成值12.8天，高于区间上端8天，按与上端之比：10 × 8 ÷ 12.8 = 6.25分',
    'Actual 12.8天 is above the range, which ends at 8天, by the ratio to that bound: 10 × 8 ÷ 12.8 = 6.25',
  ],
  [
    '10 × 4 ÷ 5 is 8',
    step(
      'scoring.score-range',
      'below-range',
      { points: '10', from: '5', to: '7', actual: '4', unit: '天' },
      { value: '8' },
    ),
    '完成值4天，低于区间下端5天，按与下端之比：10 × 4 ÷ 5 = 8分',
    'Actual 4天 is below the range, which begins at 5天, by the ratio to that bound: 10 × 4 ÷ 5 = 8',
  ],
  [
    'an execution rate of 0.85 in a band worth 0.7',
    step(
      'scoring.score-execution',
      'banded',
      { points: '10', annual: '200', executed: '170', rate: '0.85', from: '0.8', below: '0.9', share: '0.7' },
      { value: '7' },
    ),
    '预算执行率：执行率0.85，落在不低于0.8、低于0.9一档，得分比例0.7：10 × 0.7 = 7分',
    'Execution rate: 0.85 falls in the band of at least 0.8 and below 0.9, share 0.7 of the points: 10 × 0.7 = 7',
  ],
  [
    'spent past the budget',
    step(
      'scoring.score-execution',
      'capped',
      { points: '10', annual: '200', executed: '210', rate: '1' },
      { value: '10' },
    ),
    '预算执行率：执行数210元超过预算数200元，执行率按1计，得满分10分',
    'Execution rate: executed 210 yuan exceeds the budget of 200 yuan, the rate counts as 1: full score 10',
  ],
  [
    'rows that do not apply and score 0',
    step('scoring.rescale-points', 'counted-as-zero', { dropped: '15', rows: ['r7'] }),
    '有指标不适用，其15分计0分',
    'Some rows do not apply: their points (15) score 0',
  ],
  [
    'rows that do not apply and leave their points to their dimension',
    step('scoring.rescale-points', 'rescaled-within-group', { dropped: '15', rows: ['r7'] }),
    '有指标不适用，其15分在同一级指标内分给其余指标',
    'Some rows do not apply: their points (15) go to the other rows of the same dimension',
  ],
  [
    '17 × 90 ÷ 80 is 19.125',
    step(
      'scoring.rescale-row',
      'cut',
      { points: '17', whole: '90', rest: '80' },
      { label: '里程', row: 'r1', value: '19.12' },
    ),
    '里程：分值17 × 90 ÷ 80，去尾为19.12分',
    '里程: points 17 × 90 ÷ 80, cut to 19.12',
  ],
  [
    '33 × 90 ÷ 80 is 37.125',
    step(
      'scoring.rescale-row',
      'raised',
      { points: '33', whole: '90', rest: '80' },
      { label: '里程', row: 'r1', value: '37.13' },
    ),
    '里程：分值33 × 90 ÷ 80，余数较大（相同时先给前行），进到37.13分',
    '里程: points 33 × 90 ÷ 80, one of the largest remainders (ties to the earlier row), raised to 37.13',
  ],
  [
    'points that make 85 of 90',
    step('scoring.measure-points', 'off', { sum: '85', expected: '90', execution: '10' }),
    '指标分值合计85分，应为100 − 10 = 90分，不一致',
    'The points of the rows add up to 85, they should make 100 − 10 = 90',
  ],
  [
    '8 of 10 are 10 of 12.5',
    step(
      'scoring.score-criterion',
      'rescaled',
      { name: { zh: '立项' }, points: '12.5', declared: '10', amount: '8', places: '2' },
      { value: '10' },
    ),
    '立项：8 × 12.5 ÷ 10 = 10分（满分由10分变为12.5分）',
    '立项: 8 × 12.5 ÷ 10 = 10 (its points went from 10 to 12.5)',
  ],
  [
    '91 is 优, and a veto lets it be 中 at best',
    step('scoring.grade-framework', 'capped', {
      score: '91',
      label: { zh: '中', en: 'fair' },
      from: '90',
      tier: { zh: '违纪', en: 'misuse' },
      otherGrade: { zh: '优', en: 'excellent' },
    }),
    '等级：91分本可评为“优”，因“违纪”，最高为“中”',
    'Grade: 91 would be “excellent”; because of “misuse” it is “fair” at best',
  ],
  [
    '15 of 100 go nowhere',
    step(
      'scoring.redistribute-points',
      'not-redistributed',
      { dropped: '15', rows: [{ zh: '立项' }], expected: '100' },
      { value: '85' },
    ),
    '不适用的要点（立项）共15分不再分配，总分由100分变为85分',
    'What does not apply (立项) is worth 15, which goes nowhere; the total goes from 100 to 85',
  ],
  [
    '10 − 0.7 × 3 is 7.9',
    step(
      'scoring.score-penalty-mark',
      'reduced-by-steps',
      { points: '10', part: '110.5', free: '100', per: '3.1', lose: '0.7', over: '(110.5 − 100)', steps: '3' },
      { value: '7.9' },
    ),
    '数值110.5，过界限100，每满3.1扣0.7分，满3次：10 − 0.7 × 3 = 7.9分',
    'Value 110.5 passes the limit 100, 0.7 less for each full 3.1, 3 of them: 10 − 0.7 × 3 = 7.9',
  ],
  [
    'down to its floor',
    step(
      'scoring.score-penalty-mark',
      'floored',
      { points: '10', part: '190', free: '100', per: '3', lose: '0.7', over: '(190 − 100)', floor: '2' },
      { value: '2' },
    ),
    '数值190，过界限100，每3扣0.7分，扣到下限2分为止',
    'Value 190 passes the limit 100, 0.7 less for each 3, down to the floor 2',
  ],
  [
    'a deduction of 7 where at most 4.25 may be, told in tenths',
    step('scoring.score-amount-mark', 'deducted-to-cap', { points: '0', part: '7', cap: '4.25' }, { value: '4.3' }),
    '应扣7分，以4.25分为限，扣4.3分',
    'Deducted 7, at most 4.25, so 4.3',
  ],
  [
    'a bonus of 7 where at most 4.25 may be, told in tenths',
    step('scoring.score-amount-mark', 'added-to-cap', { points: '0', part: '7', cap: '4.25' }, { value: '4.3' }),
    '应加7分，以4.25分为限，加4.3分',
    'Added 7, at most 4.25, so 4.3',
  ],
  [
    'parts that make 72, worth 8',
    step(
      'scoring.aggregate-parts',
      'converted',
      { name: { zh: '产出' }, points: '10', scores: ['40', '32'], places: '2', sum: '72', from: '70', below: '75' },
      { value: '8' },
    ),
    '产出：各项合计72分，落在不低于70分、低于75分一档，折算为8分（满分10分）',
    '产出: the parts make 72, which falls in the band of at least 70 and below 75: 8 (of 10)',
  ],
]

const issues: [code: string, params: Record<string, string>, zh: string, en: string][] = [
  [
    'points.parts-sum',
    { points: '20', sum: '18' },
    '本行分值20分，其下各行合计18分。请核对',
    'This row has 20 points; those of its parts add up to 18. Check them',
  ],
  [
    'over-achievement.unexplained',
    { rate: '1.42', line: '1.3' },
    '完成率1.42，达到1.3即须说明原因，但没有说明。请补充原因',
    'The attainment rate is 1.42; from 1.3 a reason must be given, and there is none. Add the reason',
  ],
  [
    'judgement.out-of-band',
    { words: '部分达成', score: '9', from: '6', to: '8' },
    '“部分达成”一档的得分应不低于6分、低于8分，现为9分。请改得分，或改档次',
    '“部分达成” calls for a score of at least 6 and below 8; it is 9. Change the score, or the words',
  ],
  [
    'judgement.out-of-band',
    { words: '达成', score: '7', from: '8', to: '10', inclusive: 'true' },
    '“达成”一档的得分应不低于8分、不超过10分，现为7分。请改得分，或改档次',
    '“达成” calls for a score of at least 8 and at most 10; it is 7. Change the score, or the words',
  ],
  [
    'target.negative',
    { target: '-2', actual: '3' },
    '指标值-2、完成值3含负数，比例没有意义，只判达到与否。请核对指标',
    'Target -2 and actual 3 include a negative number, so a proportion has no meaning; only met or missed was decided. Check the indicator',
  ],
  [
    'funds.zero-parent',
    { annual: '200', executed: '170' },
    '资金总额为0而明细有数，已按明细之和计算（预算200元，执行170元）。请补填总额',
    'The total funds are 0 while their parts are not; the sum of the parts was used (budget 200 yuan, executed 170 yuan). Fill in the total',
  ],
  [
    'marks.out-of-band',
    { grade: 'good', score: '9', from: '6', to: '8' },
    '评为“良”的得分应不低于6分、低于8分，现评9分。请改评分，或改等级',
    '“good” calls for a score of at least 6 and below 8; the mark is 9. Change the mark, or the grade',
  ],
  [
    'marks.kind',
    { found: 'answer', expected: 'checklist' },
    '此要点按“清单”计分，收到的是“是否”。请按要点的形式评分',
    'This criterion is scored by checklist, the mark is a yes or no. Mark it the way the criterion asks',
  ],
  [
    'marks.out-of-points',
    { score: '12', points: '10' },
    '评分12不在0至10之间。请改正',
    'The mark 12 is not between 0 and 10. Correct it',
  ],
  [
    'framework.reduced-total',
    { total: '85', expected: '100' },
    '有要点不适用，其分值不再分配，总分由100分变为85分，不评等级',
    'Some criteria do not apply and their points go nowhere: the total is 85, not 100, and there is no grade',
  ],
  [
    'norm.gap',
    { key: 'grades.scale', layer: 'park', day: '2021-05-01', until: '2021-01-01', from: '2021-07-01' },
    '规则层“park”的“评价等级”（grades.scale）自2021-01-01起失效，至2021-07-01才又有规定，2021-05-01没有值可用，也不以下层的规定代替。请在这一层补上这一段',
    'The layer “park” states “grade scale” (grades.scale) until 2021-01-01 and again from 2021-07-01 on: on 2021-05-01 it has no value, and no layer below stands in for it. Fill the gap in this layer',
  ],
  [
    'norm.layer-silent',
    {
      key: 'grades.scale',
      layer: 'park',
      state: 'before-first',
      day: '2021-05-01',
      from: '2021-07-01',
      instead: 'national',
    },
    '规则层“park”的“评价等级”（grades.scale）自2021-07-01起才有规定，2021-05-01不适用，按规则层“national”的规定。本地当日另有规定的，请补入这一层',
    'The layer “park” states “grade scale” (grades.scale) only from 2021-07-01 on, not on 2021-05-01: the layer “national” holds. If the place had a rule of its own that day, add it to the layer',
  ],
  [
    'norms.before-first-document',
    { day: '2012-01-01', first: '2013-04-21' },
    '2012-01-01早于第一份文件（2013-04-21），没有规则可依。请核对日期',
    '2012-01-01 is before the first document (2013-04-21); no rule was in force. Check the day',
  ],
  [
    'framework.points-sum',
    { sum: '95', expected: '100' },
    '其下各项分值合计95分，应为100分。请调整框架的分值',
    "The parts make 95 points, not 100. Correct the framework's points",
  ],
]

describe('a sentence takes each fact for what it is', () => {
  it.each(sentences)('%s', (_, trace, zh, english) => {
    expect(toLines(trace, zhCN).map(({ text }) => text)).toEqual([zh])
    expect(toLines(trace, en).map(({ text }) => text)).toEqual([english])
  })

  it.each(issues)('%s', (code, params, zh, english) => {
    const issue = { code, severity: 'error' as const, path: [], params }
    expect(describeIssue(issue, zhCN)).toBe(zh)
    expect(describeIssue(issue, en)).toBe(english)
  })
})
