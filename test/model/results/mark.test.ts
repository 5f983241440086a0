import { parseMark } from '../../../src/model/results/mark.js'
import { describeParser } from '../../support/describe-parser.js'

describeParser('parseMark', parseMark, {
  good: [
    { kind: 'share', share: '0.8' },
    { kind: 'score', score: '7.5' },
    { kind: 'grade', grade: 'low' },
    { kind: 'checked', items: ['a', 'b'] },
    { kind: 'checked', items: [] },
    { kind: 'answer', yes: false },
    { kind: 'value', value: '-1' },
    { kind: 'ratio', numerator: '1', denominator: '3' },
    { kind: 'count', times: 0, because: '未发现' },
    { kind: 'not-applicable', because: 'x' },
    { kind: 'insufficient-evidence', because: 'x' },
  ],
  canonical: [
    [
      'makes decimals canonical',
      { kind: 'ratio', numerator: '1.0', denominator: '03' },
      { kind: 'ratio', numerator: '1', denominator: '3' },
    ],
  ],
  bad: [
    ['a grade nobody gives', { kind: 'grade', grade: '优' }, ['value.not-allowed at grade']],
    ['half a time', { kind: 'count', times: 1.5, because: 'x' }, ['value.type at times']],
    ['less than no time', { kind: 'count', times: -1, because: 'x' }, ['value.too-short at times']],
    ['a mark of no kind', { score: '1' }, ['value.missing at kind']],
    [
      'an item that is no text',
      { kind: 'checked', items: ['a', 7, ''] },
      ['value.type at items.1', 'value.empty at items.2'],
    ],
  ],
})
