import { parseTrace } from '../../../src/model/results/trace.js'
import { describeParser } from '../../support/describe-parser.js'
import { road, step } from '../../support/hand-made-trace.js'

const plain = { rule: 'scoring.score-at-least', outcome: 'met', given: {}, basis: [], parts: [] }

describeParser('parseTrace', parseTrace, {
  good: [
    road,
    plain,
    { ...plain, rule: 'a.rule-of-a-newer-library', outcome: 'whatever' },
    {
      ...plain,
      row: 'r1',
      label: '养护里程',
      value: { score: '9', parts: ['4', '5'], graded: false, nothing: null, count: 2 },
      given: { points: '10', missing: [{ code: 'x', params: { a: '1' } }], label: { zh: '优', en: 'excellent' } },
      basis: [{ document: '财预〔2020〕10号', title: '项目支出绩效评价管理办法', article: '第十六条', seen: 'text' }],
      silences: ['rounding'],
      parts: [plain],
    },
    step('scoring.score-at-least', 'met', {}, { parts: Array.from({ length: 100 }, () => plain) }),
  ],
  bad: [
    [
      'a rule alone',
      { rule: 'x' },
      ['value.missing at outcome', 'value.missing at given', 'value.missing at basis', 'value.missing at parts'],
    ],
    ['parts that are not traces', { ...plain, parts: ['x'] }, ['value.type at parts.0']],
    [
      'a part of a part',
      { ...plain, parts: [{ ...plain, parts: [{ ...plain, given: '' }] }] },
      ['value.empty at parts.0.parts.0.given'],
    ],
    ['a citation nobody knows how surely', { ...plain, basis: [{ document: 'x' }] }, ['value.missing at basis.0.seen']],
    ['what is no data', { ...plain, given: { when: new Date(0) } }, ['value.not-plain at given.when']],
  ],
  warned: [['a member no trace has', { ...plain, score: '9' }, ['value.unknown-key at score']]],
})
