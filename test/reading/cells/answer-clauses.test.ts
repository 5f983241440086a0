import { describe, expect, it } from 'vitest'
import type { Target } from 'budget-performance'
import { clausesOf, isShare, onlyVerbs, readNone } from '../../../src/reading/cells/answer-clauses.js'
import { readTarget } from '../../../src/reading/index.js'
import { unwrap } from '../../../src/kernel/result.js'

describe('clausesOf', () => {
  it.each<[string, string | undefined, string[], string]>([
    ['126户村民', '户', ['126户'], 'a noun after the unit of a figure is cut off'],
    ['贫困户农户', '户', ['贫困户农户'], 'a unit behind words is part of a word'],
    ['126户未完成', '户', ['126户未'], 'what denies is kept'],
    ['126户未入住', '户', ['126户未入住'], 'and so is a noun that denies'],
    ['126户(含5户)', '户', ['126户'], 'brackets are left out'],
    ['1,260户', '户', ['1,260户'], 'a comma inside a number parts nothing'],
    ['126户,5村', '户', ['126户', '5村'], 'a comma between figures does'],
    ['126户;100%完成', '户', ['126户', '100%'], 'each clause without its closing verb'],
  ])('%s: %o', (text, unit, clauses) => expect(clausesOf(text, unit)).toEqual(clauses))
})

describe('isShare', () => {
  const least = (value: string, unit?: string): Target => ({
    kind: 'measure',
    comparison: 'at-least',
    value,
    ...(unit && { unit }),
  })
  it.each<[string, Target, boolean, string]>([
    ['0.965', least('95', '%'), true, 'nobody reaches 0.965 % of a high rate'],
    ['1', least('95', '%'), true, 'all of it'],
    ['1.2', least('95', '%'), false, 'more than all is no share'],
    ['0', least('95', '%'), false, 'nothing is nothing either way'],
    ['0.965', least('49', '%'), false, 'a low rate may really be missed so far'],
    ['0.965', least('50', '%'), true, 'from 50 % on'],
    ['0.965', least('95', '户'), false, 'no rate'],
    ['0.965', { kind: 'range', from: '80', to: '95', unit: '%' }, true, 'a range of a high rate is one too'],
    ['0.965', { kind: 'range', from: '80', to: '95', unit: '分' }, false, 'a range of something else is none'],
    [
      '0.5',
      { kind: 'measure', comparison: 'at-most', value: '80', unit: '%' },
      false,
      'half a per cent keeps a ceiling',
    ],
    ['0.5', { kind: 'statement', text: '80%' }, false, 'words have no rate'],
  ])('%s against %o: %s', (value, target, share) => expect(isShare(value, target)).toBe(share))
})

it('reads 无 as none only where none was promised', () => {
  const cell = { folded: '无' } as never
  expect(readNone(cell, { kind: 'measure', comparison: 'equal', value: '0', unit: '次' })).toEqual({
    kind: 'measured',
    value: '0',
    unit: '次',
  })
  expect(readNone(cell, { kind: 'measure', comparison: 'equal', value: '1', unit: '次' })).toBeUndefined()
})

it('knows which words before a number say only that it is done', () => {
  expect(onlyVerbs.test('实际完成')).toBe(true)
  expect(onlyVerbs.test('预计完成')).toBe(false)
})

// Kept month by month, the answer is a month's: its unit is no rate. Of a person, a place it is one.
it.each([
  ...['年', '季', '季度', '月', '周', '日', '天'].map((period) => [period, '次'] as const),
  ['人', '次/人'] as const,
])('每%s不超过3次 is measured in %s', (per, unit) => {
  expect(unwrap(readTarget(`每${per}不超过3次`, { year: 2021 }))).toEqual({
    kind: 'measure',
    comparison: 'at-most',
    value: '3',
    unit,
  })
})
