import { scoreRange } from '../../../src/scoring/methods/score-range.js'
import { describeRule } from '../../support/describe-rule.js'
import { norms2021, normsWith } from '../../support/norms.js'

const row = (from: string, to: string, actual: string, points = '10') => ({ points, from, to, actual })
const nothing = normsWith({ 'silence.range-missed': { choice: 'all-or-nothing' } })
const negative = (target: string, actual: string) => [
  { code: 'target.negative', severity: 'warning' as const, path: ['target'], params: { target, actual } },
]

describeRule(scoreRange, [
  {
    because: 'the lower end is inside',
    given: [row('5', '10', '5.0'), norms2021],
    outcome: 'inside',
    value: { score: '10', issues: [] },
    trace: { silences: undefined },
  },
  {
    because: 'the upper end is inside',
    given: [row('5', '10', '10'), norms2021],
    outcome: 'inside',
    value: { score: '10' },
  },
  {
    because: 'a range of one point',
    given: [row('5', '5', '5'), norms2021],
    outcome: 'inside',
    value: { score: '10' },
  },
  {
    because: 'below: actual ÷ lower bound',
    given: [row('5', '10', '4'), norms2021],
    outcome: 'below-range',
    value: { score: '8' },
    trace: { silences: ['range-missed'] },
  },
  {
    because: 'above: upper bound ÷ actual',
    given: [row('5', '10', '12'), norms2021],
    outcome: 'above-range',
    value: { score: '8.33' },
    trace: { silences: ['range-missed', 'rounding'] },
  }, // 10 × 10 ÷ 12
  {
    because: 'nothing done is nothing',
    given: [row('5', '10', '0'), norms2021],
    outcome: 'below-range',
    value: { score: '0' },
  },
  {
    because: 'a layer may give nothing outside',
    given: [row('5', '10', '4.99'), nothing],
    outcome: 'outside',
    value: { score: '0' },
    trace: { silences: undefined },
  },
  { because: 'inside stays inside', given: [row('5', '10', '7'), nothing], outcome: 'inside', value: { score: '10' } },
  {
    because: 'a range from 0 has a nearer bound above it',
    given: [row('0', '10', '12'), norms2021],
    outcome: 'above-range',
    value: { score: '8.33' },
  },
  {
    because: 'the range of nothing is missed by anything',
    given: [row('0', '0', '1'), norms2021],
    outcome: 'outside',
    value: { score: '0' },
  },
  {
    because: 'a negative bound knows no ratio: nothing outside, with a warning',
    given: [row('-5', '5', '6'), norms2021],
    outcome: 'outside',
    value: { score: '0', issues: negative('-5', '6') },
    trace: { silences: ['negative-target'] },
  },
  {
    because: 'nor does a change of sign',
    given: [row('5', '10', '-1'), norms2021],
    outcome: 'outside',
    value: { score: '0', issues: negative('5', '-1') },
    trace: { silences: ['negative-target'] },
  },
  {
    because: 'inside a range of both signs is inside',
    given: [row('-5', '5', '-4'), norms2021],
    outcome: 'inside',
    value: { score: '10', issues: [] },
  },
])
