import { fractionFrom } from '../../../src/kernel/fraction.js'
import { scoreAmountMark } from '../../../src/scoring/methods/score-amount-mark.js'
import { describeRule } from '../../support/describe-rule.js'
import { marked, score, value } from '../../support/frameworks.js'
import { norms2021 } from '../../support/norms.js'

const deduction = { kind: 'deduction', cap: '2' } as const
const bonus = { kind: 'bonus', cap: '10' } as const
const of = (amount: string) => ({ amount: fractionFrom({ numerator: amount, denominator: '1' }), issues: [] })
const times = (n: number) => ({ kind: 'count', times: n, because: '审计发现问题' }) as const
const refusal = (code: string, path: (string | number)[], params: Record<string, string>) => ({
  issues: [{ code, severity: 'error' as const, path, row: 'c', params }],
})

describeRule(scoreAmountMark, [
  {
    because: 'the amount to deduct is the mark',
    given: [marked(deduction, score('0.3'), { points: '0' }), norms2021],
    outcome: 'deducted',
    value: of('0.3'),
    trace: { given: { points: '0', places: '2', part: '0.3', cap: '2' } },
  },
  {
    because: 'or how often, times the points of one: 7 × 0.02 = 0.14',
    given: [marked(deduction, times(7), { points: '0.02' }), norms2021],
    outcome: 'deducted',
    value: of('0.14'),
    trace: { given: { points: '0.02', places: '2', part: '7 × 0.02', cap: '2', because: '审计发现问题' } },
  },
  {
    because: 'never more than the cap',
    given: [marked(deduction, times(101), { points: '0.02' }), norms2021],
    outcome: 'deducted-to-cap',
    value: of('2'),
  },
  {
    because: 'at the cap is within it',
    given: [marked(deduction, times(100), { points: '0.02' }), norms2021],
    outcome: 'deducted',
    value: of('2'),
  },
  {
    because: 'a bonus is added',
    given: [marked(bonus, score('9.31'), { points: '0' }), norms2021],
    outcome: 'added',
    value: of('9.31'),
  },
  {
    because: 'up to its cap',
    given: [marked(bonus, score('12'), { points: '0' }), norms2021],
    outcome: 'added-to-cap',
    value: of('10'),
  },
  {
    because: 'nothing deducted is a mark too',
    given: [marked(deduction, score('0'), { points: '0' }), norms2021],
    outcome: 'deducted',
    value: of('0'),
  },
  {
    because: 'an amount below 0 would turn a deduction into a bonus',
    given: [marked(deduction, score('-1'), { points: '0' }), norms2021],
    outcome: 'refused',
    value: refusal('marks.out-of-points', ['c', 'score'], { score: '-1', points: '2' }),
  },
  {
    because: 'an amount finer than the framework is refused',
    given: [marked(bonus, score('0.305'), { points: '0' }), norms2021],
    outcome: 'refused',
    value: refusal('marks.too-many-decimals', ['c', 'score'], { score: '0.305', limit: '2' }),
  },
  {
    because: 'a count needs the points of one',
    given: [marked(deduction, times(3), { points: '0' }), norms2021],
    outcome: 'refused',
    value: refusal('marks.count', ['c', 'times'], { found: '3' }),
  },
  {
    because: 'a count is a whole number',
    given: [marked(deduction, times(Number.NaN), { points: '1' }), norms2021],
    outcome: 'refused',
    value: refusal('marks.count', ['c', 'times'], { found: 'NaN' }),
  },
  {
    because: 'a value is no amount',
    given: [marked(deduction, value('3')), norms2021],
    outcome: 'refused',
    value: refusal('marks.kind', ['c', 'kind'], { found: 'value', expected: 'deduction' }),
  },
])
