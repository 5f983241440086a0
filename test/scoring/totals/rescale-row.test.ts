import { rescaleRow } from '../../../src/scoring/totals/rescale-row.js'
import { useNorm } from '../../../src/norms/use-norm.js'
import { describeRule } from '../../support/describe-rule.js'
import { norms2021 } from '../../support/norms.js'

const choice = useNorm(norms2021, 'silence.not-applicable')
const row = (points: string, rescaled: string) => ({
  id: 'r1',
  name: '养护里程',
  points,
  whole: '90',
  rest: '80',
  rescaled,
})

describeRule(rescaleRow, [
  {
    because: '20 × 90 ÷ 80 is 22.5 and needs no step',
    given: [row('20', '22.5'), choice],
    outcome: 'exact',
    value: '22.5',
    trace: { silences: ['not-applicable'], basis: [], given: { points: '20', whole: '90', rest: '80' } },
  },
  {
    because: '33 × 90 ÷ 80 is 37.125: the earlier of two equal remainders goes up',
    given: [row('33', '37.13'), choice],
    outcome: 'raised',
    value: '37.13',
  },
  {
    because: '17 × 90 ÷ 80 is 19.125: the later one is cut',
    given: [row('17', '19.12'), choice],
    outcome: 'cut',
    value: '19.12',
  },
])
