import { measurePoints } from '../../../src/scoring/totals/measure-points.js'
import { describeRule } from '../../support/describe-rule.js'
import { norms2021, normsOf, twentyPoints } from '../../support/norms.js'

const off = (sum: string, expected: string) => [
  { code: 'points.sum', severity: 'error' as const, path: ['indicators'], params: { sum, expected } },
]

describeRule(measurePoints, [
  {
    because: 'rows make 100 less the execution points',
    given: [['50', '30', '10'], norms2021],
    outcome: 'complete',
    value: { sum: '90', expected: '90', issues: [] },
    trace: { silences: undefined },
  },
  {
    because: 'thirds add up as decimals, not as floats',
    given: [['33.34', '33.33', '23.33'], norms2021],
    outcome: 'complete',
    value: { sum: '90' },
  },
  {
    because: 'a hundredth too much is off',
    given: [['50', '30', '10.01'], norms2021],
    outcome: 'off',
    value: { sum: '90.01', issues: off('90.01', '90') },
    trace: { silences: ['points-sum'] },
  },
  {
    because: 'a table of 110 is not graded away',
    given: [['60', '30', '10'], norms2021],
    outcome: 'off',
    value: { issues: off('100', '90') },
  },
  {
    because: 'a place with 20 execution points leaves 80',
    given: [['40', '30', '10'], normsOf('2021-12-31', twentyPoints)],
    outcome: 'complete',
    value: { sum: '80', expected: '80' },
  },
  {
    because: 'the same rows are off nationally',
    given: [['40', '30', '10'], norms2021],
    outcome: 'off',
    value: { issues: off('80', '90') },
  },
  {
    because: 'an excerpt is not told to mend its points',
    given: [['40', '20'], norms2021, { complete: false }],
    outcome: 'cut-off',
    value: {
      sum: '60',
      issues: [
        { code: 'rows.cut-off', severity: 'error', path: ['indicators'], params: { sum: '60', expected: '90' } },
      ],
    },
    trace: { silences: undefined },
  },
  {
    because: 'an excerpt whose rows carry all the points is complete',
    given: [['60', '30'], norms2021, { complete: false }],
    outcome: 'complete',
    value: { issues: [] },
  },
  { because: 'no rows make nothing', given: [[], norms2021], outcome: 'off', value: { sum: '0' } },
])
