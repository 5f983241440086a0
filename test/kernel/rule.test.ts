import { describe, expect, it } from 'vitest'
import type { Citation } from '../../src/kernel/citation.js'
import { distinctCitations } from '../../src/kernel/citation.js'
import type { Day } from '../../src/kernel/day.js'
import type { Used } from '../../src/kernel/conclusion.js'
import { defineRule } from '../../src/kernel/rule.js'

const passport: Citation = { document: '财预〔2020〕10号', article: '第一条', seen: 'text' }
const norm: Used = { citations: [{ document: '某财绩〔2021〕1号', seen: 'text' }] }
const silent: Used = { citations: [{ document: '本库约定', seen: 'assumed' }], silence: 'zero-target' }

const double = defineRule(
  {
    id: 'test.double',
    title: '加倍',
    basis: { citations: [passport] },
    outcomes: { small: ['n', 'nothing?'], large: ['n', 'nothing?'] },
  },
  (n: number, uses: readonly (Used | undefined)[] = []) => ({
    value: n * 2,
    outcome: n > 10 ? 'large' : 'small',
    given: { n: String(n), nothing: undefined },
    uses,
  }),
)

describe('defineRule', () => {
  it('is called like any function and keeps its passport', () => {
    expect(double(2)).toStrictEqual({
      value: 4,
      trace: { rule: 'test.double', outcome: 'small', value: 4, given: { n: '2' }, basis: [passport], parts: [] },
    })
    expect(double.meta).toEqual({
      id: 'test.double',
      title: '加倍',
      basis: [passport],
      basisFrom: undefined,
      outcomes: ['small', 'large'],
      facts: { small: ['n', 'nothing?'], large: ['n', 'nothing?'] },
    })
    expect(double.name).toBe('test.double')
  })

  it('cites the norms it used instead of its passport, each once', () =>
    expect(double(11, [norm, undefined, norm]).trace.basis).toEqual(norm.citations))

  it('names a silence instead of citing it, each once', () => {
    const { trace } = double(1, [silent, silent])
    expect([trace.basis, trace.silences]).toEqual([[], ['zero-target']])
    expect(double(1, [silent, norm]).trace).toMatchObject({ basis: norm.citations, silences: ['zero-target'] })
  })

  it('does not share its passport with the trace', () => {
    double(1).trace.basis.push(passport)
    expect(double.meta.basis).toEqual([passport])
  })

  it('shows what it is told to show, its row and its parts', () => {
    const outer = defineRule(
      { id: 'test.outer', title: '外', basis: { citations: [passport] }, outcomes: { done: [] } },
      () => {
        const inner = double(3)
        return {
          value: { big: inner.value },
          outcome: 'done' as const,
          shown: '6',
          row: 'r1',
          label: '养护里程',
          parts: [inner.trace],
        }
      },
    )
    expect(outer().trace).toStrictEqual({
      rule: 'test.outer',
      outcome: 'done',
      row: 'r1',
      label: '养护里程',
      value: '6',
      given: {},
      basis: [passport],
      parts: [double(3).trace],
    })
  })
})

it('shows nothing where it is told to show nothing', () => {
  const quiet = defineRule(
    { id: 'test.quiet', title: '静', basis: { citations: [passport] }, outcomes: { done: [] } },
    () => ({
      value: { much: 1 },
      outcome: 'done' as const,
      shown: undefined,
    }),
  )
  expect(quiet().trace).not.toHaveProperty('value')
})

describe('a rule’s own basis', () => {
  const dated = defineRule(
    { id: 'test.dated', title: '有日期', basis: { from: '2020-02-25', citations: [passport] }, outcomes: { done: [] } },
    (day?: Day, uses?: Used[]) => ({ value: 1, outcome: 'done', day, uses }),
  )

  it('is cited from the day its document was issued, not a day before', () => {
    expect(dated('2020-02-25').trace.basis).toEqual([passport])
    expect(dated('2020-02-24').trace.basis).toEqual([])
  })

  it('is not cited where nobody says which day it is', () => expect(dated().trace.basis).toEqual([]))

  it('is not cited beside a norm or a silence', () => {
    expect(dated('2021-12-31', [norm]).trace.basis).toEqual(norm.citations)
    expect(dated('2021-12-31', [silent]).trace.basis).toEqual([])
  })

  it('need not be: a rule that always reads a norm has none', () => {
    const bare = defineRule({ id: 'test.bare', title: '无', outcomes: { done: [] } }, () => ({
      value: 1,
      outcome: 'done',
      uses: [norm],
    }))
    expect([bare.meta.basis, bare().trace.basis]).toEqual([[], norm.citations])
  })
})

describe('distinctCitations', () => {
  it('keeps the first of each, articles and certainty apart', () => {
    const cited: Citation[] = [
      passport,
      { ...passport, article: '第二条' },
      { ...passport },
      { ...passport, seen: 'memory' },
    ]
    expect(distinctCitations(cited)).toEqual([cited[0], cited[1], cited[3]])
  })
})
