import { describe, expect, it } from 'vitest'
import { fraction } from '../../../src/kernel/fraction.js'
import { num } from '../../../src/kernel/number.js'
import { showLight, type LightOf } from '../../../src/monitoring/lights/show-light.js'
import { commonPractice } from '../../../src/norms/rulebooks/common-practice.js'
import { describeRule } from '../../support/describe-rule.js'
import { normsOf } from '../../support/norms.js'
import { july, julyWith, national, place, practice } from '../../support/monitoring.js'

const hefei = normsOf(july, place('hefei-lights'))
const ratio = (top: string, bottom = '1') => fraction(num(top), num(bottom))
const row = (more: Partial<LightOf>): LightOf => ({ of: 'indicators', ...more })
const money = (more: Partial<LightOf>): LightOf => ({ of: 'money', ...more })

describeRule(showLight, [
  {
    because: 'a ratio in a band: half-open, from 0.6 up to 0.8',
    given: [row({ ratio: ratio('0.6') }), practice],
    outcome: 'band',
    trace: { value: 'yellow', given: { light: 'yellow', ratio: '0.6', from: '0.6', below: '0.8' } },
  },
  {
    because: 'a judged row has the light of its tier',
    given: [row({ share: '0.6' }), practice],
    outcome: 'judged-band',
    trace: { value: 'yellow', given: { light: 'yellow', share: '0.6', from: '0.6', below: '0.8' } },
  },
  {
    because: 'a ceiling kept is green, however near',
    given: [row({ kept: true, ratio: ratio('1') }), practice],
    outcome: 'ceiling-kept',
    trace: { value: 'green' },
  },
  {
    because: 'a ceiling passed is red, however little',
    given: [row({ kept: false, ratio: ratio('0.99') }), practice],
    outcome: 'ceiling-passed',
    trace: { value: 'red' },
  },
  {
    because: 'Hefei: on schedule and on target',
    given: [row({ onSchedule: true, onTarget: true }), hefei],
    outcome: 'both',
    trace: { value: 'green' },
  },
  {
    because: 'Hefei: on schedule only',
    given: [row({ onSchedule: true, onTarget: false }), hefei],
    outcome: 'on-schedule-only',
    trace: { value: 'yellow' },
  },
  {
    because: 'Hefei: behind is behind, whatever is said of the target',
    given: [row({ onSchedule: false, onTarget: true }), hefei],
    outcome: 'behind-schedule',
    trace: { value: 'red' },
  },
  {
    because: 'Hefei has no light for a row that is open',
    given: [row({ ratio: ratio('1') }), hefei],
    outcome: 'none',
  },
])

const light = (of: LightOf, norms = practice) => showLight(of, norms).value

describe('lights of common practice', () => {
  it.each([
    ['1.2', 'blue', 'green'],
    ['1.19999999', 'green', 'green'],
    ['0.8', 'green', 'green'],
    ['0.79999999', 'yellow', 'yellow'],
    ['0.6', 'yellow', 'yellow'],
    ['0.59999999', 'red', 'red'],
    ['0', 'red', 'red'],
    ['-0.1', 'red', 'red'],
  ])('a ratio of %s: a row is %s, the money %s', (value, ofRow, ofMoney) =>
    expect([light(row({ ratio: ratio(value) })), light(money({ ratio: ratio(value) }))]).toEqual([ofRow, ofMoney]),
  )
  it('are given by the exact ratio, told with the decimals that decide', () => {
    const { value, trace } = showLight(row({ ratio: ratio('79999999', '100000000') }), practice)
    expect([value, trace.given['ratio']]).toEqual(['yellow', '0.79999999'])
  })
  it.each([
    ['1', 'green'],
    ['0.8', 'green'],
    ['0.79', 'yellow'],
    ['0.59', 'red'],
  ])('a judged share of %s is %s', (share, found) => expect(light(row({ share }))).toBe(found))
  it('have the middle tier of their day: from 0.5 before 25 February 2020', () =>
    expect(showLight(row({ share: '0.5' }), normsOf('2019-12-31', commonPractice)).value).toBe('yellow'))
})

describe('no light', () => {
  it.each([row({ ratio: ratio('0.1') }), row({ kept: false }), row({ share: '0' }), row({ onSchedule: false })])(
    'nationally: %o',
    (of) => expect(light(of, national)).toBeUndefined(),
  )
  it('says that nothing is shown', () => expect(showLight(row({ kept: false }), national).trace.outcome).toBe('none'))
  it('where the rulebook has none for such a row', () => {
    const bands = [{ from: '0', light: 'red' as const }]
    const bare = julyWith({
      'monitoring.lights': { method: 'ratio', money: bands, indicators: bands, rollUp: 'worst' },
    })
    expect(light(row({ share: '1' }), bare)).toBeUndefined()
    expect(light(row({ kept: true, ratio: ratio('2') }), bare)).toBeUndefined() // no band for a ceiling
  })
  it('in Hefei where a row is open, or nobody knows of its target', () => {
    expect(light(row({ ratio: ratio('1') }), hefei)).toBeUndefined()
    expect(light(row({ onSchedule: true }), hefei)).toBeUndefined()
  })
})
