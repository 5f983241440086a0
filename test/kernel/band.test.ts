import { describe, expect, it } from 'vitest'
import { bandOf } from '../../src/kernel/band.js'
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
  it('finds nothing among none, and leaves the bands alone', () => {
    expect(bandOf([], num('1'))).toBeUndefined()
    expect(bandOf(Object.freeze([...bands]), num('1'))?.name).toBe('c')
  })
})
