import { rescalePoints, type PointedRow } from '../../../src/scoring/totals/rescale-points.js'
import { describeRule } from '../../support/describe-rule.js'
import { norms2021, normsWith } from '../../support/norms.js'

const row = (
  id: string,
  points: string,
  applies = true,
  dimension: PointedRow['dimension'] = 'output',
): PointedRow => ({ id, name: id, dimension, points, applies })
const within = normsWith({ 'silence.not-applicable': { choice: 'within-group' } })
const zero = normsWith({ 'silence.not-applicable': { choice: 'zero' } })

describeRule(rescalePoints, [
  {
    because: 'every row applies',
    given: [[row('a', '50'), row('b', '40')], norms2021],
    outcome: 'unchanged',
    value: { a: '50', b: '40' },
  },
  {
    because: 'what a row leaves goes to the others in proportion',
    given: [[row('a', '50'), row('b', '30'), row('c', '10', false)], norms2021],
    outcome: 'rescaled',
    value: { a: '56.25', b: '33.75', c: undefined as never },
    trace: { silences: ['not-applicable'], given: { dropped: '10', rows: ['c'] } },
  }, // 90 × 50 ÷ 80
  {
    because: 'steps of 0.01 go to the largest remainder',
    given: [[row('a', '30'), row('b', '30'), row('c', '20'), row('d', '10', false)], norms2021],
    outcome: 'rescaled',
    value: { a: '33.75', b: '33.75', c: '22.5' },
  }, // 90 × 30 ÷ 80
  {
    because: 'ties go to the earlier row',
    given: [[row('a', '10'), row('b', '10'), row('c', '10'), row('d', '70', false)], norms2021],
    outcome: 'rescaled',
    value: { a: '33.34', b: '33.33', c: '33.33' },
  },
  {
    because: 'order of the rows decides ties, not their names',
    given: [[row('z', '10'), row('d', '70', false), row('b', '10'), row('a', '10')], norms2021],
    outcome: 'rescaled',
    value: { z: '33.34', b: '33.33', a: '33.33' },
  },
  {
    because: 'halves',
    given: [[row('a', '7.5'), row('b', '12.5'), row('c', '22.5'), row('d', '47.5', false)], norms2021],
    outcome: 'rescaled',
    value: { a: '15.88', b: '26.47', c: '47.65' },
  }, // 90 × 7.5 ÷ 42.5 = 15.882…, 26.470…, 47.647…: the step goes to .647
  {
    because: 'a row worth nothing gets nothing',
    given: [[row('a', '0'), row('b', '80'), row('c', '10', false)], norms2021],
    outcome: 'rescaled',
    value: { a: '0', b: '90' },
  },
  {
    because: 'a layer may rescale within the dimension',
    given: [[row('a', '30'), row('b', '20', false), row('c', '40', true, 'benefit')], within],
    outcome: 'rescaled-within-group',
    value: { a: '50', c: '40' },
    trace: { silences: undefined },
  },
  {
    because: 'then a dimension without rows loses its points, which the points check will say',
    given: [[row('a', '50'), row('c', '40', false, 'benefit')], within],
    outcome: 'rescaled-within-group',
    value: { a: '50', c: undefined as never },
  },
  {
    because: 'a group finer than a step still adds up',
    given: [[row('a', '16.66'), row('b', '16.675', false), row('c', '56.665', true, 'benefit')], within],
    outcome: 'rescaled-within-group',
    value: { a: '33.335', c: '56.665' },
  },
  {
    because: 'a layer may count it as zero: the others keep their points',
    given: [[row('a', '50'), row('b', '40', false)], zero],
    outcome: 'counted-as-zero',
    value: { a: '50', b: undefined as never },
    trace: { silences: undefined },
  },
  {
    because: 'nothing applies: nobody to take the points',
    given: [[row('a', '50', false), row('b', '40', false)], norms2021],
    outcome: 'nothing-applies',
    value: { a: undefined as never },
  },
  {
    because: 'only rows worth nothing apply',
    given: [[row('a', '0'), row('b', '90', false)], norms2021],
    outcome: 'nothing-applies',
    value: { a: '0' },
  },
])
