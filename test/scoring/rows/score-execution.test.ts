import { scoreExecution } from '../../../src/scoring/rows/score-execution.js'
import { describeRule } from '../../support/describe-rule.js'
import { norms2021, normsOf, normsWith, twentyPoints } from '../../support/norms.js'

const twenty = normsOf('2021-12-31', twentyPoints)
const banded = normsWith({
  'silence.execution-score': {
    choice: 'banded',
    bands: [
      { from: '0.6', share: '0.5' },
      { from: '1', share: '1' },
      { from: '0.8', share: '0.7' },
    ],
  },
})
const missing = (code: 'funds.annual-missing' | 'funds.executed-missing', key: string) => ({
  code,
  severity: 'error' as const,
  path: [key],
  params: {},
})

describeRule(scoreExecution, [
  {
    because: 'spent in full',
    given: [{ annual: '100', executed: '100' }, norms2021],
    outcome: 'scored',
    value: { status: 'scored', rate: '1', score: '10', points: '10', issues: [] },
    trace: { silences: ['execution-rate', 'execution-score'], value: '10' },
  },
  {
    because: 'points × executed ÷ annual, rounded once',
    given: [{ annual: '43.2', executed: '37.24' }, norms2021],
    outcome: 'scored',
    value: { rate: '0.862', score: '8.62' },
    trace: { silences: ['execution-rate', 'execution-score', 'rounding'] },
  }, // 8.6203…
  {
    because: 'nothing spent is 0, not missing',
    given: [{ annual: '100', executed: '0' }, norms2021],
    outcome: 'scored',
    value: { status: 'scored', rate: '0', score: '0' },
  },
  {
    because: 'the adjusted budget counts, not the initial one',
    given: [{ initial: '200', annual: '100', executed: '90' }, norms2021],
    outcome: 'scored',
    value: { score: '9' },
  },
  {
    because: 'received money does not count',
    given: [{ annual: '100', received: '50', executed: '40' }, norms2021],
    outcome: 'scored',
    value: { score: '4' },
  },
  {
    because: 'above the budget the rate is 1',
    given: [{ annual: '100', executed: '110' }, norms2021],
    outcome: 'capped',
    value: { rate: '1', score: '10', executed: '110' },
  },
  {
    because: 'a place with 20 points',
    given: [{ annual: '100', executed: '90' }, twenty],
    outcome: 'scored',
    value: { score: '18', points: '20' },
    trace: {
      basis: [{ document: '某财绩〔2021〕1号', title: '某地项目支出绩效自评办法', article: '第五条', seen: 'text' }],
    },
  },
  {
    because: 'a layer may band the rate: finished within the budget',
    given: [{ annual: '100', executed: '100' }, banded],
    outcome: 'banded',
    value: { score: '10', rate: '1' },
    trace: { silences: ['execution-rate'] },
  },
  {
    because: 'a band begins at its bound',
    given: [{ annual: '100', executed: '80' }, banded],
    outcome: 'banded',
    value: { score: '7' },
  },
  {
    because: 'the exact rate is banded, not the printed one',
    given: [{ annual: '300000', executed: '239999' }, banded],
    outcome: 'banded',
    value: { score: '5', rate: '0.8' },
  }, // 0.79999…
  {
    because: 'below all bands nothing',
    given: [{ annual: '100', executed: '59' }, banded],
    outcome: 'banded',
    value: { score: '0' },
  },
  {
    because: 'over-spending is banded as spent in full',
    given: [{ annual: '100', executed: '500' }, banded],
    outcome: 'banded',
    value: { score: '10' },
  },
  {
    because: 'no budget and nothing spent: no score',
    given: [{ annual: '0', executed: '0' }, norms2021],
    outcome: 'no-budget',
    value: {
      status: 'no-budget',
      score: undefined,
      issues: [{ code: 'funds.no-budget', severity: 'error', path: ['annual'], params: {} }],
    },
    trace: { silences: ['no-budget'] },
  },
  {
    because: 'money spent without a budget is an issue of its own',
    given: [{ annual: '0', executed: '5' }, norms2021],
    outcome: 'no-budget',
    value: {
      status: 'no-budget',
      score: undefined,
      issues: [{ code: 'funds.spent-without-budget', severity: 'error', path: ['annual'], params: { executed: '5' } }],
    },
  },
  {
    because: 'parts without a budget do not make one',
    given: [{ annual: '0', executed: '0', sources: [{ name: 'a', annual: '0' }] }, norms2021],
    outcome: 'no-budget',
    value: { status: 'no-budget' },
  },
  {
    because: 'a total of 0 over funded parts is read as their sum',
    given: [
      {
        annual: '0',
        executed: '0',
        sources: [
          { name: 'a', annual: '60', executed: '50' },
          { name: 'b', annual: '40', executed: '40' },
        ],
      },
      norms2021,
    ],
    outcome: 'scored',
    value: {
      score: '9',
      annual: '100',
      executed: '90',
      issues: [
        { code: 'funds.zero-parent', severity: 'warning', path: ['annual'], params: { annual: '100', executed: '90' } },
      ],
    },
    trace: { silences: ['execution-rate', 'execution-score', 'zero-parent'] },
  },
  {
    because: 'a total that is not 0 stands, whatever its parts say',
    given: [{ annual: '100', executed: '90', sources: [{ name: 'a', annual: '60', executed: '1' }] }, norms2021],
    outcome: 'scored',
    value: { score: '9', issues: [] },
  },
  {
    because: 'parts that state no spending do not make it 0: the total’s own is taken',
    given: [{ annual: '0', executed: '90', sources: [{ name: 'a', annual: '100' }] }, norms2021],
    outcome: 'scored',
    value: { score: '9', annual: '100', executed: '90' },
  },
  {
    because: 'nobody stating any spending is missing, not 0',
    given: [{ annual: '0', sources: [{ name: 'a', annual: '100' }] }, norms2021],
    outcome: 'unscored',
    value: { status: 'unscored', score: undefined, issues: [missing('funds.executed-missing', 'executed')] },
  },
  {
    because: 'no annual budget stated',
    given: [{ executed: '90' }, norms2021],
    outcome: 'unscored',
    value: { status: 'unscored', points: '10', issues: [missing('funds.annual-missing', 'annual')] },
  },
  {
    because: 'no spending stated',
    given: [{ annual: '100' }, norms2021],
    outcome: 'unscored',
    value: { status: 'unscored', issues: [missing('funds.executed-missing', 'executed')] },
  },
  {
    because: 'neither stated: both are said',
    given: [{}, norms2021],
    outcome: 'unscored',
    value: { issues: [missing('funds.annual-missing', 'annual'), missing('funds.executed-missing', 'executed')] },
  },
  {
    because: 'a day without the norm says what is absent',
    given: [{ annual: '100', executed: '90' }, normsOf('2014-12-31')],
    outcome: 'unscored',
    value: { status: 'unscored', points: '0' },
  },
  {
    because: 'an execution row worth nothing scores nothing',
    given: [{ annual: '100', executed: '90' }, normsWith({ 'execution.points': '0' })],
    outcome: 'scored',
    value: { score: '0', points: '0' },
  },
  {
    because: 'fen-exact: a thousandth of a yuan decides a tie',
    given: [{ annual: '1000', executed: '999.5' }, norms2021],
    outcome: 'scored',
    value: { score: '10' },
  }, // 9.995
])
