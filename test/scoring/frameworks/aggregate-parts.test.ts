import { fractionFrom } from '../../../src/kernel/fraction.js'
import { aggregateParts, type Node } from '../../../src/scoring/frameworks/aggregate-parts.js'
import type { ScoredPart } from '../../../src/scoring/frameworks/join-parts.js'
import { describeRule } from '../../support/describe-rule.js'
import { norms2021, normsWith } from '../../support/norms.js'

const part = (name: string, points: string, score: string, more: Partial<ScoredPart> = {}): ScoredPart => ({
  label: { zh: name, en: name },
  points,
  score,
  ...(Number(points) > 0 && { share: fractionFrom({ numerator: score, denominator: points }) }),
  ...more,
})
const node = (aggregate: Node['aggregate'], parts: ScoredPart[], more: Partial<Node> = {}): Node => ({
  id: 'n',
  label: { zh: 'n', en: 'n' },
  points: '30',
  aggregate,
  decimals: 2,
  parts,
  basis: { citations: [{ document: '某办法', seen: 'text' as const }] },
  ...more,
})
const minus = (score: string) => part('扣分', '0', score, { aside: 'deduction' })
const plus = (score: string) => part('加分', '0', score, { aside: 'bonus' })
const table = [
  { from: '80', score: '30' },
  { from: '60', share: '0.5' },
] // of 30: 15
const lowest = normsWith({ 'silence.below-lowest-band': { choice: 'lowest-band' } })

describeRule(aggregateParts, [
  {
    because: '9.2 + 8.25 = 17.45',
    given: [node('sum', [part('a', '10', '9.2'), part('b', '20', '8.25')]), norms2021],
    outcome: 'summed',
    value: { score: '17.45', share: fractionFrom({ numerator: '17.45', denominator: '30' }) },
    trace: { row: 'n', given: { name: { zh: 'n', en: 'n' }, points: '30', scores: ['9.2', '8.25'], places: '2' } },
  },
  {
    because: '9 + 5 − 2 + 1 = 13',
    given: [node('sum', [part('a', '10', '9'), part('b', '20', '5'), minus('2'), plus('1')]), norms2021],
    outcome: 'summed',
    value: { score: '13' },
    trace: { given: { name: { zh: 'n', en: 'n' }, points: '30', scores: ['9', '5', '(0 − 2)', '1'], places: '2' } },
  },
  {
    because: 'a bonus may lift a node above its points',
    given: [node('sum', [part('a', '30', '30'), plus('9.31')]), norms2021],
    outcome: 'summed',
    value: { score: '39.31' },
  },
  {
    because: '1 − 2 is below 0: the deduction ends there',
    given: [node('sum', [part('a', '30', '1'), minus('2')]), norms2021],
    outcome: 'floored',
    value: { score: '0' },
    trace: { silences: ['deduction-floor'] },
  },
  {
    because: 'a node without points has no share',
    given: [node('sum', [plus('1')], { points: '0' }), norms2021],
    outcome: 'summed',
    value: { score: '1' },
  },
  {
    because: 'while a part is open the rest is a sum so far',
    given: [node('sum', [part('a', '10', '9.2')], { open: true }), norms2021],
    outcome: 'so-far',
    value: { score: '9.2' },
  },
  {
    because: 'the weakest share counts: 30 × 12 ÷ 20 = 18',
    given: [node('weakest', [part('a', '10', '9'), part('b', '20', '12')]), norms2021],
    outcome: 'weakest',
    value: { score: '18' },
    trace: {
      value: '18',
      given: {
        name: { zh: 'n', en: 'n' },
        points: '30',
        scores: ['9', '12'],
        places: '2',
        tier: { zh: 'b', en: 'b' },
        part: '(12 ÷ 20)',
        amount: '18',
      },
    },
  },
  {
    because: 'exact shares are compared and multiplied: 30 × 1 ÷ 3 = 10, not 30 × 3.33 ÷ 10',
    given: [
      node('weakest', [
        part('a', '10', '3.33', { share: fractionFrom({ numerator: '1', denominator: '3' }) }),
        part('b', '10', '9'),
      ]),
      norms2021,
    ],
    outcome: 'weakest',
    value: { score: '10' },
  },
  {
    because: 'of two equally weak the earlier is named: 9 ÷ 15 and 12 ÷ 20',
    given: [node('weakest', [part('a', '15', '9'), part('b', '20', '12')]), norms2021],
    outcome: 'weakest',
    value: { score: '18' },
    trace: {
      given: {
        name: { zh: 'n', en: 'n' },
        points: '30',
        scores: ['9', '12'],
        places: '2',
        tier: { zh: 'a', en: 'a' },
        part: '(9 ÷ 15)',
        amount: '18',
      },
    },
  },
  {
    because: 'deductions come off at the end: 30 × 0.6 − 2 = 16',
    given: [node('weakest', [part('b', '20', '12'), minus('2')]), norms2021],
    outcome: 'weakest',
    value: { score: '16' },
  },
  {
    because: '√(0.25 × 1) is 0.5: 30 × 0.5',
    given: [node('geometric', [part('a', '10', '2.5'), part('b', '10', '10')]), norms2021],
    outcome: 'geometric',
    value: { score: '15' },
    trace: { silences: ['geometric-weights'] },
  },
  {
    because: 'weighted by points: ∛(0.125 × 1 × 1) is 0.5',
    given: [node('geometric', [part('a', '10', '1.25'), part('b', '20', '20')]), norms2021],
    outcome: 'geometric',
    value: { score: '15' },
  },
  {
    because: 'one share of 0 makes it 0',
    given: [node('geometric', [part('a', '10', '0'), part('b', '20', '20')]), norms2021],
    outcome: 'geometric',
    value: { score: '0' },
  },
  {
    because: 'a table converts the sum: 45 + 40 = 85 is worth 30',
    given: [node({ table }, [part('a', '50', '45'), part('b', '50', '40')]), norms2021],
    outcome: 'converted',
    value: { score: '30' },
  },
  {
    because: 'half-open: 79.99 is worth half of 30',
    given: [node({ table }, [part('a', '100', '79.99')]), norms2021],
    outcome: 'converted',
    value: { score: '15' },
  },
  {
    because: 'a deduction comes off before the table: 81 − 2 = 79',
    given: [node({ table }, [part('a', '100', '81'), minus('2')]), norms2021],
    outcome: 'converted',
    value: { score: '15' },
  },
  {
    because: 'below the lowest band nothing',
    given: [node({ table }, [part('a', '100', '59')]), norms2021],
    outcome: 'below-table',
    value: { score: '0' },
    trace: { silences: ['below-lowest-band'] },
  },
  {
    because: 'unless a rulebook says that it counts as the lowest',
    given: [node({ table }, [part('a', '100', '59')]), lowest],
    outcome: 'converted',
    value: { score: '15' },
  },
  {
    because: 'what is not a sum cannot be worked out while a part is open',
    given: [node('weakest', [part('a', '10', '9')], { open: true }), norms2021],
    outcome: 'open',
    value: { score: '0' },
  },
])
