import { describe, expect, it } from 'vitest'
import { checkFramework } from '../../../src/norms/frameworks/check-framework.js'
import type { Criterion, Framework, Scorer } from '../../../src/norms/vocabulary.js'
import { frame, node } from '../../support/frameworks.js'
import { said } from '../../support/said.js'

const one = (scorer: Scorer, points = '100'): Framework => frame([node('a', points, { scorer })], { total: points })
const found = (framework: Framework) => said(checkFramework(framework))
const bands = (...froms: string[]) => froms.map((from) => ({ from, share: '0.5' }))

const rows: [because: string, framework: Framework, issues: string[]][] = [
  [
    'a framework that adds up',
    frame([node('a', '40'), node('b', '60', { parts: [node('b1', '20'), node('b2', '40')] })]),
    [],
  ],
  [
    'criteria that do not make the total',
    frame([node('a', '40'), node('b', '50')]),
    ['framework.points-sum at criteria'],
  ],
  [
    'parts that do not make their parent',
    frame([node('a', '40', { parts: [node('a1', '30')] }), node('b', '60')]),
    ['framework.points-sum at criteria.0.parts'],
  ],
  [
    'parts on a scale of their own are converted, averaged or compared, not added',
    frame([
      node('a', '40', { aggregate: 'weakest', parts: [node('a1', '1'), node('a2', '1')] }),
      node('b', '30', { aggregate: 'geometric', parts: [node('b1', '2')] }),
      node('c', '30', { aggregate: { table: bands('0', '5') }, parts: [node('c1', '10')] }),
    ]),
    [],
  ],
  [
    'deductions, bonuses and vetoes stand beside the points',
    frame([
      node('a', '100'),
      node('d', '2', { scorer: { kind: 'deduction', cap: '5' } }),
      node('e', '0', { scorer: { kind: 'bonus', cap: '10' } }),
      node('v', '0', { scorer: { kind: 'veto', caps: 'fair' } }),
    ]),
    [],
  ],
  [
    'an id used twice, at any depth',
    frame([node('a', '40'), node('b', '60', { parts: [node('a', '60')] })]),
    ['framework.duplicate-id at criteria.1.parts.0.id'],
  ],
  [
    'a band that begins where another does',
    one({ kind: 'bands', bands: bands('0', '60', '60') }),
    ['framework.unreachable-band at criteria.0.scorer.bands.2.from'],
  ],
  [
    'a judged band above all points',
    one({ kind: 'judged', bands: bands('0', '1.2') }),
    ['framework.unreachable-band at criteria.0.scorer.bands.1.from'],
  ],
  [
    'a judged band that ends below 0',
    one({ kind: 'judged', bands: bands('-0.5', '0') }),
    ['framework.unreachable-band at criteria.0.scorer.bands.0.from'],
  ],
  [
    'judged bands that rounding makes one',
    frame([node('a', '1', { scorer: { kind: 'judged', bands: bands('0', '0.8', '0.9') } })], {
      total: '1',
      decimals: 0,
    }),
    ['framework.unreachable-band at criteria.0.scorer.bands.2.from'],
  ],
  [
    'a table nothing reaches',
    frame([node('a', '100', { aggregate: { table: bands('0', '90') }, parts: [node('a1', '50')] })]),
    ['framework.unreachable-band at criteria.0.aggregate.table.1.from'],
  ],
  [
    'a scale above the total',
    frame([node('a', '100')], {
      scale: [
        { grade: 'good', label: { zh: '良' }, from: '0' },
        { grade: 'excellent', label: { zh: '优' }, from: '101' },
      ],
    }),
    ['framework.unreachable-band at scale.1.from'],
  ],
  [
    'a band of values that says no points',
    one({ kind: 'bands', bands: [{ from: '0' }] }),
    ['framework.parameter at criteria.0.scorer.bands.0.score'],
  ],
  [
    'a band worth more than there is',
    one({ kind: 'bands', bands: [{ from: '0', score: '101' }] }),
    ['framework.parameter at criteria.0.scorer.bands.0.score'],
  ],
  [
    'a band worth more than all',
    one({ kind: 'bands', bands: [{ from: '0', share: '1.1' }] }),
    ['framework.parameter at criteria.0.scorer.bands.0.share'],
  ],
  [
    'a penalty counted in steps of nothing, down to more than there is',
    one({ kind: 'penalty', free: '0', side: 'over', per: '0', points: '-1', whole: false, floor: '101' }),
    [
      'framework.parameter at criteria.0.scorer.per',
      'framework.parameter at criteria.0.scorer.points',
      'framework.parameter at criteria.0.scorer.floor',
    ],
  ],
  [
    'a cap below 0',
    frame([node('a', '100'), node('b', '1', { scorer: { kind: 'bonus', cap: '-1' } })]),
    ['framework.parameter at criteria.1.scorer.cap'],
  ],
  [
    'a checklist without items',
    one({ kind: 'checklist', items: [] }),
    ['framework.parameter at criteria.0.scorer.items'],
  ],
  [
    'a checklist whose items are worth nothing',
    one({ kind: 'checklist', items: [{ id: 'x', label: { zh: 'x' }, points: '0' }] }),
    ['framework.parameter at criteria.0.scorer.items'],
  ],
  [
    'a checklist with an item twice',
    one({
      kind: 'checklist',
      items: [
        { id: 'x', label: { zh: 'x' } },
        { id: 'x', label: { zh: 'x' } },
      ],
    }),
    ['framework.duplicate-id at criteria.0.scorer.items.1.id'],
  ],
  ['points below 0', frame([node('a', '-10'), node('b', '110')]), ['framework.parameter at criteria.0.points']],
  [
    'points finer than the framework rounds',
    frame([node('a', '33.333'), node('b', '66.667')]),
    ['framework.points-decimals at criteria.0.points', 'framework.points-decimals at criteria.1.points'],
  ],
  [
    'a scorer on a node of parts',
    frame([node('a', '100', { scorer: { kind: 'yes-no', full: 'yes' }, parts: [node('a1', '100')] })]),
    ['framework.scorer-ignored at criteria.0.scorer'],
  ],
]

describe('checkFramework', () => {
  it.each(rows)('%s', (_, framework, issues) => expect(found(framework)).toEqual(issues))
  it('says both sums', () =>
    expect(checkFramework(frame([node('a', '40')]))[0]?.params).toEqual({ sum: '40', expected: '100' }))
  it('takes no part of a hollow tree for a leaf with parts', () =>
    expect(found(frame([node('a', '100', { parts: [] } as Partial<Criterion>)]))).toEqual([]))
})
