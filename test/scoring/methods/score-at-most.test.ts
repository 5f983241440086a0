import type { MeasuredRow } from '../../../src/scoring/row-rule.js'
import { scoreAtMost } from '../../../src/scoring/methods/score-at-most.js'
import { describeRule } from '../../support/describe-rule.js'
import { norms2021, normsWith } from '../../support/norms.js'

const row = (target: string, actual: string, more: Partial<MeasuredRow & { form: 'ratio' | 'linear' }> = {}) => ({
  points: '10',
  target,
  actual,
  strict: false,
  ...more,
})
const linear = normsWith({ 'silence.inverse-missed': { choice: 'linear' } })
const notMet = normsWith({ 'silence.strict-equality': { choice: 'not-met' } })
const negative = (target: string, actual: string) => [
  { code: 'target.negative', severity: 'warning' as const, path: ['target'], params: { target, actual } },
]

describeRule(scoreAtMost, [
  {
    because: 'a limit kept exactly earns all',
    given: [row('90', '90'), norms2021],
    outcome: 'met',
    value: { score: '10', rate: '1', issues: [] },
    trace: { silences: undefined },
  },
  {
    because: 'well under the limit earns all',
    given: [row('90', '0'), norms2021],
    outcome: 'met',
    value: { score: '10', rate: '0' },
  },
  {
    because: 'over the limit the printed forms divide target by actual',
    given: [row('90', '100'), norms2021],
    outcome: 'over-ratio',
    value: { score: '9', rate: '1.1111' },
    trace: { silences: ['inverse-missed'] },
  }, // 10 × 90 ÷ 100
  {
    because: 'and round once',
    given: [row('90', '132.9'), norms2021],
    outcome: 'over-ratio',
    value: { score: '6.77' },
    trace: { silences: ['inverse-missed', 'rounding'] },
  }, // 6.7720…
  {
    because: 'a layer may choose the linear form',
    given: [row('90', '100'), linear],
    outcome: 'over-linear',
    value: { score: '8.89' },
    trace: { silences: ['rounding'] },
  }, // 10 × (180 − 100) ÷ 90 = 8.8888…
  {
    because: 'which is exact where it can be, and then names no silence',
    given: [row('100', '120'), linear],
    outcome: 'over-linear',
    value: { score: '8' },
    trace: { silences: undefined },
  },
  {
    because: 'a pass line of the row cuts what stays under it: 90 ÷ 180 is under 0.6',
    given: [row('90', '180', { passAt: '0.6' }), norms2021],
    outcome: 'below-pass-line',
    value: { score: '0', rate: '2' },
  },
  {
    because: 'exactly on the pass line passes: 90 ÷ 150 is 0.6',
    given: [row('90', '150', { passAt: '0.6' }), norms2021],
    outcome: 'over-ratio',
    value: { score: '6' },
  },
  {
    because: 'a pass line of the rulebook holds here too',
    given: [row('90', '180'), normsWith({ 'silence.pass-line': { choice: 'at', from: '0.6' } })],
    outcome: 'below-pass-line',
    value: { score: '0' },
  },
  {
    because: 'and in the linear form: (180 − 144) ÷ 90 is 0.4, under 0.6',
    given: [row('90', '144', { passAt: '0.6' }), linear],
    outcome: 'below-pass-line',
    value: { score: '0' },
  },
  {
    because: 'linear is 0 at twice the limit',
    given: [row('90', '180'), linear],
    outcome: 'over-linear',
    value: { score: '0' },
  },
  { because: 'and never below 0', given: [row('90', '500'), linear], outcome: 'over-linear', value: { score: '0' } },
  {
    because: 'a row that names its form does not ask the rulebook',
    given: [row('90', '180', { form: 'ratio' }), linear],
    outcome: 'over-ratio',
    value: { score: '5' },
    trace: { silences: undefined },
  },
  {
    because: 'nor fall silent',
    given: [row('90', '120', { form: 'linear' }), norms2021],
    outcome: 'over-linear',
    value: { score: '6.67' },
    trace: { silences: ['rounding'] },
  }, // 10 × 60 ÷ 90
  {
    because: 'a strict limit kept earns all',
    given: [row('90', '89.99', { strict: true }), norms2021],
    outcome: 'met',
    value: { score: '10' },
  },
  {
    because: 'a strict limit met exactly earns all, with a warning',
    given: [row('90', '90', { strict: true }), norms2021],
    outcome: 'strict-equality',
    value: {
      score: '10',
      issues: [{ code: 'target.strict-equality', severity: 'warning', path: ['target'], params: { target: '90' } }],
    },
    trace: { silences: ['strict-equality'] },
  },
  {
    because: 'a layer may say that < met exactly is not met',
    given: [row('90', '90', { strict: true }), notMet],
    outcome: 'strict-missed',
    value: { score: '0' },
    trace: { silences: undefined },
  },
  {
    because: 'none allowed and none happened',
    given: [row('0', '0'), norms2021],
    outcome: 'zero-met',
    value: { score: '10', rate: undefined, issues: [] },
    trace: { silences: ['zero-target'] },
  },
  {
    because: 'none allowed and one happened: nothing to divide by',
    given: [row('0', '1'), norms2021],
    outcome: 'zero-missed',
    value: { score: '0' },
  },
  {
    because: 'less than none is none: no sign to warn of where nothing is allowed',
    given: [row('0', '-2'), norms2021],
    outcome: 'zero-met',
    value: { score: '10', issues: [] },
    trace: { silences: ['zero-target'] },
  },
  {
    because: 'a negative limit kept',
    given: [row('-5', '-6'), norms2021],
    outcome: 'signed-met',
    value: { score: '10', issues: negative('-5', '-6') },
    trace: { silences: ['negative-target'] },
  },
  {
    because: 'a negative limit missed',
    given: [row('-5', '5'), norms2021],
    outcome: 'signed-missed',
    value: { score: '0', issues: negative('-5', '5') },
  },
  {
    because: 'a change of sign keeps the limit, with a warning',
    given: [row('5', '-1'), norms2021],
    outcome: 'signed-met',
    value: { score: '10', issues: negative('5', '-1') },
  },
])
