import { describe, expect, it } from 'vitest'
import { readDay } from '../../src/kernel/read-day.js'
import { fc } from '../support/property.js'
import { said } from '../support/said.js'

describe('readDay', () => {
  it.each([
    ['2021-03-05'],
    ['2021-3-5'],
    ['2021/03/05'],
    ['2021.3.5'],
    ['2021年3月5日'],
    ['２０２１年３月５日'],
    [' 2021-03-05 '],
    ['2021年3月5'],
  ])('reads %j', (written) => expect(readDay(written)).toEqual({ ok: true, value: '2021-03-05', issues: [] }))

  it.each([
    '2021-02-30',
    '2021-13-01',
    '21-3-5',
    '2021',
    '2021年3月',
    '',
    '2021-03-05T00:00:00Z',
    '3/5/2021',
    '20210305',
    '-2021-3-5',
    '2021年③月5日',
    `${' '.repeat(1_000_000)}2021-03-05`,
  ])('refuses what is no day', (written) => expect(said(readDay(written))).toEqual(['day.malformed at (root)']))

  it.each([[20210305], [null], [undefined], [new Date()], [{}]])('refuses a value that is no text: %o', (value) =>
    expect(said(readDay(value))).toEqual(['day.malformed at (root)']),
  )

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readDay(value)))
  })
})

it('says what it found, or what kind of value it was', () => {
  expect(readDay('2021-13-01').issues[0]?.params).toEqual({ found: '2021-13-01' })
  expect(readDay(20210305).issues[0]?.params).toEqual({ found: 'number' })
  expect(readDay('x'.repeat(50)).issues[0]?.params).toEqual({ found: 'x'.repeat(40) })
})
