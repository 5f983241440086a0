import { parseVerdict } from '../../../src/model/results/verdict.js'
import { describeParser } from '../../support/describe-parser.js'

describeParser('parseVerdict', parseVerdict, {
  good: [
    { status: 'final', score: '91.25', grade: 'excellent' },
    { status: 'final', score: '0' },
    { status: 'provisional', subtotal: '60.5' },
  ],
  canonical: [['a score with noughts', { status: 'final', score: '91.50' }, { status: 'final', score: '91.5' }]],
  bad: [
    ['a status nobody reaches', { status: 'draft', score: '1' }, ['value.not-allowed at status']],
    ['a final one without a score', { status: 'final' }, ['value.missing at score']],
    ['a score as a number', { status: 'final', score: 91.25 }, ['decimal.not-text at score']],
    ['a provisional one without a subtotal', { status: 'provisional', score: '1' }, ['value.missing at subtotal']],
  ],
  warned: [
    [
      'a grade of a provisional one',
      { status: 'provisional', subtotal: '1', grade: 'good' },
      ['value.unknown-key at grade'],
    ],
  ],
})
