import { describe, expect, it } from 'vitest'
import { fraction } from '../../../src/kernel/fraction.js'
import { num } from '../../../src/kernel/number.js'
import { measureGap, type GapOf } from '../../../src/monitoring/gaps/measure-gap.js'
import { describeRule } from '../../support/describe-rule.js'
import { julyWith, national } from '../../support/monitoring.js'

const of = (attained: string, rate: string, whole = '1'): GapOf => ({
  row: 'r1',
  name: '养护里程',
  attained: fraction(num(attained), num(whole)),
  rate: fraction(num(rate), num(whole)),
})
const tenPoints = julyWith({ 'monitoring.gap': '0.1' })

describeRule(measureGap, [
  {
    because: 'the promise is more than ten points behind the money',
    given: [of('0.3', '0.4001'), tenPoints],
    outcome: 'beyond',
    value: { row: 'r1', promise: '0.3', money: '0.4001', points: '-10.01', warns: true }, // 30 − 40.01
    trace: {
      row: 'r1',
      label: '养护里程',
      given: { promise: '0.3', money: '0.4001', points: '-10.01', line: '0.1' },
    },
  },
  {
    because: 'ten points are not more than ten',
    given: [of('0.3', '0.4'), tenPoints],
    outcome: 'within',
    value: { row: 'r1', promise: '0.3', money: '0.4', points: '-10', warns: false },
  },
  {
    because: 'nationally the gap is computed and nothing is warned of',
    given: [of('0.9', '0.1'), national],
    outcome: 'no-line',
    value: { row: 'r1', promise: '0.9', money: '0.1', points: '80', warns: undefined },
  },
])

const gap = (given: GapOf, norms = tenPoints) => measureGap(given, norms).value

describe('a gap', () => {
  it.each([
    ['0.4', '0.3', '10', false],
    ['0.40000001', '0.3', '10.000001', true], // told with the decimals that decide
    ['0.3', '0.40000001', '-10.000001', true],
    ['0.39999999', '0.3', '9.999999', false],
  ])('of %s and %s is %s points: warned %s', (promise, money, points, warns) =>
    expect(gap(of(promise, money))).toMatchObject({ points, warns }),
  )
  it('of thirds is told to hundredths of a point', () => expect(gap(of('2', '1', '3')).points).toBe('33.33')) // 1 ÷ 3
  it('counts a promise over its target as all of it', () =>
    expect(gap(of('3', '0.95'))).toMatchObject({ promise: '1', points: '5', warns: false })) // 1 − 0.95
  it('shows the excess where a place wants it', () => {
    const uncapped = julyWith({ 'monitoring.gap': '0.1', 'silence.gap-share': { choice: 'uncapped' } })
    expect(gap(of('3', '0.95'), uncapped)).toMatchObject({ promise: '3', points: '205', warns: true })
  })
  it('names the cap only where it caps', () => {
    const silences = (given: GapOf) => measureGap(given, national).trace.silences
    expect([silences(of('1', '0.5')), silences(of('1.01', '0.5'))]).toEqual([undefined, ['gap-share']])
  })
})
