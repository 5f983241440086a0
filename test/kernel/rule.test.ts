import { describe, expect, it } from 'vitest'
import type { Citation } from '../../src/kernel/citation.js'
import { distinctCitations } from '../../src/kernel/citation.js'
import { defineRule, type Used } from '../../src/kernel/rule.js'

const passport: Citation = { document: '财预〔2020〕10号', article: '第一条', seen: 'text' }
const norm: Used = { citations: [{ document: '某财绩〔2021〕1号', seen: 'text' }] }
const silent: Used = { citations: [{ document: '本库约定', seen: 'assumed' }], silence: 'zero-target' }

const double = defineRule(
  {
    id: 'test.double',
    title: '加倍',
    basis: [passport],
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
    const outer = defineRule({ id: 'test.outer', title: '外', basis: [passport], outcomes: { done: [] } }, () => {
      const inner = double(3)
      return {
        value: { big: inner.value },
        outcome: 'done' as const,
        shown: '6',
        row: 'r1',
        label: '养护里程',
        parts: [inner.trace],
      }
    })
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
  const quiet = defineRule({ id: 'test.quiet', title: '静', basis: [passport], outcomes: { done: [] } }, () => ({
    value: { much: 1 },
    outcome: 'done' as const,
    shown: undefined,
  }))
  expect(quiet().trace).not.toHaveProperty('value')
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
