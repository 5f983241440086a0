import { describe, expect, it } from 'vitest'
import { describeTerm } from '../../src/explain/describe-term.js'
import { en } from '../../src/explain/en.js'
import { zhCN } from '../../src/explain/zh-CN.js'
import { flawsOf, locales } from '../support/locales.js'

describe('describeTerm', () => {
  it('names a code', () => {
    expect(
      ['grade.good', 'light.red', 'measure.reclaim', 'difference.rounded-score'].map((term) =>
        describeTerm(term, zhCN),
      ),
    ).toEqual(['良', '红灯', '收回', '得分取整'])
    expect(
      ['grade.good', 'light.red', 'measure.reclaim', 'difference.rounded-score'].map((term) => describeTerm(term, en)),
    ).toEqual(['good', 'red light', 'reclaim', 'score rounded'])
  })

  it('has the same terms in both languages', () =>
    expect(Object.keys(en.terms).sort()).toEqual(Object.keys(zhCN.terms).sort()))
})

describe.each(locales)('describeTerm in %s', (_, locale) => {
  it.each(Object.keys(locale.terms))('has words for %s', (term) =>
    expect(flawsOf(describeTerm(term, locale), locale.language)).toEqual([]),
  )

  it.each(['grade.sublime', '', 'toString', '__proto__', 'constructor', '优'])(
    'returns the unknown term %j as it is',
    (term) => expect(describeTerm(term, locale)).toBe(term),
  )
})
