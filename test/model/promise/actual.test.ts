import { parseActual } from '../../../src/model/promise/actual.js'
import { describeParser } from '../../support/describe-parser.js'

describeParser('parseActual', parseActual, {
  good: [
    { kind: 'measured', value: '132.9', unit: '元', comparison: 'at-least' },
    { kind: 'completed', on: '2021-07-31', precision: 'month' },
    { kind: 'not-completed' },
    { kind: 'judged', share: '0.123456789012', text: '达成年度指标' },
    { kind: 'judged', share: '0' },
    { kind: 'judged', share: '1' },
    { kind: 'answered', yes: true },
    { kind: 'stated', text: '有所提高' },
    { kind: 'not-applicable', because: '项目取消' },
  ],
  canonical: [['makes a share canonical', { kind: 'judged', share: '1.00' }, { kind: 'judged', share: '1' }]],
  bad: [
    ['a share above 1', { kind: 'judged', share: '1.01' }, ['share.out-of-range at share']],
    ['a share below 0', { kind: 'judged', share: '-0.5' }, ['share.out-of-range at share']],
    ['a share of 13 decimals', { kind: 'judged', share: '0.1234567890123' }, ['share.out-of-range at share']],
    ['a share in per cent', { kind: 'judged', share: '80%' }, ['decimal.malformed at share']],
    ['an empty share, once', { kind: 'judged', share: '' }, ['value.empty at share']],
    ['a share as a number', { kind: 'judged', share: 0.8 }, ['decimal.not-text at share']],
    ['a row that does not apply without a reason', { kind: 'not-applicable' }, ['value.missing at because']],
    ['a completion without its day', { kind: 'completed', precision: 'day' }, ['value.missing at on']],
    ['an unknown kind', { kind: 'done' }, ['value.not-allowed at kind']],
  ],
  warned: [
    ['a score, which nobody reports', { kind: 'measured', value: '1', score: '10' }, ['value.unknown-key at score']],
  ],
})
