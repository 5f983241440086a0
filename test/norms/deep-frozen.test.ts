import { describe, expect, it } from 'vitest'
import { deepFrozen, isDeepFrozen } from '../../src/norms/deep-frozen.js'
import { commonPractice } from '../../src/norms/rulebooks/common-practice.js'
import { lanzhouNewArea } from '../../src/norms/rulebooks/lanzhou-new-area.js'
import { national } from '../../src/norms/rulebooks/national.js'
import { fiveGrades } from '../support/norms.js'

describe('deepFrozen', () => {
  it('freezes all the way down, and the rulebooks that ship or come through the door are', () => {
    const value = { a: [{ b: 'c' }], n: null }
    expect([isDeepFrozen(value), isDeepFrozen(deepFrozen(value)), isDeepFrozen(value)]).toEqual([false, true, true])
    expect([national, commonPractice, lanzhouNewArea, fiveGrades].map(isDeepFrozen)).toEqual([true, true, true, true])
  })

  it.each<[string, unknown]>([
    ['frozen above and not below', Object.freeze({ a: {} })],
    [
      'a getter, which may answer otherwise',
      Object.freeze(Object.defineProperty({}, 'a', { get: () => 1, enumerable: true })),
    ],
    ['an object over another, which may change', Object.freeze(Object.create({ a: 1 }) as object)],
    ['a map', Object.freeze(new Map())],
    ['a function', () => 1],
  ])('does not take for frozen: %s', (_, value) => expect(isDeepFrozen(value)).toBe(false))
})
