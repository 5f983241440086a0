import { describe, expect, it } from 'vitest'
import { fractionFrom } from '../../../src/kernel/fraction.js'
import { isInvariantError } from '../../../src/kernel/invariant-error.js'
import { combineMarks, marksGiven } from '../../../src/scoring/frameworks/combine-marks.js'
import { describeRule } from '../../support/describe-rule.js'
import { norms2021 } from '../../support/norms.js'

const of = (...amounts: string[]) => amounts.map((numerator) => fractionFrom({ numerator, denominator: '1' }))
const third = fractionFrom({ numerator: '10', denominator: '3' })

const basis = { citations: [{ document: '某办法', seen: 'text' }] } as const

describeRule(combineMarks, [
  {
    because: 'the mean of 9, 8.5 and 9.2 is 26.7 ÷ 3 = 8.9',
    given: [{ amounts: of('9', '8.5', '9.2'), method: 'mean', decimals: 1, basis }, norms2021],
    outcome: 'mean',
    value: fractionFrom({ numerator: '26.7', denominator: '3' }),
    trace: {
      value: '8.9',
      given: { places: '1', scores: ['9', '8.5', '9.2'], min: '8.5', max: '9.2', spread: '0.7', count: '3' },
    },
  },
  {
    because: 'exact amounts are averaged, not rounded ones: (10/3 + 10/3 + 10/3) ÷ 3',
    given: [{ amounts: [third, third, third], method: 'mean', decimals: 2, basis }, norms2021],
    outcome: 'mean',
    trace: { value: '3.33', silences: ['rounding'] },
  },
  {
    because: 'the median of three is the middle one, in whatever order they came',
    given: [{ amounts: of('9', '2', '8.5'), method: 'median', decimals: 1, basis }, norms2021],
    outcome: 'median',
    trace: { value: '8.5' },
  },
  {
    because: 'the median of four is the mean of the two in the middle: (8 + 8.5) ÷ 2 = 8.25',
    given: [{ amounts: of('9', '2', '8.5', '8'), method: 'median', decimals: 2, basis }, norms2021],
    outcome: 'median',
    trace: { value: '8.25' },
  },
  {
    because: 'without one highest and one lowest: (8 + 8.5) ÷ 2',
    given: [{ amounts: of('9', '2', '8.5', '8'), method: 'trimmed-mean', decimals: 2, basis }, norms2021],
    outcome: 'trimmed-mean',
    trace: {
      value: '8.25',
      silences: ['trimmed-mean'],
      given: { places: '2', scores: ['9', '2', '8.5', '8'], min: '2', max: '9', spread: '7', count: '4' },
    },
  },
  {
    because: 'of equal ends only one each is left out: 9, 9, 5, 5 leaves 9 and 5',
    given: [{ amounts: of('9', '9', '5', '5'), method: 'trimmed-mean', decimals: 2, basis }, norms2021],
    outcome: 'trimmed-mean',
    trace: { value: '7' },
  },
])

describe('combineMarks', () => {
  it.each([
    ['nothing', of(), 'mean'],
    ['two for a trimmed mean', of('1', '2'), 'trimmed-mean'],
  ] as const)('takes %s for a bug of the caller', (_, amounts, method) => {
    let thrown: unknown
    try {
      combineMarks({ amounts, method, decimals: 1 }, norms2021)
    } catch (e) {
      thrown = e
    }
    expect(isInvariantError(thrown)).toBe(true)
  })

  it('shows what was given', () =>
    expect(marksGiven([...of('9', '2'), third], 1, 'mean')).toEqual({
      count: 3,
      scores: ['9', '2', '3.3'],
      min: '2',
      max: '9',
      spread: '7',
      method: 'mean',
    }))
})
