import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  en,
  parseSelection,
  sampleForCheck,
  toText,
  zhCN,
  type SampleItem,
  type SampleOptions,
} from 'budget-performance'
import { layer, normsOf } from '../../support/norms.js'
import { fc } from '../../support/property.js'

const national = normsOf('2024-03-01')
const draw = (population: readonly SampleItem[], options: SampleOptions, norms = national) =>
  sampleForCheck(population, options, norms).value
const said = ({ issues }: ReturnType<typeof draw>) => issues.map(({ code, path }) => `${code} at ${path.join('.')}`)
const items = (count: number): SampleItem[] =>
  Array.from({ length: count }, (_, i) => ({ id: `p${String(i + 1)}`, stratum: i % 3 === 0 ? '教育' : '农业' }))

/** The method of the guide, with another implementation of SHA-256: the smallest key of each, then the smallest of all. */
const redone = (population: readonly SampleItem[], seed: string, count: number): string[] =>
  population
    .map(({ id, tickets = 1 }) => ({
      id,
      key: Array.from({ length: tickets }, (_, k) =>
        createHash('sha256')
          .update(`${seed}\n${id}\n${String(k + 1)}`, 'utf8')
          .digest('hex'),
      ).sort()[0]!,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id)

describe('a draw', () => {
  it('is what sha256sum gives', () => {
    // printf '2024-03-01 第5号\np1\n1' | sha256sum, and so on for p2 … p10
    const value = draw(items(10), { count: 3, seed: '2024-03-01 第5号' })
    expect(value.drawn.map(({ id }) => id)).toEqual(redone(items(10), '2024-03-01 第5号', 3))
    expect(value.drawn[0]).toEqual({
      id: value.drawn[0]!.id,
      stratum: expect.any(String) as string,
      reason: 'smallest-key',
      key: createHash('sha256').update(`2024-03-01 第5号\n${value.drawn[0]!.id}\n1`).digest('hex'),
    })
  })

  it('is the same by share and by count, in any order, with any tickets', () => {
    const population = fc.uniqueArray(
      fc.record({ id: fc.string({ minLength: 1, maxLength: 6 }), tickets: fc.integer({ min: 1, max: 4 }) }),
      { selector: ({ id }) => id, minLength: 1, maxLength: 30 },
    )
    fc.assert(
      fc.property(population, fc.integer({ min: 0, max: 100 }), fc.string({ minLength: 1 }), (all, percent, seed) => {
        const share = String(percent / 100)
        const count = Math.ceil((percent * all.length) / 100)
        const byShare = draw(all, { share, seed })
        const ids = byShare.drawn.map(({ id }) => id)
        expect(ids).toEqual(redone(all, seed, count))
        expect(draw([...all].reverse(), { count, seed })).toEqual(byShare)
        expect(draw(all, { share, count, seed })).toEqual(byShare)
        expect(byShare.notDrawn).toHaveLength(all.length - count)
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['0.1', 30, 3, 'a share that makes a whole number'],
    ['0.1', 31, 4, 'rounds up'],
    ['0.333333333333', 3, 1, 'to the next whole number only'],
    ['0', 31, 0, 'of nothing nothing'],
    ['1', 31, 31, 'all of it'],
  ])('a share of %s of %i draws %i (%s)', (share, all, count) =>
    expect(draw(items(all), { share, seed: 's' }).drawn).toHaveLength(count),
  )

  it('keeps quotas: the same of each stratum, or by size', () => {
    // 10 of p1 … p30 are 教育, 20 农业
    expect(draw(items(30), { count: 6, seed: 's', strata: 'equal' }).quotas).toEqual([
      { stratum: '农业', of: 20, count: 3 },
      { stratum: '教育', of: 10, count: 3 },
    ])
    expect(draw(items(30), { count: 7, seed: 's', strata: 'proportional' }).quotas).toEqual([
      { stratum: '农业', of: 20, count: 5 }, // 7 × 20 ÷ 30 = 4.67, the larger remainder
      { stratum: '教育', of: 10, count: 2 }, // 2.33
    ])
    const value = draw(items(30), { count: 7, seed: 's', strata: 'proportional' })
    const of = (stratum: string) => items(30).filter((item) => item.stratum === stratum)
    expect(value.drawn.filter(({ stratum }) => stratum === '农业').map(({ id }) => id)).toEqual(
      redone(of('农业'), 's', 5),
    )
    expect(value.drawn.filter(({ stratum }) => stratum === '教育').map(({ id }) => id)).toEqual(
      redone(of('教育'), 's', 2),
    )
  })

  it('gives what a small stratum cannot bear to the others, and what has none a stratum of its own', () => {
    const population = [{ id: 'a' }, ...items(9)] // 3 教育, 6 农业, 1 without
    expect(draw(population, { count: 7, seed: 's', strata: 'equal' }).quotas).toEqual([
      { stratum: '', of: 1, count: 1 },
      { stratum: '农业', of: 6, count: 3 },
      { stratum: '教育', of: 3, count: 3 },
    ])
  })

  it('uses the rulebook’s share where the caller names nothing', () => {
    const norms = normsOf('2024-03-01', layer({ 'sampling.share': '0.2' }))
    expect(draw(items(10), { seed: 's' }, norms).drawn).toHaveLength(2)
    expect(draw(items(10), { seed: 's', count: 5 }, norms).drawn).toHaveLength(5)
    expect(sampleForCheck(items(10), { seed: 's' }, norms).trace.basis).not.toEqual(
      sampleForCheck(items(10), { seed: 's', count: 5 }, norms).trace.basis,
    )
  })

  it('is a record that is stored and read back', () => {
    const value = draw(items(10), { count: 3, seed: 's', strata: 'equal' })
    expect(parseSelection(JSON.parse(JSON.stringify(value)))).toEqual({ ok: true, value, issues: [] })
    expect(value.population).toEqual({
      count: 10,
      hash: draw([...items(10)].reverse(), { count: 1, seed: 'x' }).population.hash,
    })
    expect(value.method).toBe('sha256-smallest-key@1')
  })

  it('tells who was drawn, in both languages', () => {
    const { trace } = sampleForCheck([{ id: 'a' }, { id: 'b' }], { share: '0.5', seed: 's' }, national)
    const [first] = redone([{ id: 'a' }, { id: 'b' }], 's', 1)
    expect(toText(trace, zhCN)).toContain(`以“s”为种子，从2个中抽取1个（比例0.5，进位取整）：${first ?? ''}`)
    expect(toText(trace, en)).toContain(`Seed “s”: 1 of 2 drawn (a share of 0.5, rounded up): ${first ?? ''}`)
  })
})

describe('nothing is drawn', () => {
  it.each<[string, readonly SampleItem[], SampleOptions, string[]]>([
    ['without a share or a count', items(2), { seed: 's' }, ['sampling.no-share at share']],
    ['without a seed', items(2), { count: 1, seed: '' }, ['sampling.no-seed at seed']],
    [
      'by a share and a count that disagree',
      items(10),
      { share: '0.2', count: 3, seed: 's' },
      ['sampling.share-and-count at count'],
    ],
    ['by a share over 1', items(2), { share: '1.5', seed: 's' }, ['share.out-of-range at share']],
    ['by a share below 0', items(2), { share: '-0.1', seed: 's' }, ['share.out-of-range at share']],
    ['by half a count', items(2), { count: 0.5, seed: 's' }, ['sampling.count at count']],
    ['by a count below 0', items(2), { count: -1, seed: 's' }, ['sampling.count at count']],
    [
      'of an id that stands twice',
      [{ id: 'a' }, { id: 'a' }],
      { count: 1, seed: 's' },
      ['sampling.repeated-id at 1.id'],
    ],
    ['with half a ticket', [{ id: 'a', tickets: 0.5 }], { count: 1, seed: 's' }, ['sampling.tickets at 0.tickets']],
    ['with no ticket', [{ id: 'a', tickets: 0 }], { count: 1, seed: 's' }, ['sampling.tickets at 0.tickets']],
  ])('%s', (_, population, options, codes) => {
    const { value, trace } = sampleForCheck(population, options, national)
    expect(said(value)).toEqual(codes)
    expect(value.drawn).toEqual([])
    expect(trace.outcome).toBe('not-drawn')
  })

  it('and all is where more is wanted than there is', () => {
    const value = draw(items(2), { count: 5, seed: 's' })
    expect(said(value)).toEqual(['sampling.more-than-there-are at count'])
    expect(value.drawn).toHaveLength(2)
  })

  it('of an empty list there is nothing to draw', () =>
    expect(said(draw([], { count: 0, seed: 's' }))).toEqual(['sampling.population-empty at ']))
})
