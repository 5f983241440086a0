import { describe, expect, it } from 'vitest'
import { wholeNumber } from '../../src/kernel/whole-number.js'

describe('wholeNumber', () => {
  it.each([
    ['0', 0],
    ['07', 7],
    ['2021', 2021],
    ['999999999', 999999999],
  ] as const)('%s is %i', (digits, n) => expect(wholeNumber(digits)).toBe(n))

  it.each(['', '-1', '1.5', '1e3', ' 7', '７', '1000000000', 'Infinity'])(
    '%j is the caller’s bug, never a guess',
    (text) => expect(() => wholeNumber(text)).toThrow('not a whole number'),
  )
})
