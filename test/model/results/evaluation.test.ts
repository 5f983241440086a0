import {
  parseEvaluation,
  type FinalEvaluation,
  type ProvisionalEvaluation,
} from '../../../src/model/results/evaluation.js'
import { describeParser } from '../../support/describe-parser.js'

const base = {
  subject: 'p1',
  name: '养护',
  kind: 'project',
  by: 'self',
  funds: { annual: '1' },
  norms: { day: '2021-12-31', rulebook: 'national', hash: 'ab' },
  indicators: [],
  issues: [],
} as const
const final: FinalEvaluation = {
  ...base,
  indicators: [],
  issues: [],
  status: 'final',
  score: '95.5',
  grade: 'excellent',
  unrounded: '95.504',
}
const provisional: ProvisionalEvaluation = {
  ...base,
  indicators: [{ id: 'r1', name: 'x', dimension: 'output', status: 'unscored', points: '10' }],
  issues: [],
  status: 'provisional',
  subtotal: '80',
  reachable: '90',
  missing: [
    {
      code: 'actual.missing',
      severity: 'error',
      path: ['objective', 'indicators', 0, 'actual'],
      row: 'r1',
      params: {},
    },
  ],
}

describeParser('parseEvaluation', parseEvaluation, {
  good: [
    final,
    provisional,
    {
      ...final,
      projectKind: 'continuing',
      year: 2021,
      years: [2019, 2021],
      execution: {
        status: 'scored',
        score: '9',
        points: '10',
        rate: '0.9',
        exact: { numerator: '9', denominator: '1' },
      },
    },
  ],
  bad: [
    ['a status nobody reaches', { ...final, status: 'draft' }, ['value.not-allowed at status']],
    ['a final one without a grade', { ...final, grade: undefined }, ['value.missing at grade']],
    ['a provisional one with no reason', { ...provisional, missing: [] }, ['value.missing at missing.0']],
    ['a score as a number', { ...final, score: 95.5 }, ['decimal.not-text at score']],
    ['an impossible day', { ...final, norms: { ...final.norms, day: '2021-02-30' } }, ['day.malformed at norms.day']],
  ],
  warned: [['a grade on a provisional one', { ...provisional, grade: 'good' }, ['value.unknown-key at grade']]],
})
