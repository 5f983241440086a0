import { fractionFrom } from '../../../src/kernel/fraction.js'
import { scoreAnswerMark } from '../../../src/scoring/methods/score-answer-mark.js'
import { describeRule } from '../../support/describe-rule.js'
import { answer, marked, score } from '../../support/frameworks.js'
import { norms2021 } from '../../support/norms.js'

const of = (amount: string) => ({ amount: fractionFrom({ numerator: amount, denominator: '1' }), issues: [] })

describeRule(scoreAnswerMark, [
  {
    because: 'yes is what earns the points',
    given: [marked({ kind: 'yes-no', full: 'yes' }, answer(true), { points: '7.5' }), norms2021],
    outcome: 'full',
    value: of('7.5'),
    trace: { value: '7.5' },
  },
  {
    because: 'and no earns nothing',
    given: [marked({ kind: 'yes-no', full: 'yes' }, answer(false)), norms2021],
    outcome: 'nothing',
    value: of('0'),
    trace: { given: { points: '10', places: '2', answer: 'no' } },
  },
  {
    because: 'no may be what earns the points',
    given: [marked({ kind: 'yes-no', full: 'no' }, answer(false)), norms2021],
    outcome: 'full',
    value: of('10'),
  },
  {
    because: 'and then yes earns nothing',
    given: [marked({ kind: 'yes-no', full: 'no' }, answer(true)), norms2021],
    outcome: 'nothing',
    value: of('0'),
  },
  {
    because: 'a score is no answer',
    given: [marked({ kind: 'yes-no', full: 'yes' }, score('5')), norms2021],
    outcome: 'refused',
    value: {
      issues: [
        {
          code: 'marks.kind',
          severity: 'error',
          path: ['c', 'kind'],
          row: 'c',
          params: { found: 'score', expected: 'yes-no' },
        },
      ],
    },
  },
])
