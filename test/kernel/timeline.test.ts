import { describe, expect, it } from 'vitest'
import { entryOn } from '../../src/kernel/timeline.js'

const a = { from: '2016-01-01', value: 'a' }
const b = { from: '2020-02-25', until: '2021-01-01', value: 'b' }
const c = { from: '2022-01-01', until: '2023-01-01', value: 'c' }

describe('timeline', () => {
  it.each([
    ['2015-12-31', { kind: 'before' }],
    ['2016-01-01', { kind: 'in-force', entry: a }],
    ['2020-02-24', { kind: 'in-force', entry: a }],
    ['2020-02-25', { kind: 'in-force', entry: b }],
    ['2020-12-31', { kind: 'in-force', entry: b }],
    ['2021-01-01', { kind: 'gap' }],
    ['2021-12-31', { kind: 'gap' }],
    ['2022-12-31', { kind: 'in-force', entry: c }],
    ['2023-01-01', { kind: 'ended' }],
  ])('on %s', (day, found) => {
    expect(entryOn([a, b, c], day)).toEqual(found)
    expect(entryOn([c, a, b], day)).toEqual(found) // the order of the entries does not matter
  })

  it('knows nothing of nothing', () => expect(entryOn([], '2021-01-01')).toEqual({ kind: 'none' }))
  it('takes an impossible day for the bug of a caller', () =>
    expect(() => entryOn([a], '2021-02-30')).toThrow('not a day'))
})
