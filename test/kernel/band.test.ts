import { describe, expect, it } from 'vitest'
import { bandAt, bandOf, lowestBand } from '../../src/kernel/band.js'
import { fraction } from '../../src/kernel/fraction.js'
import { num } from '../../src/kernel/number.js'

const bands = [
  { from: '0', name: 'c' },
  { from: '90', name: 'a' },
  { from: '60', name: 'b' },
]

describe('band', () => {
  it.each([
    ['90', 'a'],
    ['89.99', 'b'],
    ['60', 'b'],
    ['59.99', 'c'],
    ['0', 'c'],
    ['1000', 'a'],
  ])('%s falls in %s: half-open, in whatever order the bands stand', (value, name) =>
    expect(bandOf(bands, num(value))?.name).toBe(name),
  )

  it('gives the lowest band below the lowest bound', () => expect(bandOf(bands, num('-1'))?.name).toBe('c'))
  it('compares numbers, not texts', () => expect(bandOf([{ from: '9' }, { from: '10' }], num('10'))?.from).toBe('10'))
  it('takes the earlier of two that begin together', () => {
    const twins = [
      { from: '60', name: 'first' },
      { from: '60.0', name: 'second' },
    ]
    expect(bandAt(twins, fraction(num('61')))?.name).toBe('first')
    expect(lowestBand(twins)?.name).toBe('first')
  })
  it('finds nothing among none, and leaves the bands alone', () => {
    expect(bandOf([], num('1'))).toBeUndefined()
    expect(bandOf(Object.freeze([...bands]), num('1'))?.name).toBe('c')
  })
})
