import { parseTarget } from '../../../src/model/promise/target.js'
import { describeParser } from '../../support/describe-parser.js'

describeParser('parseTarget', parseTarget, {
  good: [
    { kind: 'measure', comparison: 'at-least', value: '95', unit: '%' },
    { kind: 'measure', comparison: 'equal', value: '-3.5', tolerance: '0', assumed: 'comparison', approximate: true },
    { kind: 'range', from: '5', to: '5' },
    { kind: 'deadline', by: '2020-02-29', precision: 'day' },
    { kind: 'yes-no', expected: false, text: '无事故' },
    { kind: 'statement', text: '有所提高' },
    { kind: 'missing' },
  ],
  canonical: [
    [
      'makes decimals canonical',
      { kind: 'range', from: '1.0', to: '02.50', unit: '万亩' },
      { kind: 'range', from: '1', to: '2.5', unit: '万亩' },
    ],
  ],
  bad: [
    ['no kind', { value: '1' }, ['value.missing at kind']],
    ['an unknown kind', { kind: 'wish' }, ['value.not-allowed at kind']],
    ['an empty kind', { kind: '' }, ['value.empty at kind']],
    ['a null kind', { kind: null }, ['value.empty at kind']],
    ['a kind of another type', { kind: 7 }, ['value.not-allowed at kind']],
    [
      'a measure without operator and number',
      { kind: 'measure' },
      ['value.missing at comparison', 'value.missing at value'],
    ],
    ['an operator as printed', { kind: 'measure', comparison: '≥', value: '1' }, ['value.not-allowed at comparison']],
    ['a number as printed', { kind: 'measure', comparison: 'at-least', value: '95%' }, ['decimal.malformed at value']],
    [
      'a negative tolerance',
      { kind: 'measure', comparison: 'equal', value: '1', tolerance: '-0.1' },
      ['target.negative-tolerance at tolerance'],
    ],
    ['a range the wrong way round', { kind: 'range', from: '10', to: '9' }, ['target.reversed-range at to']],
    ['a day that is none', { kind: 'deadline', by: '2021-02-29', precision: 'day' }, ['day.malformed at by']],
    [
      'a day as a number',
      { kind: 'deadline', by: 20210228, precision: 'week' },
      ['value.type at by', 'value.not-allowed at precision'],
    ],
    ['an expectation as text', { kind: 'yes-no', expected: 'yes', text: 'x' }, ['value.type at expected']],
    ['a statement that says nothing', { kind: 'statement', text: '' }, ['value.empty at text']],
  ],
  warned: [['a member of another kind', { kind: 'missing', value: '1' }, ['value.unknown-key at value']]],
})
