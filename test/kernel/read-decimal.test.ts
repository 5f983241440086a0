import { describe, expect, it } from 'vitest'
import { readDecimal, toDecimal } from '../../src/kernel/read-decimal.js'
import { arbitraryDecimal } from '../support/arbitrary-decimal.js'
import { fc } from '../support/property.js'
import * as oracle from '../support/rational.js'
import { said } from '../support/said.js'

describe('readDecimal', () => {
  it.each([
    ['10.50', '10.5'],
    ['１０', '10'],
    ['１０．５０', '10.5'],
    ['1,234 ', '1234'],
    ['1,234,567.80', '1234567.8'],
    ['１，２３４', '1234'],
    [' 7 ', '7'],
    ['　7　', '7'],
    ['+5', '5'],
    ['.5', '0.5'],
    ['-.5', '-0.5'],
    ['－3', '-3'],
    ['−3', '-3'],
    ['-0', '0'],
    ['007', '7'],
    ['\t8\n', '8'],
  ])('reads %j as %s', (written, value) => expect(readDecimal(written)).toEqual({ ok: true, value, issues: [] }))

  it.each([
    '0x10',
    '0b1',
    '1e5',
    '1E5',
    '１ｅ５',
    'Infinity',
    '-Infinity',
    'NaN',
    '',
    ' ',
    '.',
    '-',
    '+',
    '5.',
    '1.2.3',
    '1,23',
    '12,34,567',
    '1,234,',
    ',123',
    '1 234',
    '10%',
    '十',
    '٣',
    '5²',
    '①',
    '½',
    '--5',
    '+-5',
    '1_000',
    '1n',
    'null',
  ])('refuses %j', (written) => {
    const read = readDecimal(written)
    expect(read.ok).toBe(false)
    expect(said(read)).toEqual(['decimal.malformed at (root)'])
  })

  it.each([[1], [null], [undefined], [true], [{}], [['1']], [10n], [Symbol('1')], [() => '1']])(
    'refuses a value that is no text: %o',
    (value) => expect(said(readDecimal(value))).toEqual(['decimal.not-text at (root)']),
  )

  it('refuses a million characters without reading them, and quotes only the first 40', () => {
    const read = readDecimal('9'.repeat(1_000_000))
    expect(read).toEqual({
      ok: false,
      issues: [
        { code: 'decimal.too-long', severity: 'error', path: [], params: { found: '9'.repeat(40), limit: '40' } },
      ],
    })
  })

  it('takes 40 characters and refuses 41', () => {
    expect(readDecimal('9'.repeat(40))).toEqual({ ok: true, value: '9'.repeat(40), issues: [] })
    expect(said(readDecimal('9'.repeat(41)))).toEqual(['decimal.too-long at (root)'])
    expect(said(toDecimal(`${'9'.repeat(40)}0`, ['a', 1]))).toEqual(['decimal.too-long at a.1'])
  })

  it('is strict at the strict door', () => {
    expect(toDecimal('10.00')).toEqual({ ok: true, value: '10', issues: [] })
    for (const written of [' 1', '+1', '.5', '1,234', '１'])
      expect(said(toDecimal(written))).toEqual(['decimal.malformed at (root)'])
  })

  it('reads every decimal as the oracle does', () => {
    fc.assert(
      fc.property(arbitraryDecimal(), (d) => {
        expect(readDecimal(d)).toEqual({ ok: true, value: oracle.exactText(oracle.parse(d)), issues: [] })
      }),
    )
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readDecimal(value)))
    fc.assert(
      fc.property(
        fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
        (value) => void readDecimal(value),
      ),
    )
  })
})
