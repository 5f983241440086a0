import { describe, expect, it } from 'vitest'
import { describeDifference } from '../../src/explain/describe-difference.js'
import { en } from '../../src/explain/en.js'
import { zhCN } from '../../src/explain/zh-CN.js'
import type { Difference, DifferenceKind } from '../../src/model/results/difference.js'
import { flawsOf, locales } from '../support/locales.js'
import { hostileNames } from '../support/hostile-names.js'

const rounded: Difference = {
  row: 'r1',
  kind: 'rounded-score',
  published: '9',
  computed: '8.62',
  explains: { assume: 'half-up-0', gives: '9' },
  alternatives: ['rounded-rate', 'unexplained-deduction'],
}

describe('describeDifference', () => {
  it('says the row, what was printed, what we compute, what explains it, what else would', () => {
    expect(describeDifference(rounded, zhCN)).toBe(
      'r1：公布9，重算8.62：得分取整（四舍五入到个位）可得公布数（也可能是：比率取整；扣分无说明）',
    )
    expect(describeDifference(rounded, en)).toBe(
      'r1: printed 9, recomputed 8.62: the score rounded (half up to a whole number) gives the printed figure (or else: rate rounded; deduction without a reason)',
    )
  })

  it.each([
    ['total', '总分：', 'Total score: '],
    ['execution', '预算执行率：', 'Execution rate: '],
    ['funds', '资金：', 'Funds: '],
    ['level:产出指标', '“产出指标”：', '“产出指标”: '],
    ['r7', 'r7：', 'r7: '],
  ])('names the row %s', (row, inChinese, inEnglish) => {
    const difference: Difference = { row, kind: 'unexplained', published: '1', computed: '2' }
    expect(describeDifference(difference, zhCN).startsWith(inChinese)).toBe(true)
    expect(describeDifference(difference, en).startsWith(inEnglish)).toBe(true)
  })
})

// What src/oversight writes into `explains.assume`.
const assumptions = [
  'half-up-0',
  'half-up-1',
  'cut-0',
  'cut-1',
  'rate-whole-percent',
  'rate-one-place',
  'inverse-ratio',
  'inverse-linear',
  'actual-percentage',
  'points-20',
  'points-squared',
  'rows-only',
  'initial-budget half-up-1',
  'judged',
]

describe.each(locales)('differences in %s', (_, locale) => {
  const kinds = Object.keys(locale.differences) as DifferenceKind[]

  it('has a sentence and a name for each kind', () =>
    expect(kinds.map((kind) => `difference.${kind}`).sort()).toEqual(
      Object.keys(locale.terms)
        .filter((term) => term.startsWith('difference.'))
        .sort(),
    ))

  it.each(kinds)('leaves no hole in %s, with figures or without', (kind) => {
    for (const figures of [{ published: '9', computed: '8' }, { published: '9' }, {}])
      expect(flawsOf(describeDifference({ row: 'r1', kind, ...figures }, locale), locale.language)).toEqual([])
  })

  it.each(assumptions)('has words for the assumption %s', (assume) => {
    const words = locale.assumption(assume)
    expect(flawsOf(words, locale.language)).toEqual([])
    expect(words).not.toMatch(/-/)
  })

  it.each(['assume-more', 'constructor', '__proto__'])('gives the unknown assumption %s as it is', (assume) =>
    expect(locale.assumption(assume)).toBe(assume),
  )

  it.each(hostileNames)('keeps %j on one line', (name) =>
    expect(
      describeDifference({ row: `level:${name}`, kind: 'actual-copies-target', published: name }, locale),
    ).not.toMatch(/[\p{Cc}\u061C\u2028\u2029\u200F\u202A-\u202E\u2066-\u2069]/u),
  )
})
