import type { MeasuredRow } from '../../../src/scoring/row-rule.js'
import { scoreEqual } from '../../../src/scoring/methods/score-equal.js'
import { describeRule } from '../../support/describe-rule.js'
import { norms2021, normsWith } from '../../support/norms.js'

const row = (target: string, actual: string, more: Partial<MeasuredRow & { tolerance: string }> = {}) => ({
  points: '10',
  target,
  actual,
  strict: false,
  ...more,
})
const symmetric = normsWith({ 'silence.equal-exceeded': { choice: 'symmetric' } })
const passLine = normsWith({ 'silence.pass-line': { choice: 'at', from: '0.6' } })

describeRule(scoreEqual, [
  {
    because: 'hit exactly, however it is written',
    given: [row('12', '12.0'), norms2021],
    outcome: 'met',
    value: { score: '10', rate: '1', issues: [] },
    trace: { silences: undefined },
  },
  {
    because: 'passed counts as met',
    given: [row('12', '13'), norms2021],
    outcome: 'exceeded',
    value: { score: '10', rate: '1.0833' },
    trace: { silences: ['equal-exceeded'] },
  },
  {
    because: 'short is in proportion',
    given: [row('12', '9'), norms2021],
    outcome: 'short',
    value: { score: '7.5' },
    trace: { silences: undefined },
  }, // 10 × 9 ÷ 12
  {
    because: 'a layer may count the distance both ways',
    given: [row('12', '13'), symmetric],
    outcome: 'symmetric',
    value: { score: '9.17' },
    trace: { silences: ['rounding'] },
  }, // 10 × 11 ÷ 12
  {
    because: 'twice the target is then nothing',
    given: [row('12', '24'), symmetric],
    outcome: 'symmetric',
    value: { score: '0' },
    trace: { silences: undefined },
  },
  {
    because: 'and three times not less',
    given: [row('12', '36'), symmetric],
    outcome: 'symmetric',
    value: { score: '0' },
  },
  {
    because: 'within the tolerance printed, above',
    given: [row('12', '12.5', { tolerance: '0.5' }), norms2021],
    outcome: 'within-tolerance',
    value: { score: '10' },
    trace: { silences: undefined },
  },
  {
    because: 'within the tolerance printed, below',
    given: [row('12', '11.5', { tolerance: '0.5' }), norms2021],
    outcome: 'within-tolerance',
    value: { score: '10' },
  },
  {
    because: 'a printed tolerance means that passing is a miss',
    given: [row('12', '15', { tolerance: '0.5' }), norms2021],
    outcome: 'symmetric',
    value: { score: '7.5' },
    trace: { silences: undefined },
  }, // 10 × (12 − 3) ÷ 12
  {
    because: 'as is falling short',
    given: [row('12', '9', { tolerance: '0.5' }), norms2021],
    outcome: 'symmetric',
    value: { score: '7.5' },
  },
  {
    because: 'below a layer’s pass line nothing',
    given: [row('10', '5.9'), passLine],
    outcome: 'below-pass-line',
    value: { score: '0' },
    trace: { silences: undefined },
  },
  {
    because: 'below the row’s own pass line nothing',
    given: [row('10', '7', { passAt: '0.8' }), norms2021],
    outcome: 'below-pass-line',
    value: { score: '0' },
    trace: { silences: undefined },
  },
  {
    because: 'zero hit',
    given: [row('0', '0'), norms2021],
    outcome: 'zero-met',
    value: { score: '10', issues: [] },
    trace: { silences: ['zero-target'] },
  },
  { because: 'zero missed', given: [row('0', '0.1'), norms2021], outcome: 'zero-missed', value: { score: '0' } },
  {
    because: 'zero with a tolerance',
    given: [row('0', '0.1', { tolerance: '0.1' }), norms2021],
    outcome: 'within-tolerance',
    value: { score: '10' },
  },
  {
    because: 'a negative target passed is met, with a warning',
    given: [row('-5', '-3'), norms2021],
    outcome: 'signed-met',
    value: {
      score: '10',
      issues: [
        { code: 'target.negative', severity: 'warning', path: ['target'], params: { target: '-5', actual: '-3' } },
      ],
    },
    trace: { silences: ['negative-target'] },
  },
  {
    because: 'a negative target missed is nothing',
    given: [row('-5', '-6'), norms2021],
    outcome: 'signed-missed',
    value: { score: '0' },
  },
  {
    because: 'a change of sign is nothing',
    given: [row('5', '-5'), norms2021],
    outcome: 'signed-missed',
    value: { score: '0' },
  },
  {
    because: 'a pass line holds beside a tolerance too: 50 of 100 ± 5 is under 0.6',
    given: [row('100', '50', { tolerance: '5' }), passLine],
    outcome: 'below-pass-line',
    value: { score: '0' },
  },
  {
    because: 'where exceeding is no meeting, a negative target exceeded is missed',
    given: [row('-5', '-3'), symmetric],
    outcome: 'signed-missed',
    value: { score: '0' },
  },
  {
    because: 'but not for what is exceeded: 101 % is not short of a line',
    given: [row('1', '1.01', { tolerance: '0.001', passAt: '0.991' }), norms2021],
    outcome: 'symmetric',
    value: { score: '9.9' },
  }, // 10 × (1 − 0.01) ÷ 1
])
