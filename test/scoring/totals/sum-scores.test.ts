import { fractionFrom } from '../../../src/kernel/fraction.js'
import { sumScores } from '../../../src/scoring/totals/sum-scores.js'
import { describeRule } from '../../support/describe-rule.js'
import { norms2021 } from '../../support/norms.js'

const exact = (score: string, numerator = score, denominator = '1') => ({
  score,
  exact: fractionFrom({ numerator, denominator }),
})

describeRule(sumScores, [
  {
    because: 'rounded rows are added',
    given: [[exact('9'), exact('45'), exact('0.1'), exact('0.2')], norms2021],
    outcome: 'summed',
    value: { total: '54.3', unrounded: '54.3' },
  },
  {
    because: 'beside it the same sum rounded once',
    given: [[exact('3.33', '10', '3'), exact('3.33', '10', '3'), exact('3.33', '10', '3')], norms2021],
    outcome: 'summed-with-rounding',
    value: { total: '9.99', unrounded: '10' },
  },
  {
    because: 'the unrounded sum has 6 decimals',
    given: [[exact('8.62', '372.4', '43.2')], norms2021],
    outcome: 'summed-with-rounding',
    value: { total: '8.62', unrounded: '8.62037' },
  }, // 8.6203703…
  {
    because: 'unlike denominators are added exactly',
    given: [[exact('0.33', '1', '3'), exact('0.17', '1', '6')], norms2021],
    outcome: 'summed',
    value: { total: '0.5', unrounded: '0.5' },
  },
  { because: 'nothing adds up to 0', given: [[], norms2021], outcome: 'summed', value: { total: '0', unrounded: '0' } },
])
