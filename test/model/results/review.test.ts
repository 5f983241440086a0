import { parseReview, parseReviewResult } from '../../../src/model/results/review.js'
import { describeParser } from '../../support/describe-parser.js'

const by = { id: 'e1', kind: 'expert' } as const

describeParser('parseReview', parseReview, {
  good: [
    { mode: 'qualitative', grade: 'good', by },
    {
      mode: 'quantitative',
      combine: 'median',
      panels: [
        {
          by,
          marks: {
            form: { kind: 'score', score: '9.5', grade: 'excellent' },
            clarity: { kind: 'not-applicable', because: 'x' },
          },
        },
      ],
    },
    { mode: 'opinion', accepted: false, by, text: '指标偏少' },
  ],
  canonical: [
    [
      'makes marks canonical',
      { mode: 'quantitative', combine: 'mean', panels: [{ by, marks: { form: { kind: 'score', score: '9.50' } } }] },
      { mode: 'quantitative', combine: 'mean', panels: [{ by, marks: { form: { kind: 'score', score: '9.5' } } }] },
    ],
  ],
  bad: [
    ['no panel at all', { mode: 'quantitative', combine: 'mean', panels: [] }, ['value.too-short at panels']],
    ['no method', { mode: 'quantitative', panels: [{ by, marks: {} }] }, ['value.missing at combine']],
    [
      'a method nobody stated',
      { mode: 'quantitative', combine: 'best', panels: [{ by, marks: {} }] },
      ['value.not-allowed at combine'],
    ],
    ['a review by nobody', { mode: 'qualitative', grade: 'good' }, ['value.missing at by']],
    [
      'a mark with two decimals too many in words',
      { mode: 'quantitative', combine: 'mean', panels: [{ by, marks: { form: { kind: 'score', score: '九分' } } }] },
      ['decimal.malformed at panels.0.marks.form.score'],
    ],
  ],
})

describeParser('parseReviewResult', parseReviewResult, {
  good: [
    { status: 'final', grade: 'good', advice: 'improve', issues: [] },
    {
      status: 'provisional',
      subtotal: '9',
      total: '100',
      criteria: [
        { id: 'form', label: { zh: '规范完整性' }, depth: 1, parent: 'completeness', points: '10', status: 'unscored' },
      ],
      missing: [{ code: 'marks.missing', severity: 'error', path: ['panels'], params: {} }],
      issues: [],
    },
  ],
  bad: [
    ['a result that is neither', { status: 'maybe', issues: [] }, ['value.not-allowed at status']],
    ['nothing missing', { status: 'provisional', missing: [], issues: [] }, ['value.missing at missing.0']],
  ],
})
