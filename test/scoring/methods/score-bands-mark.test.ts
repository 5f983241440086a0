import { fractionFrom } from '../../../src/kernel/fraction.js'
import { scoreBandsMark } from '../../../src/scoring/methods/score-bands-mark.js'
import type { Band } from '../../../src/norms/vocabulary.js'
import { describeRule } from '../../support/describe-rule.js'
import { answer, marked, value } from '../../support/frameworks.js'
import { norms2021, normsWith } from '../../support/norms.js'

// 重点支出安排率: ≥ 90 % 5; [80, 90) 4; [70, 80) 3; [60, 70) 2; below 0
const spending: Band[] = [
  { from: '80', score: '4' },
  { from: '90', score: '5', label: { zh: '九成以上' } },
  { from: '70', score: '3' },
  { from: '60', score: '2' },
]
const ticks: Band[] = [{ from: '0', grade: 'good', share: '0.85' }]
const scorer = { kind: 'bands', bands: spending } as const
const of = (amount: string) => ({ amount: fractionFrom({ numerator: amount, denominator: '1' }), issues: [] })
const lowest = normsWith({ 'silence.below-lowest-band': { choice: 'lowest-band' } })

describeRule(scoreBandsMark, [
  {
    because: 'the bound belongs to the better band',
    given: [marked(scorer, value('90'), { points: '5' }), norms2021],
    outcome: 'in-band',
    value: of('5'),
    trace: { given: { points: '5', places: '2', part: '90', from: '90', tier: { zh: '九成以上' } } },
  },
  {
    because: 'no score falls between two bands: 89.99 is under 90',
    given: [marked(scorer, value('89.99'), { points: '5' }), norms2021],
    outcome: 'in-band',
    value: of('4'),
  },
  {
    because: 'a ratio is compared exactly: 269.9999 ÷ 3 is under 90',
    given: [marked(scorer, { kind: 'ratio', numerator: '269.9999', denominator: '3' }, { points: '5' }), norms2021],
    outcome: 'in-band',
    value: of('4'),
  },
  {
    because: 'a share of the points: 5 × 0.85',
    given: [marked({ kind: 'bands', bands: ticks }, value('1'), { points: '5' }), norms2021],
    outcome: 'in-band',
    value: of('4.25'),
  },
  {
    because: 'its own score goes before its share',
    given: [
      marked({ kind: 'bands', bands: [{ from: '0', score: '4', share: '0.5' }] }, value('1'), { points: '5' }),
      norms2021,
    ],
    outcome: 'in-band',
    value: of('4'),
  },
  {
    because: 'a grade ticked, where a band bears it',
    given: [marked({ kind: 'bands', bands: ticks }, { kind: 'grade', grade: 'good' }, { points: '5' }), norms2021],
    outcome: 'graded',
    value: of('4.25'),
  },
  {
    because: 'a grade no band bears is refused',
    given: [marked(scorer, { kind: 'grade', grade: 'good' }), norms2021],
    outcome: 'refused',
    value: {
      issues: [
        {
          code: 'marks.grade-without-band',
          severity: 'error',
          path: ['c', 'grade'],
          row: 'c',
          params: { grade: 'good' },
        },
      ],
    },
  },
  {
    because: 'below the lowest band nothing',
    given: [marked(scorer, value('59.9'), { points: '5' }), norms2021],
    outcome: 'below-bands',
    value: of('0'),
    trace: { silences: ['below-lowest-band'] },
  },
  {
    because: 'unless a rulebook says that it counts as the lowest',
    given: [marked(scorer, value('59.9'), { points: '5' }), lowest],
    outcome: 'lowest-band',
    value: of('2'),
    trace: {
      silences: undefined,
      basis: [
        { document: '某办法', seen: 'text' },
        { document: '某财试〔2021〕3号', title: '某地绩效评价试行办法', article: '第一条', seen: 'text' },
      ],
    },
  },
  {
    because: 'no denominator, no value',
    given: [marked(scorer, { kind: 'ratio', numerator: '1', denominator: '0' }), norms2021],
    outcome: 'refused',
    value: {
      issues: [
        {
          code: 'marks.zero-denominator',
          severity: 'error',
          path: ['c', 'denominator'],
          row: 'c',
          params: { name: '' },
        },
      ],
    },
  },
  {
    because: 'an answer is no value',
    given: [marked(scorer, answer(true)), norms2021],
    outcome: 'refused',
    value: {
      issues: [
        {
          code: 'marks.kind',
          severity: 'error',
          path: ['c', 'kind'],
          row: 'c',
          params: { found: 'answer', expected: 'bands' },
        },
      ],
    },
  },
])
