import { describe, expect, it } from 'vitest'
import { isInvariantError } from '../../src/kernel/invariant-error.js'
import { num, text } from '../../src/kernel/number.js'
import { arbitraryDecimal } from '../support/arbitrary-decimal.js'
import { fc } from '../support/property.js'
import { exactText, parse } from '../support/rational.js'

describe('number', () => {
  it.each([
    ['10.00', '10'],
    ['0010', '10'],
    ['-0', '0'],
    ['-0.000', '0'],
    ['0.10', '0.1'],
    ['-1.50', '-1.5'],
    ['1000000000000000000000000000000000000000', '1000000000000000000000000000000000000000'],
    ['0.00000000000000000000000000000000000001', '0.00000000000000000000000000000000000001'],
  ])('prints %s canonically, without an exponent', (written, printed) => expect(text(num(written))).toBe(printed))

  it.each(['', '1e5', '0x10', 'Infinity', 'NaN', ' 1', '1 ', '+1', '.5', '5.', '1_000', '--1', '１', '1\n'])(
    'takes %j for the bug of a caller',
    (written) => {
      try {
        num(written)
        expect.unreachable()
      } catch (e) {
        expect(isInvariantError(e)).toBe(true)
      }
    },
  )

  it('prints what the oracle prints', () => {
    fc.assert(
      fc.property(arbitraryDecimal(), (d) => {
        expect(text(num(d))).toBe(exactText(parse(d)))
      }),
    )
  })
})
