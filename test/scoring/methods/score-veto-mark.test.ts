import { fractionFrom } from '../../../src/kernel/fraction.js'
import { scoreVetoMark } from '../../../src/scoring/methods/score-veto-mark.js'
import { describeRule } from '../../support/describe-rule.js'
import { answer, marked, score } from '../../support/frameworks.js'
import { norms2021 } from '../../support/norms.js'

const veto = { kind: 'veto', caps: 'fair' } as const
const of = (amount: string) => ({ amount: fractionFrom({ numerator: amount, denominator: '1' }), issues: [] })

describeRule(scoreVetoMark, [
  {
    because: 'it is the case',
    given: [marked(veto, answer(true), { points: '0' }), norms2021],
    outcome: 'raised',
    value: of('1'),
    trace: { given: { points: '0', places: '2', grade: 'fair' } },
  },
  {
    because: 'it is not the case',
    given: [marked(veto, answer(false), { points: '0' }), norms2021],
    outcome: 'clear',
    value: of('0'),
  },
  {
    because: 'a veto takes yes or no, no score',
    given: [marked(veto, score('0'), { points: '0' }), norms2021],
    outcome: 'refused',
    value: {
      issues: [
        {
          code: 'marks.kind',
          severity: 'error',
          path: ['c', 'kind'],
          row: 'c',
          params: { found: 'score', expected: 'veto' },
        },
      ],
    },
  },
])
