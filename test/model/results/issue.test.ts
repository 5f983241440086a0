import { parseIssue } from '../../../src/model/results/issue.js'
import { describeParser } from '../../support/describe-parser.js'

const plain = { code: 'actual.missing', severity: 'error' as const, path: ['indicators', 0, 'actual'], params: {} }

describeParser('parseIssue', parseIssue, {
  good: [
    plain,
    { ...plain, code: 'a.code-of-a-newer-library', path: [] },
    {
      ...plain,
      row: 'r1',
      related: [['indicators', 1], []],
      params: { points: '10', reason: '' },
      basis: [{ document: '财预〔2020〕10号', seen: 'memory' }],
    },
  ],
  bad: [
    ['a code alone', { code: 'x' }, ['value.missing at severity', 'value.missing at path', 'value.missing at params']],
    ['a severity there is none of', { ...plain, severity: 'fatal' }, ['value.not-allowed at severity']],
    ['a fact that is no text', { ...plain, params: { points: 10 } }, ['value.type at params.points']],
    ['a path as text', { ...plain, path: 'indicators.0' }, ['value.type at path']],
  ],
  warned: [['a message: the words are in explain', { ...plain, message: '未填' }, ['value.unknown-key at message']]],
})
