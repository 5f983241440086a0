import { parseIndicator, type Indicator } from '../../../src/model/promise/indicator.js'
import { describeParser } from '../../support/describe-parser.js'

const row: Indicator = {
  id: 'r1',
  dimension: 'output',
  name: '养护里程',
  points: '10',
  target: { kind: 'measure', comparison: 'at-least', value: '50', unit: '公里' },
}

describeParser('parseIndicator', parseIndicator, {
  good: [
    row,
    { id: 'A-b_9', dimension: 'other', name: 'x', target: { kind: 'missing' } },
    {
      ...row,
      category: 'quantity',
      level1: '产出指标',
      level2: '数量指标',
      actual: { kind: 'measured', value: '45' },
      scoring: { method: 'proportional' },
      accumulates: true,
      partOf: 'r0',
      reason: '雨季',
      evidence: [{ id: 'e1', kind: 'formal' }],
    },
    { ...row, points: '0' },
  ],
  canonical: [
    [
      'makes decimals canonical, deep down',
      { ...row, points: '7.50', actual: { kind: 'measured', value: '45.0' } },
      { ...row, points: '7.5', actual: { kind: 'measured', value: '45' } },
    ],
  ],
  bad: [
    ['an id that is no name', { ...row, id: '1r' }, ['id.malformed at id']],
    ['an id of 65 characters', { ...row, id: `r${'1'.repeat(64)}` }, ['id.malformed at id']],
    ['an id of a prototype', { ...row, id: '__proto__' }, ['id.malformed at id']],
    ['negative points', { ...row, points: '-1' }, ['points.negative at points']],
    ['points as a number', { ...row, points: 10 }, ['decimal.not-text at points']],
    [
      'every mistake at once',
      { ...row, id: '', dimension: 'input', name: null, points: 'ten', target: { kind: 'range', from: 1, to: '' } },
      [
        'value.empty at id',
        'value.not-allowed at dimension',
        'value.empty at name',
        'decimal.malformed at points',
        'decimal.not-text at target.from',
        'value.empty at target.to',
      ],
    ],
    [
      'a target the wrong way round, by its path',
      { ...row, target: { kind: 'range', from: '2', to: '1' } },
      ['target.reversed-range at target.to'],
    ],
    ['an actual of no kind', { ...row, actual: {} }, ['value.missing at actual.kind']],
    [
      'evidence of no kind, by its place',
      { ...row, evidence: [{ id: 'a', kind: 'formal' }, { id: 'b' }] },
      ['value.missing at evidence.1.kind'],
    ],
  ],
  warned: [
    [
      'what it does not know, deep down',
      { ...row, weight: '10', target: { ...row.target, note: 'x' } },
      ['value.unknown-key at target.note', 'value.unknown-key at weight'],
    ],
  ],
})
