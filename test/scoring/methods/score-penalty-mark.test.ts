import { fractionFrom } from '../../../src/kernel/fraction.js'
import { scorePenaltyMark } from '../../../src/scoring/methods/score-penalty-mark.js'
import type { Scorer } from '../../../src/norms/vocabulary.js'
import { describeRule } from '../../support/describe-rule.js'
import { marked, score, value } from '../../support/frameworks.js'
import { norms2021 } from '../../support/norms.js'

type Penalty = Extract<Scorer, { kind: 'penalty' }>
// 在职人员控制率 ≤ 100 % full 5, each point over −0.5; 预算完成率 100 % full 5, each full 5 % below −2; 迟报 each full 5 working days −0.5, worth 2
const staff: Penalty = { kind: 'penalty', free: '100', side: 'over', per: '1', points: '0.5', whole: false, floor: '0' }
const completion: Penalty = {
  kind: 'penalty',
  free: '100',
  side: 'under',
  per: '5',
  points: '2',
  whole: true,
  floor: '0',
}
const late: Penalty = { kind: 'penalty', free: '0', side: 'over', per: '5', points: '0.5', whole: true, floor: '0.5' }
const thirds: Penalty = { kind: 'penalty', free: '0', side: 'over', per: '3', points: '1', whole: false, floor: '0' }
const of = (top: string, bottom = '1') => ({
  amount: fractionFrom({ numerator: top, denominator: bottom }),
  issues: [],
})
const times = (n: number) => ({ kind: 'count', times: n, because: '迟报' }) as const
const refusal = (code: string, path: (string | number)[], params: Record<string, string>) => ({
  issues: [{ code, severity: 'error' as const, path, row: 'c', params }],
})

describeRule(scorePenaltyMark, [
  {
    because: 'up to the free value is full',
    given: [marked(staff, value('100'), { points: '5' }), norms2021],
    outcome: 'free',
    value: of('5'),
  },
  {
    because: 'each point over takes 0.5, parts of a point too: 5 − 0.5 × 2.4 = 3.8',
    given: [marked(staff, value('102.4'), { points: '5' }), norms2021],
    outcome: 'reduced',
    value: of('3.8'),
    trace: {
      value: '3.8',
      given: { points: '5', places: '2', part: '102.4', free: '100', per: '1', lose: '0.5', over: '(102.4 − 100)' },
    },
  },
  {
    because: 'a step that does not divide evenly stays exact: 10 − 1 × 1 ÷ 3',
    given: [marked(thirds, value('1')), norms2021],
    outcome: 'reduced',
    value: of('29', '3'),
    trace: { value: '9.67' },
  },
  {
    because: 'a count says what it counted: five times, one full step of five, 2 − 0.5',
    given: [marked(late, times(5), { points: '2' }), norms2021],
    outcome: 'reduced-by-steps',
    value: of('1.5'),
    trace: {
      given: {
        points: '2',
        places: '2',
        part: '5',
        free: '0',
        per: '5',
        lose: '0.5',
        over: '(5 − 0)',
        steps: '1',
        because: '迟报',
      },
    },
  },
  {
    because: 'it stops at the floor: 5 − 0.5 × 12 is below 0',
    given: [marked(staff, value('112'), { points: '5' }), norms2021],
    outcome: 'floored',
    value: of('0'),
  },
  {
    because: 'exactly at the floor is not below it: 5 − 0.5 × 10',
    given: [marked(staff, value('110'), { points: '5' }), norms2021],
    outcome: 'reduced',
    value: of('0'),
  },
  {
    because: 'full steps only: 8.9 short of 100 is one full step of 5: 5 − 2 × 1',
    given: [marked(completion, value('91.1'), { points: '5' }), norms2021],
    outcome: 'reduced-by-steps',
    value: of('3'),
    trace: {
      value: '3',
      given: {
        points: '5',
        places: '2',
        part: '91.1',
        free: '100',
        per: '5',
        lose: '2',
        over: '(100 − 91.1)',
        steps: '1',
      },
    },
  },
  {
    because: 'less than one full step costs nothing: 5 − 2 × 0',
    given: [marked(completion, value('95.1'), { points: '5' }), norms2021],
    outcome: 'reduced-by-steps',
    value: of('5'),
  },
  {
    because: 'more than wanted is free where only what is under counts',
    given: [marked(completion, value('130'), { points: '5' }), norms2021],
    outcome: 'free',
    value: of('5'),
  },
  {
    because: 'a count is a value: 12 working days late are two full steps: 2 − 0.5 × 2',
    given: [marked(late, times(12), { points: '2' }), norms2021],
    outcome: 'reduced-by-steps',
    value: of('1'),
  },
  {
    because: 'the floor may be above 0',
    given: [marked(late, times(20), { points: '2' }), norms2021],
    outcome: 'floored',
    value: of('0.5'),
  },
  {
    because: 'a ratio is a value: 51 ÷ 50 as a rate is 1.02, free up to 100',
    given: [marked(staff, { kind: 'ratio', numerator: '5100', denominator: '50' }, { points: '5' }), norms2021],
    outcome: 'reduced',
    value: of('200', '50'),
  },
  {
    because: 'no denominator, no value',
    given: [marked(staff, { kind: 'ratio', numerator: '51', denominator: '0' }), norms2021],
    outcome: 'refused',
    value: refusal('marks.zero-denominator', ['c', 'denominator'], { name: '' }),
  },
  {
    because: 'a count is a whole number',
    given: [marked(late, times(1.5)), norms2021],
    outcome: 'refused',
    value: refusal('marks.count', ['c', 'times'], { found: '1.5' }),
  },
  {
    because: 'and not below 0',
    given: [marked(late, times(-1)), norms2021],
    outcome: 'refused',
    value: refusal('marks.count', ['c', 'times'], { found: '-1' }),
  },
  {
    because: 'a score is not what a penalty is worked out from',
    given: [marked(staff, score('3')), norms2021],
    outcome: 'refused',
    value: refusal('marks.kind', ['c', 'kind'], { found: 'score', expected: 'penalty' }),
  },
])
