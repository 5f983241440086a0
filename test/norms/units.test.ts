import { describe, expect, it } from 'vitest'
import { convertUnit } from '../../src/norms/units.js'
import { arbitraryDecimal } from '../support/arbitrary-decimal.js'
import { fc } from '../support/property.js'
import { exactText, parse } from '../support/rational.js'

const known = [
  ['元', '千元', '万元', '百万元', '亿元', '百元', '千万元'],
  ['‰', '%', '比例'],
  ['米', '公里', '千米', '万米'],
  ['平方米', '公顷', '平方公里', '万平方米'],
  ['克', '斤', '公斤', '千克', '吨', '万吨', '万斤', '百斤', '百克', '亿斤'],
  ['天', '日'],
  ['亩', '万亩', '百亩'],
  ['人次', '万人次', '千人次'],
]

describe('convertUnit', () => {
  it.each([
    ['1.2', '万亩', '亩', '12000'],
    ['12000', '亩', '万亩', '1.2'],
    ['0.97', '比例', '%', '97'],
    ['97', '%', '比例', '0.97'],
    ['5', '‰', '%', '0.5'],
    ['132.9', '元', '万元', '0.01329'],
    ['3', '亿元', '万元', '30000'],
    ['1', '公里', '米', '1000'],
    ['1', '公里', '千米', '1'],
    ['2', '斤', '公斤', '1'],
    ['1', '公斤', '斤', '2'],
    ['1', '万斤', '公斤', '5000'],
    ['5000', '公斤', '万斤', '1'],
    ['50', '公斤', '百斤', '1'],
    ['1', '克', '公斤', '0.001'],
    ['1', '公斤', '克', '1000'],
    ['1', '吨', '万吨', '0.0001'],
    ['1', '平方公里', '公顷', '100'],
    ['-1', '万元', '元', '-10000'],
    ['1', '天', '日', '1'],
    ['7', '台套', '台', '7'],
    ['7', '套', '台(套)', '7'],
    ['7', '台/套', '套', '7'],
    ['3', '场/次', '场次', '3'],
    ['3', '次', '场', '3'],
    ['40', '人/次', '人次', '40'],
    ['40', '名', '人', '40'],
    ['40', '位', '名', '40'],
    ['5', '册', '本', '5'],
    ['5', '家', '处', '5'],
    ['5', '个', '项', '5'],
  ])('%s %s in %s is %s', (value, from, to, expected) => expect(convertUnit(value, from, to)).toBe(expected))

  it.each([
    ['户', '人次'],
    ['元', '%'],
    ['米', '平方米'],
    ['元', ''],
    ['', '元'],
    ['亩', '公顷'],
    ['constructor', 'toString'],
    ['万', '亿'],
    ['个', '万户'],
  ])('does not know %s in %s', (from, to) => expect(convertUnit('1', from, to)).toBeUndefined())

  it('leaves a value in its own unit alone, known or not', () =>
    expect([convertUnit('1.50', '户', '户'), convertUnit('1', '', '')]).toEqual(['1.50', '1']))

  it('is exact both ways between any two units of a kind', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...known).chain((kind) => fc.tuple(fc.constantFrom(...kind), fc.constantFrom(...kind))),
        arbitraryDecimal({ places: 4 }),
        ([from, to], value) => {
          const there = convertUnit(value, from, to)
          expect(exactText(parse(convertUnit(there!, to, from)!))).toBe(exactText(parse(value)))
        },
      ),
      { numRuns: 1000 },
    )
  }, 30_000)

  it('goes through a third unit to the same value', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...known)
          .chain((kind) => fc.tuple(fc.constantFrom(...kind), fc.constantFrom(...kind), fc.constantFrom(...kind))),
        arbitraryDecimal({ places: 2 }),
        ([a, b, c], value) => {
          expect(exactText(parse(convertUnit(convertUnit(value, a, b)!, b, c)!))).toBe(
            exactText(parse(convertUnit(value, a, c)!)),
          )
        },
      ),
      { numRuns: 1000 },
    )
  }, 30_000)

  it('does not choke on a unit that is all scale', () =>
    expect(convertUnit('1', `${'万'.repeat(4000)}元`, '户')).toBeUndefined())
})
