import { describe, expect, it } from 'vitest'
import { fraction } from '../../../src/kernel/fraction.js'
import { num, text } from '../../../src/kernel/number.js'
import { againstDue, outsideRange, type Direction } from '../../../src/monitoring/rows/against-due.js'

const against = (value: string, due: string, direction: Direction, more = {}) => {
  const { behind, told } = againstDue(num(value), fraction(num(due)), direction, more)
  return { behind, ...told }
}

describe('an actual against what is due', () => {
  it.each([
    ['60', '80', 'up', { behind: true, difference: '-20', deviation: '-0.25', ratio: '0.75' }], // 60 − 80; −20 ÷ 80; 60 ÷ 80
    ['80', '80', 'up', { behind: false, difference: '0', deviation: '0', ratio: '1' }],
    ['100', '80', 'up', { behind: false, difference: '20', deviation: '0.25', ratio: '1.25' }],
    ['-8', '80', 'up', { behind: true, difference: '-88', deviation: '-1.1', ratio: '-0.1' }],
    ['100', '80', 'down', { behind: true, difference: '-20', deviation: '-0.25', ratio: '0.8' }], // 80 − 100; 80 ÷ 100
    ['80', '80', 'down', { behind: false, difference: '0', deviation: '0', ratio: '1' }],
    ['64', '80', 'down', { behind: false, difference: '16', deviation: '0.2', ratio: '1.25' }],
    ['0', '80', 'down', { behind: false, difference: '80', deviation: '1' }], // nothing over zero
    ['5', '0', 'up', { behind: false, difference: '5' }],
    ['5', '0', 'down', { behind: true, difference: '-5' }],
    ['-7', '-5', 'up', { behind: true, difference: '-2' }],
    ['-7', '-5', 'down', { behind: false, difference: '2' }],
  ] as const)('%s of %s, %s', (value, due, direction, found) => expect(against(value, due, direction)).toEqual(found))

  it('tells a figure next to its line with the decimals that decide', () =>
    expect(against('99999', '100000', 'up')).toEqual({
      behind: true,
      difference: '-1',
      deviation: '-0.00001', // 4 decimals would say 0
      ratio: '0.99999', // 4 decimals would say 1
    }))

  it.each([
    ['75', false],
    ['74.99', true],
  ])('with a slack of 5 of 80, %s: behind is %s', (value, behind) =>
    expect(against(value, '80', 'up', { slack: num('5') }).behind).toBe(behind),
  )
  it.each([
    ['80', 'up', true],
    ['80.01', 'up', false],
    ['80', 'down', true],
    ['79.99', 'down', false],
  ] as const)('strictly 80, %s %s: behind is %s', (value, direction, behind) =>
    expect(against(value, '80', direction, { strict: true }).behind).toBe(behind),
  )
})

describe('a value and a range', () => {
  const of = (value: string, from = '20', to = '25') => {
    const { difference, ratio } = outsideRange(num(value), num(from), num(to))
    return [text(difference), ratio !== undefined]
  }
  it.each([
    ['20', '0', true],
    ['25', '0', true],
    ['19', '-1', true],
    ['26', '-1', true],
    ['0', '-20', true],
    ['-1', '-21', false], // a share of a range has no sign
  ])('%s is %s off', (value, difference, ratio) => expect(of(value)).toEqual([difference, ratio]))
  it.each([
    ['-1', '0', '5', '-1', false],
    ['1', '-5', '0', '-1', false],
  ])('%s of %s to %s has no ratio', (value, from, to, difference, ratio) =>
    expect(of(value, from, to)).toEqual([difference, ratio]),
  )
  it('the ratio is to the bound that was passed', () => {
    const ratio = (value: string) => outsideRange(num(value), num('20'), num('25')).ratio
    expect(ratio('10')).toEqual(fraction(num('10'), num('20')))
    expect(ratio('50')).toEqual(fraction(num('25'), num('50')))
  })
})
