import type { MeasuredRow } from '../../../src/scoring/row-rule.js'
import { fractionFrom } from '../../../src/kernel/fraction.js'
import { scoreAtLeast } from '../../../src/scoring/methods/score-at-least.js'
import { describeRule } from '../../support/describe-rule.js'
import { norms2021, normsWith } from '../../support/norms.js'

const row = (target: string, actual: string, more: Partial<MeasuredRow> = {}): MeasuredRow => ({
  points: '10',
  target,
  actual,
  strict: false,
  ...more,
})
const notMet = normsWith({ 'silence.strict-equality': { choice: 'not-met' } })
const passLine = normsWith({ 'silence.pass-line': { choice: 'at', from: '0.6' } })
const ladder = normsWith({
  'silence.over-achievement': {
    choice: 'ladder',
    steps: [
      { from: '1.5', lose: '0.5' },
      { from: '1.2', lose: '0.1' },
      { from: '2', lose: '1' },
    ],
  },
})

describeRule(scoreAtLeast, [
  {
    because: 'a target reached exactly earns all',
    given: [row('50', '50'), norms2021],
    outcome: 'met',
    value: { score: '10', rate: '1', issues: [] },
    trace: { silences: undefined, value: '10' },
  },
  {
    because: 'a target passed earns all and no more',
    given: [row('50', '80'), norms2021],
    outcome: 'met',
    value: { score: '10', rate: '1.6' },
  },
  {
    because: 'short of the target the points are shared in proportion',
    given: [row('50', '45'), norms2021],
    outcome: 'short',
    value: { score: '9', rate: '0.9' },
    trace: { silences: undefined },
  }, // 10 × 45 ÷ 50, exact: nothing was rounded
  {
    because: 'the score is rounded once, half up, and says so',
    given: [row('43.2', '37.24'), norms2021],
    outcome: 'short',
    value: { score: '8.62', rate: '0.862', exact: fractionFrom({ numerator: '372.4', denominator: '43.2' }) },
    trace: { silences: ['rounding'] },
  }, // 8.6203…
  {
    because: 'a tie goes up: dividing first would lose it',
    given: [row('3', '1', { points: '0.015' }), norms2021],
    outcome: 'short',
    value: { score: '0.01' },
  }, // 0.015 × 1 ÷ 3 = 0.005
  {
    because: 'a tie of a share goes up',
    given: [row('100', '29', { points: '7.5' }), norms2021],
    outcome: 'short',
    value: { score: '2.18' },
  }, // 7.5 × 29 ÷ 100 = 2.175
  {
    because: 'nothing achieved is 0, not missing',
    given: [row('50', '0'), norms2021],
    outcome: 'short',
    value: { score: '0', rate: '0' },
  },
  {
    because: 'a row worth nothing scores nothing',
    given: [row('50', '45', { points: '0' }), norms2021],
    outcome: 'short',
    value: { score: '0' },
  },
  {
    because: 'the smallest shortfall still rounds to full',
    given: [row('1000000', '999999'), norms2021],
    outcome: 'short',
    value: { score: '10' },
    trace: { silences: ['rounding'] },
  }, // 9.99999
  {
    because: 'a strict target passed earns all',
    given: [row('50', '50.01', { strict: true }), norms2021],
    outcome: 'met',
    value: { score: '10', issues: [] },
  },
  {
    because: 'a strict target met exactly earns all, with a warning',
    given: [row('50', '50.0', { strict: true }), norms2021],
    outcome: 'strict-equality',
    value: {
      score: '10',
      issues: [{ code: 'target.strict-equality', severity: 'warning', path: ['target'], params: { target: '50' } }],
    },
    trace: { silences: ['strict-equality'] },
  },
  {
    because: 'a layer may say that > met exactly is not met',
    given: [row('50', '50', { strict: true }), notMet],
    outcome: 'strict-missed',
    value: { score: '0' },
    trace: { silences: undefined },
  },
  {
    because: 'short of a strict target is in proportion as well',
    given: [row('50', '45', { strict: true }), notMet],
    outcome: 'short',
    value: { score: '9' },
  },
  {
    because: 'below a layer’s pass line nothing is earned',
    given: [row('50', '29.9'), passLine],
    outcome: 'below-pass-line',
    value: { score: '0', rate: '0.598' },
    trace: { silences: undefined },
  },
  {
    because: 'on the pass line the proportion counts',
    given: [row('50', '30'), passLine],
    outcome: 'short',
    value: { score: '6' },
  },
  {
    because: 'the row’s own pass line goes before the rulebook’s',
    given: [row('50', '30', { passAt: '0.8' }), passLine],
    outcome: 'below-pass-line',
    value: { score: '0' },
    trace: { given: { points: '10', target: '50', actual: '30', rate: '0.6', passAt: '0.8' } },
  },
  {
    because: 'a row’s own lower pass line too',
    given: [row('50', '29', { passAt: '0.5' }), passLine],
    outcome: 'short',
    value: { score: '5.8' },
  }, // 10 × 29 ÷ 50
  {
    because: 'a layer’s ladder takes from who achieves far too much, the highest step it reaches',
    given: [row('50', '75'), ladder],
    outcome: 'over-reduced',
    value: { score: '5' },
    trace: {
      silences: undefined,
      given: { points: '10', target: '50', actual: '75', rate: '1.5', from: '1.5', lose: '0.5' },
    },
  }, // 150 %: loses 0.5
  { because: 'the step below', given: [row('50', '74.99'), ladder], outcome: 'over-reduced', value: { score: '9' } },
  {
    because: 'the step that takes all',
    given: [row('50', '100'), ladder],
    outcome: 'over-reduced',
    value: { score: '0' },
  },
  {
    because: 'under the first step nothing is taken',
    given: [row('50', '59.99'), ladder],
    outcome: 'met',
    value: { score: '10' },
  },
  {
    because: 'a step from 0 is none: it would take from whoever reaches the target',
    given: [
      row('50', '50'),
      normsWith({ 'silence.over-achievement': { choice: 'ladder', steps: [{ from: '0', lose: '0.1' }] } }),
    ],
    outcome: 'met',
    value: { score: '10' },
  },
  {
    because: 'a zero target is always reached: full, with a warning',
    given: [row('0', '3'), norms2021],
    outcome: 'zero-target',
    value: {
      score: '10',
      rate: undefined,
      issues: [{ code: 'target.zero', severity: 'warning', path: ['target'], params: { actual: '3' } }],
    },
    trace: { silences: ['zero-target'] },
  },
  {
    because: 'a negative target reached earns all, with a warning',
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
    because: 'a negative target missed earns nothing: a ratio means nothing there',
    given: [row('-5', '-6'), norms2021],
    outcome: 'signed-missed',
    value: { score: '0' },
  },
  {
    because: 'a change of sign earns nothing',
    given: [row('5', '-1'), norms2021],
    outcome: 'signed-missed',
    value: { score: '0', rate: undefined },
  },
  {
    because: '> 0 met with exactly 0 is strict equality before it is a zero target',
    given: [row('0', '0', { strict: true }), normsWith({ 'silence.strict-equality': { choice: 'not-met' } })],
    outcome: 'strict-missed',
    value: { score: '0' },
  },
  {
    because: '> −5 met with exactly −5 is strict equality before it is a negative target',
    given: [row('-5', '-5', { strict: true }), norms2021],
    outcome: 'strict-equality',
    value: { score: '10' },
  },
])
