import { fractionFrom } from '../../../src/kernel/fraction.js'
import { scoreProportionalMark } from '../../../src/scoring/methods/score-proportional-mark.js'
import { describeRule } from '../../support/describe-rule.js'
import { answer, marked, value } from '../../support/frameworks.js'
import { norms2021, normsWith } from '../../support/norms.js'

const up = { kind: 'proportional', direction: 'up' } as const
const down = { kind: 'proportional', direction: 'down' } as const
const linear = normsWith({ 'silence.inverse-missed': { choice: 'linear' } })
const of = (top: string, bottom = '1') => ({
  amount: fractionFrom({ numerator: top, denominator: bottom }),
  issues: [],
})
const ratio = (numerator: string, denominator: string) => ({ kind: 'ratio', numerator, denominator }) as const

describeRule(scoreProportionalMark, [
  {
    because: 'a rate of 0.95 earns 9.5 of 10',
    given: [marked(up, value('0.95')), norms2021],
    outcome: 'proportional',
    value: of('9.5'),
    trace: { value: '9.5', given: { points: '10', places: '2', part: '0.95' } },
  },
  {
    because: 'numerator ÷ denominator is not divided before it is multiplied: 10 × 37.24 ÷ 43.2 = 8.6203…',
    given: [marked(up, ratio('37.24', '43.2')), norms2021],
    outcome: 'proportional',
    value: of('372.4', '43.2'),
    trace: { value: '8.62', given: { points: '10', places: '2', part: '(37.24 ÷ 43.2)', rounded: 'true' } },
  },
  {
    because: 'reached exactly is full',
    given: [marked(up, ratio('43.2', '43.2')), norms2021],
    outcome: 'full',
    value: of('10'),
  },
  {
    because: 'more than reached is full, not more',
    given: [marked(up, value('1.3')), norms2021],
    outcome: 'full',
    value: of('10'),
  },
  {
    because: 'a rate below 0 earns nothing, not less',
    given: [marked(up, value('-0.2')), norms2021],
    outcome: 'proportional',
    value: of('0'),
  },
  {
    because: 'under the pass line nothing',
    given: [marked({ ...up, passLine: '0.6' }, value('0.59')), norms2021],
    outcome: 'below-pass-line',
    value: of('0'),
  },
  {
    because: 'on the pass line in proportion',
    given: [marked({ ...up, passLine: '0.6' }, value('0.6')), norms2021],
    outcome: 'proportional',
    value: of('6'),
  },
  { because: 'kept under is full', given: [marked(down, value('0.8')), norms2021], outcome: 'full', value: of('10') },
  {
    because: 'kept exactly is full',
    given: [marked(down, ratio('90', '90')), norms2021],
    outcome: 'full',
    value: of('10'),
  },
  {
    because: 'passed by a quarter: 10 ÷ 1.25 = 8',
    given: [marked(down, value('1.25')), norms2021],
    outcome: 'inverse-ratio',
    value: of('10', '1.25'),
    trace: { value: '8', silences: ['inverse-missed'] },
  },
  {
    because: 'passed by a quarter, linear: 10 × (2 − 1.25) = 7.5',
    given: [marked(down, value('1.25')), linear],
    outcome: 'inverse-linear',
    value: of('7.5'),
    trace: {
      basis: [
        { document: '某办法', seen: 'text' },
        { document: '某财试〔2021〕3号', title: '某地绩效评价试行办法', article: '第一条', seen: 'text' },
      ],
    },
  },
  {
    because: 'twice as much, linear: nothing',
    given: [marked(down, ratio('300', '100')), linear],
    outcome: 'inverse-linear',
    value: of('0', '100'),
  },
  {
    because: 'the pass line holds for what the inverse comes to: 1 ÷ 2 is under 0.6',
    given: [marked({ ...down, passLine: '0.6' }, value('2')), norms2021],
    outcome: 'below-pass-line',
    value: of('0'),
    trace: { silences: ['inverse-missed'], given: { points: '10', places: '2', part: '2', passAt: '0.6' } },
  },
  {
    because: 'no denominator, no rate',
    given: [marked(up, ratio('5', '0'), { ratio: { numerator: '实际产出数', denominator: '计划产出数' } }), norms2021],
    outcome: 'refused',
    value: {
      issues: [
        {
          code: 'marks.zero-denominator',
          severity: 'error',
          path: ['c', 'denominator'],
          row: 'c',
          params: { name: '计划产出数' },
        },
      ],
    },
  },
  {
    because: 'an answer is no rate',
    given: [marked(up, answer(true)), norms2021],
    outcome: 'refused',
    value: {
      issues: [
        {
          code: 'marks.kind',
          severity: 'error',
          path: ['c', 'kind'],
          row: 'c',
          params: { found: 'answer', expected: 'proportional' },
        },
      ],
    },
  },
])
