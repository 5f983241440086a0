import type { Criterion, Framework } from '../../../src/norms/vocabulary.js'
import { redistributePoints } from '../../../src/scoring/frameworks/redistribute-points.js'
import { describeRule } from '../../support/describe-rule.js'
import { frame, node } from '../../support/frameworks.js'
import { norms2021 } from '../../support/norms.js'

const tree: Criterion[] = [
  node('a', '40', { parts: [node('a1', '10'), node('a2', '30')] }),
  node('b', '60', { parts: [node('b1', '20'), node('b2', '20'), node('b3', '20')] }),
]
const declared = { a: '40', a1: '10', a2: '30', b: '60', b1: '20', b2: '20', b3: '20' }
const given = (
  redistribute: Framework['redistribute'],
  dropped: string[],
  criteria = tree,
  more: Partial<Framework> = {},
) => [{ framework: frame(criteria, { redistribute, ...more }), dropped }, norms2021] as const
const weak: Criterion[] = [
  node('w', '40', { aggregate: 'weakest', parts: [node('w1', '1'), node('w2', '3')] }),
  node('x', '30'),
  node('y', '30'),
]

describeRule(redistributePoints, [
  {
    because: 'a node that does not add its parts up keeps its points, so the total stays',
    given: [...given('none', ['w1'], weak)],
    outcome: 'total-kept',
    value: { total: '100' },
  },
  {
    because: 'nothing dropped, nothing moved',
    given: [...given('whole-tree', [])],
    outcome: 'unchanged',
    value: { points: declared, total: '100' },
  },
  {
    because: 'the 20 points of b1 go to b2 and b3',
    given: [...given('within-parent', ['b1'])],
    outcome: 'within-parent',
    value: { points: { ...declared, b2: '30', b3: '30' }, total: '100' },
    trace: {
      silences: ['criterion-points'],
      given: { dropped: '20', rows: [{ zh: 'b1', en: 'b1' }], expected: '100' },
    },
  },
  {
    because: 'all of b gone, its 60 go to a, and there in proportion: 100 × 10 ÷ 40, 100 × 30 ÷ 40',
    given: [...given('within-parent', ['b1', 'b2', 'b3'])],
    outcome: 'within-parent',
    value: { points: { ...declared, a: '100', a1: '25', a2: '75' }, total: '100' },
  },
  {
    because: 'in the whole tree 100 is shared by 10 : 30 : 20 : 20, remainders to the earlier: 12.5, 37.5, 25, 25',
    given: [...given('whole-tree', ['b1'])],
    outcome: 'whole-tree',
    value: { points: { ...declared, a: '50', a1: '12.5', a2: '37.5', b: '50', b2: '25', b3: '25' }, total: '100' },
  },
  {
    because:
      'steps of the framework: 100 by 30 : 20 : 20 : 20 in tenths is 33.3, 22.2, 22.2, 22.2 and 0.1 for the largest remainder',
    given: [...given('whole-tree', ['a1'], tree, { decimals: 1 })],
    outcome: 'whole-tree',
    value: {
      points: { ...declared, a: '33.4', a2: '33.4', b: '66.6', b1: '22.2', b2: '22.2', b3: '22.2' },
      total: '100',
    },
  },
  {
    because: 'not redistributed: the total is smaller, and so is the parent',
    given: [...given('none', ['b1'])],
    outcome: 'not-redistributed',
    value: { points: { ...declared, b: '40' }, total: '80' },
    trace: { silences: ['reduced-total'] },
  },
  {
    because: 'nothing applies, so nothing can take the points',
    given: [...given('whole-tree', ['a1', 'a2', 'b1', 'b2', 'b3'])],
    outcome: 'nothing-applies',
    value: { points: declared, total: '100' },
  },
  {
    because: 'what is left has no points to take them in proportion to',
    given: [...given('whole-tree', ['a'], [node('a', '100'), node('z', '0')])],
    outcome: 'nothing-applies',
  },
  {
    because: 'a node that is not a sum keeps its points; inside it the part left carries all',
    given: [...given('whole-tree', ['w1'], weak)],
    outcome: 'whole-tree',
    value: { points: { w: '40', w1: '1', w2: '4', x: '30', y: '30' }, total: '100' },
  },
  {
    because: 'and is dropped as a whole when all its parts are: 100 × 30 ÷ 60 each',
    given: [...given('whole-tree', ['w1', 'w2'], weak)],
    outcome: 'whole-tree',
    value: { points: { w: '40', w1: '1', w2: '3', x: '50', y: '50' }, total: '100' },
  },
  {
    because: 'a node of which only a deduction is left does not apply: its 40 go to b',
    given: [
      ...given(
        'within-parent',
        ['a1'],
        [
          node('a', '40', { parts: [node('a1', '40'), node('d', '3', { scorer: { kind: 'deduction', cap: '3' } })] }),
          node('b', '60'),
        ],
      ),
    ],
    outcome: 'within-parent',
    value: { points: { a: '40', a1: '40', d: '3', b: '100' }, total: '100' },
  },
  {
    because: 'a deduction that does not apply moves nothing',
    given: [
      ...given('whole-tree', ['d'], [node('a', '100'), node('d', '3', { scorer: { kind: 'deduction', cap: '3' } })]),
    ],
    outcome: 'unchanged',
  },
])
