import { fractionFrom } from '../../../src/kernel/fraction.js'
import { scoreChecklistMark } from '../../../src/scoring/methods/score-checklist-mark.js'
import { describeRule } from '../../support/describe-rule.js'
import { marked, share } from '../../support/frameworks.js'
import { norms2021 } from '../../support/norms.js'

const item = (id: string, points?: string) => ({ id, label: { zh: id }, ...(points !== undefined && { points }) })
const three = { kind: 'checklist', items: [item('x'), item('y'), item('z')] } as const
const weighed = { kind: 'checklist', items: [item('x', '5'), item('y', '3'), item('z', '2')] } as const
const checked = (...items: string[]) => ({ kind: 'checked', items }) as const

describeRule(scoreChecklistMark, [
  {
    because: 'items without points count the same: 10 × 2 ÷ 3',
    given: [marked({ ...three, items: [...three.items] }, checked('z', 'x')), norms2021],
    outcome: 'checked',
    value: { amount: fractionFrom({ numerator: '20', denominator: '3' }), issues: [] },
    trace: { value: '6.67', silences: ['checklist-share', 'rounding'] },
  },
  {
    because: 'items with points count by them: 10 × (5 + 2) ÷ 10',
    given: [marked({ ...weighed, items: [...weighed.items] }, checked('x', 'z')), norms2021],
    outcome: 'checked',
    value: { amount: fractionFrom({ numerator: '70', denominator: '10' }), issues: [] },
    trace: {
      value: '7',
      silences: undefined,
      given: { points: '10', places: '2', checked: [{ zh: 'x' }, { zh: 'z' }], part: '7', whole: '10' },
    },
  },
  {
    because: 'where not every item has points all count the same: 10 × 1 ÷ 3',
    given: [marked({ kind: 'checklist', items: [item('x', '5'), item('y'), item('z', '2')] }, checked('x')), norms2021],
    outcome: 'checked',
    value: { amount: fractionFrom({ numerator: '10', denominator: '3' }), issues: [] },
    trace: { value: '3.33', silences: ['checklist-share', 'rounding'] },
  },
  {
    because: 'nothing checked is 0, which is a mark',
    given: [marked({ ...three, items: [...three.items] }, checked()), norms2021],
    outcome: 'checked',
    value: { amount: fractionFrom({ numerator: '0', denominator: '3' }), issues: [] },
  },
  {
    because: 'an item named twice counts once, with a warning',
    given: [marked({ ...three, items: [...three.items] }, checked('x', 'x', 'y')), norms2021],
    outcome: 'checked',
    value: {
      amount: fractionFrom({ numerator: '20', denominator: '3' }),
      issues: [
        { code: 'marks.repeated-item', severity: 'warning', path: ['c', 'items', 1], row: 'c', params: { id: 'x' } },
      ],
    },
  },
  {
    because: 'an item the list has not is refused',
    given: [marked({ ...three, items: [...three.items] }, checked('x', 'w')), norms2021],
    outcome: 'refused',
    value: {
      issues: [
        {
          code: 'marks.unknown-item',
          severity: 'error',
          path: ['c', 'items', 1],
          row: 'c',
          params: { found: 'w', known: 'x, y, z' },
        },
      ],
    },
  },
  {
    because: 'a judged share is no checklist',
    given: [marked({ ...three, items: [...three.items] }, share('0.5')), norms2021],
    outcome: 'refused',
    value: {
      issues: [
        {
          code: 'marks.kind',
          severity: 'error',
          path: ['c', 'kind'],
          row: 'c',
          params: { found: 'share', expected: 'checklist' },
        },
      ],
    },
  },
])
