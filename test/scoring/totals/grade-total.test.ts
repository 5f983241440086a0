import { describe, expect, it } from 'vitest'
import { gradeScore } from '../../../src/scoring/totals/grade-score.js'
import { gradeTotal } from '../../../src/scoring/totals/grade-total.js'
import { describeRule } from '../../support/describe-rule.js'
import { fiveGrades, norms2021, normsOf } from '../../support/norms.js'

const five = normsOf('2021-12-31', fiveGrades)

describeRule(gradeTotal, [
  {
    because: 'the bound belongs to its grade',
    given: ['90', norms2021],
    outcome: 'graded',
    value: 'excellent',
    trace: { silences: ['grade-bounds'], given: { score: '90', label: { zh: '优', en: 'excellent' }, from: '90' } },
  },
  {
    because: 'between two printed bounds the lower grade stands',
    given: ['89.5', norms2021],
    outcome: 'graded',
    value: 'good',
  },
  {
    because: '“60—79” printed as whole numbers is read half-open',
    given: ['79.5', norms2021],
    outcome: 'graded',
    value: 'fair',
    trace: { given: { score: '79.5', label: { zh: '中', en: 'fair' }, from: '60', below: '80' } },
  },
  { because: 'nothing is 差', given: ['0', norms2021], outcome: 'graded', value: 'poor' },
  { because: 'below the lowest bound is the lowest grade', given: ['-1', norms2021], outcome: 'graded', value: 'poor' },
  {
    because: 'five grades are data',
    given: ['69.99', five],
    outcome: 'graded',
    value: 'low',
    trace: { silences: ['grade-bounds'] },
  },
])

describe('gradeScore', () => {
  it.each([
    ['100', 'excellent'],
    ['90', 'excellent'],
    ['89.99', 'good'],
    ['89.5', 'good'],
    ['80', 'good'],
    ['79.99', 'fair'],
    ['79.5', 'fair'],
    ['60', 'fair'],
    ['59.99', 'poor'],
    ['0', 'poor'],
    ['-0.01', 'poor'],
    ['110', 'excellent'],
  ] as const)('%s is %s nationally', (score, grade) => expect(gradeScore(score, norms2021)).toBe(grade))
  it.each([
    ['90', 'excellent'],
    ['80', 'good'],
    ['70', 'fair'],
    ['69.99', 'low'],
    ['60', 'low'],
    ['59.99', 'poor'],
    ['-5', 'poor'],
  ] as const)('%s is %s among five', (score, grade) => expect(gradeScore(score, five)).toBe(grade))
})
