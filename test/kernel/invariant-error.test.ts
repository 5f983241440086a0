import { describe, expect, it } from 'vitest'
import { InvariantError, isInvariantError } from '../../src/kernel/invariant-error.js'

describe('InvariantError', () => {
  it('is known by its brand, in whichever copy of the package it was made', () => {
    expect(isInvariantError(new InvariantError('x'))).toBe(true)
    expect(isInvariantError({ [Symbol.for('budget-performance.invariant-error')]: true })).toBe(true)
  })
  it.each([[new Error('x')], [undefined], [null], ['x'], [{}], [() => 1]])('is not %o', (value) =>
    expect(isInvariantError(value)).toBe(false),
  )
  it('bears its name', () => expect(String(new InvariantError('broken'))).toBe('InvariantError: broken'))
})
