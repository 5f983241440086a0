import { parseReduction } from '../../../src/model/results/reduction.js'
import { describeParser } from '../../support/describe-parser.js'

describeParser('parseReduction', parseReduction, {
  good: [
    { proposed: '150000', most: '200000', budgetFloor: '800000' },
    { most: '0', budgetFloor: '1000000' },
  ],
  canonical: [
    ['amounts with noughts', { most: '200000.00', budgetFloor: '0.50' }, { most: '200000', budgetFloor: '0.5' }],
  ],
  bad: [
    ['a floor nobody stated', { most: '1' }, ['value.missing at budgetFloor']],
    ['an amount as a number', { most: 1, budgetFloor: '0' }, ['decimal.not-text at most']],
    ['an amount with a unit', { most: '1万元', budgetFloor: '0' }, ['decimal.malformed at most']],
  ],
  warned: [['a key of another shape', { most: '1', budgetFloor: '0', floor: '0' }, ['value.unknown-key at floor']]],
})
