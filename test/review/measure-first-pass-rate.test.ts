import { measureFirstPassRate } from '../../src/review/measure-first-pass-rate.js'
import { describeRule } from '../support/describe-rule.js'
import { norms2021 } from '../support/norms.js'

describeRule(measureFirstPassRate, [
  {
    because: '优 and 良 pass: 2 of 3 is 0.6667',
    given: [
      [
        { subject: 'a', first: 'excellent' },
        { subject: 'b', first: 'fair' },
        { subject: 'c', first: 'good' },
      ],
      norms2021,
    ],
    outcome: 'counted',
    value: { passed: 2, total: 3, rate: '0.6667', failed: ['b'], issues: [] },
    trace: { silences: ['first-pass'], basis: [] },
  },
  {
    because: 'a subject named twice counts by its first entry',
    given: [
      [
        { subject: 'a', first: 'poor' },
        { subject: 'a', first: 'excellent' },
      ],
      norms2021,
    ],
    outcome: 'counted',
    value: {
      passed: 0,
      total: 1,
      rate: '0',
      failed: ['a'],
      issues: [{ code: 'review.repeated-subject', severity: 'warning', path: [1, 'subject'], params: { id: 'a' } }],
    },
  },
  {
    because: 'all of them',
    given: [[{ subject: 'a', first: 'good' }], norms2021],
    outcome: 'counted',
    value: { passed: 1, total: 1, rate: '1' },
  },
  {
    because: 'nothing reviewed has no rate, which is not 0',
    given: [[], norms2021],
    outcome: 'nothing-reviewed',
    value: { passed: 0, total: 0, failed: [], issues: [] },
  },
])
