import { describe, expect, it } from 'vitest'
import {
  describeTerm,
  en,
  normsOn,
  optionsOf,
  parseRulebook,
  unwrap,
  vocabulary,
  zhCN,
  type Actual,
  type CodeOf,
  type Family,
  type Grade,
  type Target,
  type Term,
} from 'budget-performance'
import type { NamedTerm } from '../../src/explain/terms.js'
import { flawsOf, locales } from '../support/locales.js'
import { norms2021 } from '../support/norms.js'

type Listed = { [F in Family]: `${F}.${CodeOf<F>}` }[Family]
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
/** Every code of the lists has a term, and every term is in a list: the compiler holds them together. */
const complete: Same<Listed, Term> = true
const kinds: Same<CodeOf<'kind'>, (Target | Actual)['kind']> = true

const all = (Object.keys(vocabulary) as Family[]).flatMap((family) =>
  vocabulary[family].map((code) => `${family}.${code}`),
)

describe('vocabulary', () => {
  it('and the terms are the same codes', () => {
    expect([complete, kinds]).toEqual([true, true])
    const named: string[] = Object.keys(zhCN.terms) satisfies string[] as NamedTerm[]
    expect(all.filter((term) => !term.startsWith('framework.')).sort()).toEqual(named.sort())
    expect(new Set(all).size).toBe(all.length)
  })

  it('cannot be changed', () => expect(() => (vocabulary.grade as unknown as Grade[]).push('poor')).toThrow())

  it.each(locales)('has a word for every code: %s', (_, locale) => {
    for (const term of all) {
      expect([term, ...flawsOf(describeTerm(term, locale), locale.language)]).toEqual([term])
      expect(describeTerm(term, locale)).not.toBe(term)
    }
  })
})

describe('describeTerm', () => {
  it('is held to the terms there are', () => {
    const kind = 'one-off' as const
    expect(describeTerm(`project-kind.${kind}`, zhCN)).toBe('一次性项目')
    expect(describeTerm('framework.review', en)).toBe('review of a project objective')
    // @ts-expect-error a term that is written out must be one
    expect(describeTerm('grade.sublime', zhCN)).toBe('grade.sublime')
    const fromData: string = 'grade.sublime'
    expect(describeTerm(fromData, zhCN)).toBe('grade.sublime')
  })
})

describe('optionsOf', () => {
  it('offers the grades of the rulebook, with its labels', () => {
    expect(optionsOf('grade', zhCN, norms2021)).toEqual([
      { value: 'excellent', label: '优' },
      { value: 'good', label: '良' },
      { value: 'fair', label: '中' },
      { value: 'poor', label: '差' },
    ])
    const five = unwrap(
      parseRulebook({
        schema: 'budget-performance/rulebook@1',
        id: 'five',
        title: { zh: '五档' },
        extends: 'national',
        documents: [{ id: '某财绩〔2021〕1号', title: '办法', seen: 'text' }],
        norms: {
          'grades.scale': [
            {
              from: '2021-01-01',
              basis: [{ document: '某财绩〔2021〕1号' }],
              seen: 'text',
              value: [
                { grade: 'excellent', label: { zh: '优秀' }, from: '90' },
                { grade: 'low', label: { zh: '较差' }, from: '60' },
                { grade: 'poor', label: { zh: '差' }, from: '0' },
              ],
            },
          ],
        },
      }),
    )
    const norms = unwrap(normsOn('2021-12-31', five))
    expect(optionsOf('grade', en, norms).map(({ value, label }) => `${value} ${label}`)).toEqual([
      'excellent 优秀',
      'low 较差',
      'poor 差',
    ])
  })

  it('offers the levels of the framework the rulebook prefers', () => {
    expect(optionsOf('dimension', zhCN, norms2021).map(({ value, label }) => `${value} ${label}`)).toEqual([
      'output 产出指标',
      'benefit 效益指标',
      'satisfaction 满意度指标',
    ])
    expect(optionsOf('category', zhCN, norms2021).map(({ value }) => value)).toEqual([
      'quantity',
      'quality',
      'timeliness',
      'cost',
      'economic',
      'social',
      'ecological',
      'sustained',
      'satisfaction',
    ])
  })

  it('offers the whole list where the rulebook says nothing of it', () => {
    const before = unwrap(normsOn('2014-01-01'))
    expect(optionsOf('dimension', en, before).map(({ value }) => value)).toEqual([...vocabulary.dimension])
    expect(optionsOf('project-kind', zhCN, norms2021)).toEqual([
      { value: 'one-off', label: '一次性项目' },
      { value: 'continuing', label: '延续性项目' },
      { value: 'multi-phase', label: '分期项目' },
    ])
  })

  it('offers the scoring frameworks the rulebook holds', () =>
    expect(optionsOf('framework', zhCN, norms2021)).toContainEqual({
      value: 'review',
      label: '项目支出绩效目标审核表',
    }))

  it('offers each code once, in every family and language, and stores what it says', () => {
    for (const family of Object.keys(vocabulary) as Family[])
      for (const [, locale] of locales) {
        const options = optionsOf(family, locale, norms2021)
        expect(new Set(options.map(({ value }) => value)).size, family).toBe(options.length)
        for (const { value, label } of options) {
          expect(vocabulary[family] as readonly string[]).toContain(value)
          expect(flawsOf(label, locale.language), label).toEqual([])
        }
      }
  })
})
