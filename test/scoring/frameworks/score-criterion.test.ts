import { fractionFrom } from '../../../src/kernel/fraction.js'
import type { Mark } from '../../../src/model/results/mark.js'
import type { Criterion } from '../../../src/norms/vocabulary.js'
import { scoreCriterion } from '../../../src/scoring/frameworks/score-criterion.js'
import type { Leaf } from '../../../src/scoring/frameworks/amount-of-marks.js'
import { describeRule } from '../../support/describe-rule.js'
import { answer, gone, node, score, share, unproved, value } from '../../support/frameworks.js'
import { norms2021, normsWith } from '../../support/norms.js'

const bands = [
  { from: '0.9', grade: 'excellent', label: { zh: '优' } },
  { from: '0', grade: 'poor', label: { zh: '差' } },
] as const
const leaf = (marks: Mark[], more: Partial<Leaf> = {}, criterion: Partial<Criterion> = {}): Leaf => {
  const made = node('c', '10', criterion)
  return {
    criterion: made,
    points: made.points,
    marks: marks.map((mark, i) => ({ mark, path: marks.length === 1 ? ['c'] : ['c', i] })),
    decimals: 1,
    basis: { citations: [{ document: '某办法', seen: 'text' as const }] },
    ...more,
  }
}
const issue = (code: string, params: Record<string, string> = {}) => ({
  code,
  severity: 'error' as const,
  path: ['c'],
  row: 'c',
  params,
})
const zero = normsWith({ 'silence.insufficient-evidence': { choice: 'zero' } })

