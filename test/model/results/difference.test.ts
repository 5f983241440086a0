import { parseDifference } from '../../../src/model/results/difference.js'
import { describeParser } from '../../support/describe-parser.js'

describeParser('parseDifference', parseDifference, {
  good: [
    { row: 'total', kind: 'total-sum', published: '98', computed: '98.75' },
    {
      row: 'r1',
      kind: 'rounded-score',
      alternatives: ['rounded-rate'],
      rows: ['r1', 'r2', 'r3'],
      published: '9',
      computed: '8.62',
      explains: { assume: 'half-up-0', gives: '9' },
    },
  ],
  canonical: [
    [
      'what an assumption gives, with noughts',
      { row: 'r1', kind: 'rounded-score', explains: { assume: 'cut-1', gives: '9.50' } },
      { row: 'r1', kind: 'rounded-score', explains: { assume: 'cut-1', gives: '9.5' } },
    ],
  ],
  bad: [
    ['a row alone', { row: 'r1' }, ['value.missing at kind']],
    ['a kind there is none of', { row: 'r1', kind: 'odd' }, ['value.not-allowed at kind']],
    [
      'an alternative there is none of',
      { row: 'r1', kind: 'unexplained', alternatives: ['odd'] },
      ['value.not-allowed at alternatives.0'],
    ],
    ['a printed figure as a number', { row: 'r1', kind: 'unexplained', published: 9 }, ['value.type at published']],
  ],
  warned: [['its words', { row: 'r1', kind: 'unexplained', text: '…' }, ['value.unknown-key at text']]],
})
