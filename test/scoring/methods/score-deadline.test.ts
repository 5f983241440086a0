import { scoreDeadline } from '../../../src/scoring/methods/score-deadline.js'
import { describeRule } from '../../support/describe-rule.js'
import { norms2021, normsWith } from '../../support/norms.js'

const row = (by: string, on?: string, points = '10') => ({ points, by, ...(on !== undefined && { on }) })
const judged = normsWith({ 'silence.late-completion': { choice: 'judged' } })
const perDay = normsWith({ 'silence.late-completion': { choice: 'per-day', share: '0.05' } })

describeRule(scoreDeadline, [
  {
    because: 'the last day is in time',
    given: [row('2021-09-30', '2021-09-30'), norms2021],
    outcome: 'in-time',
    value: { score: '10', issues: [] },
    trace: { silences: undefined },
  },
  {
    because: 'any earlier day is in time',
    given: [row('2021-09-30', '2020-01-01'), norms2021],
    outcome: 'in-time',
    value: { score: '10' },
  },
  {
    because: 'one day late is late',
    given: [row('2021-09-30', '2021-10-01'), norms2021],
    outcome: 'late',
    value: { score: '0', issues: [] },
    trace: { silences: ['late-completion'], given: { points: '10', by: '2021-09-30', on: '2021-10-01', days: '1' } },
  },
  {
    because: 'not completed earns nothing, whatever the rulebook says of late',
    given: [row('2021-09-30'), perDay],
    outcome: 'not-completed',
    value: { score: '0' },
    trace: { silences: undefined },
  },
  {
    because: 'and asks no convention of ours on lateness',
    given: [row('2021-09-30'), norms2021],
    outcome: 'not-completed',
    trace: {
      silences: undefined,
      basis: [
        {
          document: '财预〔2020〕10号',
          title: '项目支出绩效评价管理办法',
          article: '第十六条',
          seen: 'practice',
          articleSeen: 'memory',
        },
      ],
    },
  },
  {
    because: 'a layer may leave it to a person: no score until judged',
    given: [row('2021-09-30', '2021-10-01'), judged],
    outcome: 'late-unjudged',
    value: {
      issues: [{ code: 'actual.unjudged', severity: 'error', path: ['actual'], params: { text: '2021-10-01' } }],
    },
    trace: { silences: undefined },
  },
  {
    because: 'a layer may take a share a day',
    given: [row('2021-09-30', '2021-10-03'), perDay],
    outcome: 'late-per-day',
    value: { score: '8.5' },
    trace: { silences: undefined },
  }, // 10 × (1 − 3 × 0.05)
  {
    because: 'over the turn of a leap year',
    given: [row('2020-02-28', '2020-03-01'), perDay],
    outcome: 'late-per-day',
    value: { score: '9' },
  }, // 2 days
  {
    because: 'never less than nothing',
    given: [row('2021-09-30', '2022-09-30'), perDay],
    outcome: 'late-per-day',
    value: { score: '0' },
  },
  {
    because: 'rounded once',
    given: [row('2021-09-30', '2021-10-01', '7.5'), perDay],
    outcome: 'late-per-day',
    value: { score: '7.13' },
    trace: { silences: ['rounding'] },
  }, // 7.125
])
