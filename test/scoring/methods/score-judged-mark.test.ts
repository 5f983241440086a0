import { fractionFrom } from '../../../src/kernel/fraction.js'
import { scoreJudgedMark } from '../../../src/scoring/methods/score-judged-mark.js'
import type { Band } from '../../../src/norms/vocabulary.js'
import { describeRule } from '../../support/describe-rule.js'
import { marked, score, share, value } from '../../support/frameworks.js'
import { norms2021 } from '../../support/norms.js'

const bands: Band[] = [
  { from: '0.9', grade: 'excellent', label: { zh: '优' } },
  { from: '0.8', grade: 'good', label: { zh: '良' } },
  { from: '0.6', grade: 'fair' },
  { from: '0', grade: 'poor' },
]
const worth: Band[] = [
  { from: '0.5', grade: 'good', share: '0.855' },
  { from: '0', grade: 'poor', score: '1' },
]
const judged = { kind: 'judged' } as const
const banded = { kind: 'judged', bands } as const
const of = (top: string, bottom = '1') => ({
  amount: fractionFrom({ numerator: top, denominator: bottom }),
  issues: [],
})
const refusal = (code: string, path: (string | number)[], params: Record<string, string>) => ({
  issues: [{ code, severity: 'error' as const, path, row: 'c', params }],
})

describeRule(scoreJudgedMark, [
  {
    because: 'a score is taken as given',
    given: [marked(judged, score('8.5')), norms2021],
    outcome: 'scored',
    value: of('8.5'),
    trace: { value: '8.5', given: { points: '10', places: '2', score: '8.5' } },
  },
  {
    because: 'nothing and everything can be given',
    given: [marked(judged, score('10')), norms2021],
    outcome: 'scored',
    value: of('10'),
  },
  {
    because: 'a share of the points is not rounded: 10 × 0.85555',
    given: [marked(judged, share('0.85555')), norms2021],
    outcome: 'shared',
    value: of('8.5555'),
    trace: { value: '8.56', silences: ['rounding'] },
  },
  {
    because: 'what is held against a band is the score as it will be rounded: 10 × 0.8995 is 9.0',
    given: [marked(banded, { kind: 'share', share: '0.8995', grade: 'excellent' }, { decimals: 1 }), norms2021],
    outcome: 'shared',
    value: of('8.995'),
  },
  {
    because: 'a score above the points is refused',
    given: [marked(judged, score('10.01')), norms2021],
    outcome: 'refused',
    value: refusal('marks.out-of-points', ['c', 'score'], { score: '10.01', points: '10' }),
  },
  {
    because: 'a score below 0 is refused',
    given: [marked(judged, score('-1')), norms2021],
    outcome: 'refused',
    value: refusal('marks.out-of-points', ['c', 'score'], { score: '-1', points: '10' }),
  },
  {
    because: 'a share above 1 is refused',
    given: [marked(judged, share('1.01')), norms2021],
    outcome: 'refused',
    value: refusal('marks.out-of-points', ['c', 'share'], { score: '1.01', points: '1' }),
  },
  {
    because: 'a score with more decimals than the form has is not rounded for its author',
    given: [marked(banded, score('9.25'), { decimals: 1 }), norms2021],
    outcome: 'refused',
    value: refusal('marks.too-many-decimals', ['c', 'score'], { score: '9.25', limit: '1' }),
  },
  {
    because: 'a mark of another kind is refused',
    given: [marked(judged, value('8')), norms2021],
    outcome: 'refused',
    value: refusal('marks.kind', ['c', 'kind'], { found: 'value', expected: 'judged' }),
  },
  {
    because: 'a score inside the band of its grade: 良 of 15 goes from 12 to under 13.5',
    given: [marked(banded, { kind: 'score', score: '13.4', grade: 'good' }, { points: '15', decimals: 1 }), norms2021],
    outcome: 'scored',
    value: of('13.4'),
    trace: { given: { points: '15', places: '1', score: '13.4', tier: { zh: '良' } } },
  },
  {
    because: 'the lower edge belongs to the band',
    given: [
      marked(banded, { kind: 'score', score: '13.5', grade: 'excellent' }, { points: '15', decimals: 1 }),
      norms2021,
    ],
    outcome: 'scored',
    value: of('13.5'),
  },
  {
    because: 'a score outside the band of its grade is refused',
    given: [marked(banded, { kind: 'score', score: '13.5', grade: 'good' }, { points: '15', decimals: 1 }), norms2021],
    outcome: 'refused',
    value: refusal('marks.out-of-band', ['c', 'score'], { grade: 'good', score: '13.5', from: '12', to: '13.5' }),
  },
  {
    because: 'so is one below it',
    given: [marked(banded, { kind: 'share', share: '0.5', grade: 'fair' }), norms2021],
    outcome: 'refused',
    value: refusal('marks.out-of-band', ['c', 'share'], { grade: 'fair', score: '0.5', from: '6', to: '8' }),
  },
  {
    because: 'a grade the criterion has not is refused',
    given: [marked(banded, { kind: 'score', score: '7', grade: 'low' }), norms2021],
    outcome: 'refused',
    value: refusal('marks.grade-without-band', ['c', 'grade'], { grade: 'low' }),
  },
  {
    because: 'a grade alone leaves the score to the person: it is not invented',
    given: [marked(banded, { kind: 'grade', grade: 'excellent' }), norms2021],
    outcome: 'refused',
    value: refusal('marks.grade-without-score', ['c', 'grade'], {
      grade: 'excellent',
      from: '9',
      to: '10',
      inclusive: 'true',
    }),
  },
  {
    because: 'where the band says what it is worth, a grade is enough: 10 × 0.855',
    given: [marked({ kind: 'judged', bands: worth }, { kind: 'grade', grade: 'good' }), norms2021],
    outcome: 'graded',
    value: of('8.55'),
  },
  {
    because: 'or its own score',
    given: [marked({ kind: 'judged', bands: worth }, { kind: 'grade', grade: 'poor' }), norms2021],
    outcome: 'graded',
    value: of('1'),
  },
  {
    because: 'a grade where there are no bands is refused',
    given: [marked(judged, { kind: 'grade', grade: 'good' }), norms2021],
    outcome: 'refused',
    value: refusal('marks.grade-without-band', ['c', 'grade'], { grade: 'good' }),
  },
])
