import { parseFunds } from '../../../src/model/promise/funds.js'
import { describeParser } from '../../support/describe-parser.js'

describeParser('parseFunds', parseFunds, {
  good: [
    {},
    { annual: '1000000', executed: '0' },
    {
      book: 'general',
      initial: '1',
      annual: '2',
      received: '3',
      executed: '4.05',
      committed: '0.5',
      sources: [{ name: '其中：财政拨款', kind: 'appropriation', annual: '2', executed: '4' }, { name: '其他' }],
    },
  ],
  canonical: [
    [
      'makes decimals canonical',
      { annual: '010.00', executed: '-0.0', sources: [{ name: 'a', annual: '1.50' }] },
      { annual: '10', executed: '0', sources: [{ name: 'a', annual: '1.5' }] },
    ],
    ['takes undefined as absent', { annual: undefined, executed: '1' }, { executed: '1' }],
  ],
  bad: [
    [
      'a JSON number: 0.1 + 0.2 must not arrive as text',
      { annual: 10, executed: 0.30000000000000004 },
      ['decimal.not-text at annual', 'decimal.not-text at executed'],
    ],
    ['null and empty text', { annual: null, executed: '' }, ['value.empty at annual', 'value.empty at executed']],
    [
      'an exponent, a separator, a unit',
      { initial: '1e5', annual: '1,000', executed: '10万元' },
      ['decimal.malformed at initial', 'decimal.malformed at annual', 'decimal.malformed at executed'],
    ],
    ['41 characters', { annual: '9'.repeat(41) }, ['decimal.too-long at annual']],
    [
      'negative money, wherever it stands',
      { annual: '-1', committed: '-0.01', sources: [{ name: 'a' }, { name: 'b', executed: '-2' }] },
      ['funds.negative at annual', 'funds.negative at committed', 'funds.negative at sources.1.executed'],
    ],
    ['a book nobody keeps', { book: 'petty-cash' }, ['value.not-allowed at book']],
    ['a source without a name', { sources: [{ annual: '1' }] }, ['value.missing at sources.0.name']],
    ['sources that are no list', { sources: { name: 'a' } }, ['value.type at sources']],
  ],
  warned: [
    [
      'members it does not know, in the order found',
      { budget: '1', annual: '1', sources: [{ name: 'a', committed: '1' }] },
      ['value.unknown-key at budget', 'value.unknown-key at sources.0.committed'],
    ],
    [
      'a member named like an inherited one',
      { constructor: '1', toString: 'x' },
      ['value.unknown-key at constructor', 'value.unknown-key at toString'],
    ],
  ],
})
