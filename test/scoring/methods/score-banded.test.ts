import type { MeasuredRow } from '../../../src/scoring/row-rule.js'
import { scoreBanded } from '../../../src/scoring/methods/score-banded.js'
import { describeRule } from '../../support/describe-rule.js'
import { norms2021 } from '../../support/norms.js'

const bands = [
  { from: '60', share: '0.6' },
  { from: '90', share: '1' },
  { from: '80', share: '0.85' },
]
const row = (actual: string, more: Partial<MeasuredRow> = {}) => ({
  points: '10',
  target: '90',
  actual,
  unit: '%',
  strict: false,
  bands,
  ...more,
})

describeRule(scoreBanded, [
  {
    because: 'a bound belongs to its band',
    given: [row('90'), norms2021],
    outcome: 'in-band',
    value: { score: '10', rate: '1' },
  },
  {
    because: 'just under it is the next band',
    given: [row('89.99'), norms2021],
    outcome: 'in-band',
    value: { score: '8.5' },
    trace: {
      silences: undefined,
      given: { points: '10', actual: '89.99', unit: '%', rate: '0.9999', from: '80', below: '90', share: '0.85' },
    },
  },
  { because: 'bands may stand in any order', given: [row('60'), norms2021], outcome: 'in-band', value: { score: '6' } },
  {
    because: 'under the lowest band nothing',
    given: [row('59.9'), norms2021],
    outcome: 'below-bands',
    value: { score: '0' },
  },
  {
    because: 'points × share is rounded once and says so',
    given: [row('80', { points: '7.5' }), norms2021],
    outcome: 'in-band',
    value: { score: '6.38' },
    trace: { silences: ['rounding'] },
  }, // 6.375
  {
    because: 'a zero target has no rate, but its bands hold',
    given: [row('95', { target: '0' }), norms2021],
    outcome: 'in-band',
    value: { score: '10', rate: undefined },
  },
])