describeRule(scoreCriterion, [
  {
    because: 'one mark is the score',
    given: [leaf([score('8.5')]), norms2021],
    outcome: 'scored',
    value: { status: 'scored', score: '8.5', exact: fractionFrom({ numerator: '8.5', denominator: '1' }), issues: [] },
    trace: { row: 'c', label: 'c', value: '8.5' },
  },
  {
    because: 'rounded once, half up: 10 × 0.855 = 8.55',
    given: [leaf([share('0.855')]), norms2021],
    outcome: 'scored',
    value: { score: '8.6' },
    trace: { silences: ['rounding'] },
  },
  {
    because: 'the grade its score falls in, where it has bands',
    given: [leaf([score('8.9')], {}, { scorer: { kind: 'judged', bands: [...bands] } }), norms2021],
    outcome: 'scored',
    value: { score: '8.9', grade: 'poor' },
  },
  {
    because: 'with points of others: 8.5 × 12.5 ÷ 10 = 10.625',
    given: [leaf([score('8.5')], { points: '12.5' }), norms2021],
    outcome: 'rescaled',
    value: { score: '10.6', exact: fractionFrom({ numerator: '106.25', denominator: '10' }) },
    trace: {
      given: {
        points: '12.5',
        name: { zh: 'c', en: 'c' },
        declared: '10',
        places: '1',
        rounded: 'true',
        amount: '8.5',
      },
    },
  },
  {
    because: 'the band is that of the marks, on the points they were given for: 9 of 10',
    given: [leaf([score('9')], { points: '11.1' }, { scorer: { kind: 'judged', bands: [...bands] } }), norms2021],
    outcome: 'rescaled',
    value: { score: '10', grade: 'excellent' },
  },
  {
    because: 'and stays that where fewer points are left: 9 × 8 ÷ 10 = 7.2',
    given: [leaf([score('9')], { points: '8' }, { scorer: { kind: 'judged', bands: [...bands] } }), norms2021],
    outcome: 'rescaled',
    value: { score: '7.2', grade: 'excellent' },
  },
  {
    because: 'marks from several people by the stated method: (8 + 8.5) ÷ 2 = 8.25, rounded once',
    given: [leaf([score('8'), score('8.5')], { combine: 'mean' }), norms2021],
    outcome: 'scored',
    value: {
      score: '8.3',
      exact: fractionFrom({ numerator: '16.5', denominator: '2' }),
      marks: { count: 2, scores: ['8', '8.5'], min: '8', max: '8.5', spread: '0.5', method: 'mean' },
    },
  },
  {
    because: 'one mark in a list is one mark',
    given: [leaf([score('8')], { combine: 'trimmed-mean' }), norms2021],
    outcome: 'scored',
    value: { score: '8', issues: [] },
  },
  {
    because: 'several marks and no method: shown, not scored',
    given: [leaf([score('8'), score('9')]), norms2021],
    outcome: 'unscored',
    value: {
      status: 'unscored',
      issues: [issue('marks.combine-missing', { count: '2' })],
      marks: { count: 2, scores: ['8', '9'], min: '8', max: '9', spread: '1' },
    },
  },
  {
    because: 'two marks have no trimmed mean',
    given: [leaf([score('8'), score('9')], { combine: 'trimmed-mean' }), norms2021],
    outcome: 'unscored',
    value: { status: 'unscored', issues: [issue('marks.too-few-to-trim', { count: '2' })] },
  },
  {
    because: 'a refused mark leaves it without a score, whatever the others say',
    given: [leaf([score('8'), score('19')], { combine: 'mean' }), norms2021],
    outcome: 'unscored',
    value: {
      status: 'unscored',
      issues: [
        {
          code: 'marks.out-of-points',
          severity: 'error',
          path: ['c', 1, 'score'],
          row: 'c',
          params: { score: '19', points: '10' },
        },
      ],
    },
  },
  {
    because: 'a full score is never rounded above its points',
    given: [leaf([share('1')], {}, { points: '12.25' }), norms2021],
    outcome: 'scored',
    value: { score: '12.25' },
  },
  {
    because: 'no mark is not 0',
    given: [leaf([]), norms2021],
    outcome: 'unscored',
    value: { status: 'unscored', issues: [issue('marks.missing')] },
  },
  {
    because: 'a scorer that cannot be used scores nothing',
    given: [leaf([value('3')], { broken: true }), norms2021],
    outcome: 'unscored',
    value: { status: 'unscored', issues: [] },
  },
  {
    because: 'what does not apply has no score',
    given: [leaf([gone, gone]), norms2021],
    outcome: 'not-applicable',
    value: { status: 'not-applicable', issues: [] },
    trace: { given: { points: '10', name: { zh: 'c', en: 'c' }, places: '1', because: ['本年无此项', '本年无此项'] } },
  },
  {
    because: 'what cannot be shown is not 0',
    given: [leaf([unproved]), norms2021],
    outcome: 'insufficient-evidence',
    value: { status: 'insufficient-evidence', issues: [issue('marks.insufficient-evidence', { because: '没有台账' })] },
    trace: { silences: ['insufficient-evidence'] },
  },
  {
    because: 'unless a rulebook says so',
    given: [leaf([unproved]), zero],
    outcome: 'evidence-zero',
    value: { status: 'insufficient-evidence', score: '0', issues: [] },
  },
  {
    because: 'people who disagree whether it applies must settle that',
    given: [leaf([score('8'), gone], { combine: 'mean' }), norms2021],
    outcome: 'unscored',
    value: { status: 'unscored', issues: [issue('marks.mixed-states', { count: '2' })] },
  },
  {
    because: 'a deduction is an amount, whatever its points',
    given: [leaf([score('1.5')], {}, { points: '0', scorer: { kind: 'deduction', cap: '2' } }), norms2021],
    outcome: 'aside',
    value: { status: 'scored', score: '1.5' },
  },
  {
    because: 'a veto is a fact: two who say the same say it',
    given: [leaf([answer(true), answer(true)], {}, { points: '0', scorer: { kind: 'veto', caps: 'fair' } }), norms2021],
    outcome: 'aside',
    value: { status: 'scored', score: '1' },
  },
  {
    because: 'and two who do not have nothing to average',
    given: [
      leaf([answer(true), answer(false)], { combine: 'mean' }, { points: '0', scorer: { kind: 'veto', caps: 'fair' } }),
      norms2021,
    ],
    outcome: 'unscored',
    value: { status: 'unscored', issues: [issue('marks.mixed-states', { count: '2' })] },
  },
  {
    because: 'yes and no of several people can be averaged where they are points: (10 + 10 + 0) ÷ 3',
    given: [
      leaf(
        [answer(true), answer(true), answer(false)],
        { combine: 'mean' },
        { scorer: { kind: 'yes-no', full: 'yes' } },
      ),
      norms2021,
    ],
    outcome: 'scored',
    value: { score: '6.7' },
  },
])
