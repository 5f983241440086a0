import { scoreYesNo } from '../../../src/scoring/methods/score-yes-no.js'
import { describeRule } from '../../support/describe-rule.js'
import { norms2021 } from '../../support/norms.js'

describeRule(scoreYesNo, [
  {
    because: 'met earns all',
    given: [{ points: '7.5', met: true, text: '建成' }, norms2021],
    outcome: 'met',
    value: { score: '7.5', issues: [] },
    trace: { given: { points: '7.5', text: '建成' } },
  },
  {
    because: 'not met earns nothing',
    given: [{ points: '7.5', met: false }, norms2021],
    outcome: 'not-met',
    value: { score: '0' },
  },
])
