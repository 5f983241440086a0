import { describe, expect, it } from 'vitest'
import { distribute } from '../../src/kernel/distribute.js'
import { num, text } from '../../src/kernel/number.js'
import { shareOut, type ShareItem } from '../../src/kernel/share-out.js'
import { fc } from '../support/property.js'
import * as oracle from '../support/rational.js'

type Written = [id: string, weight: string, most?: string | undefined]
const itemsOf = (written: readonly Written[]): ShareItem[] =>
  written.map(([id, weight, most]) => ({
    id,
    weight: num(weight),
    ...(most !== undefined && { most: num(most) }),
  }))
const shared = (total: string, written: readonly Written[], places = 2) => {
  const { parts, unplaced } = shareOut(num(total), itemsOf(written), places)
  return {
    parts: parts.map(({ id, amount, limited }) => `${id} ${text(amount)}${limited ? ' limited' : ''}`),
    unplaced: text(unplaced),
  }
}

describe('shareOut', () => {
  it.each<{ because: string; total: string; items: Written[]; parts: string[]; unplaced?: string }>([
    {
      because: 'what one cannot bear goes to the others by their weights',
      total: '10',
      items: [
        ['a', '5', '2'],
        ['b', '3'],
        ['c', '2'],
      ],
      parts: ['a 2 limited', 'b 4.8', 'c 3.2'],
    }, // a would get 5; 8 left, 3 : 2
    {
      because: 'what is spread can fill the next one',
      total: '10',
      items: [
        ['a', '6', '1'],
        ['b', '2', '3'],
        ['c', '2'],
      ],
      parts: ['a 1 limited', 'b 3 limited', 'c 6'],
    }, // b and c would get 4.5 each of the 9 left
    {
      because: 'what no one can bear is told, not lost',
      total: '10',
      items: [
        ['a', '1', '2'],
        ['b', '1', '3'],
      ],
      parts: ['a 2 limited', 'b 3 limited'],
      unplaced: '5',
    },
    {
      because: 'a cap that is just reached took nothing',
      total: '10',
      items: [
        ['a', '1', '5'],
        ['b', '1', '5'],
      ],
      parts: ['a 5', 'b 5'],
    },
    {
      because: 'a tie goes to the smaller id, wherever it stands',
      total: '0.01',
      items: [
        ['b', '1'],
        ['a', '1'],
      ],
      parts: ['b 0', 'a 0.01'],
    },
    {
      because: 'a part rounded up past its cap is held at it, though the cap is finer than a step',
      total: '1',
      items: [
        ['a', '2', '0.667'],
        ['b', '1'],
      ],
      parts: ['a 0.667 limited', 'b 0.333'],
    }, // 0.6666… would be 0.67
    { because: 'without a weight nothing is borne', total: '3', items: [['a', '0']], parts: ['a 0'], unplaced: '3' },
    { because: 'of no one all is left', total: '3', items: [], parts: [], unplaced: '3' },
    {
      because: 'a cap of 0 bears nothing',
      total: '3',
      items: [
        ['a', '1', '0'],
        ['b', '1'],
      ],
      parts: ['a 0 limited', 'b 3'],
    },
    { because: 'nothing to share', total: '0', items: [['a', '1', '2']], parts: ['a 0'] },
  ])('$because', ({ total, items, parts, unplaced = '0' }) => expect(shared(total, items)).toEqual({ parts, unplaced }))

  const amount = (most: number) => fc.nat(most).map((n) => String(n / 4))
  const written = fc
    .array(fc.tuple(amount(60), fc.option(amount(400), { nil: undefined })), { minLength: 1, maxLength: 9 })
    .map((drawn) => drawn.map(([weight, most], i): Written => [`row-${String(i)}`, weight, most]))
  const total = fc.nat(100_000).map((cents) => String(cents / 100))

  it('adds up with what is unplaced, passes no cap, and leaves something only where all who bear are full', () => {
    fc.assert(
      fc.property(total, written, fc.constantFrom(0, 1, 2), (whole, items, places) => {
        const { parts, unplaced } = shareOut(num(whole), itemsOf(items), places)
        const amounts = parts.map((part) => oracle.parse(text(part.amount)))
        const rest = oracle.parse(text(unplaced))
        expect(oracle.exactText(oracle.add(oracle.total(amounts), rest))).toBe(oracle.exactText(oracle.parse(whole)))
        items.forEach(([, weight, most], i) => {
          expect(amounts[i]!.n >= 0n).toBe(true)
          if (most !== undefined) expect(oracle.cmp(amounts[i]!, oracle.parse(most))).toBeLessThanOrEqual(0)
          if (parts[i]!.limited) expect(text(parts[i]!.amount)).toBe(text(num(most!)))
          if (rest.n > 0n && weight !== '0') expect(parts[i]!.limited).toBe(true)
        })
      }),
      { numRuns: 500 },
    )
  })

  it('does not care for the order of the items', () => {
    fc.assert(
      fc.property(
        total,
        written.chain((items) => fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length }))),
        (whole, [items, shuffled]) => {
          const byId = (given: readonly Written[]) => {
            const { parts, unplaced } = shared(whole, given)
            return [...parts.sort(), unplaced]
          }
          expect(byId(shuffled)).toEqual(byId(items))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('without caps is the distribution by largest remainders', () => {
    fc.assert(
      fc.property(total, written, (whole, items) => {
        fc.pre(items.some(([, weight]) => weight !== '0'))
        const { parts, unplaced } = shareOut(num(whole), itemsOf(items.map(([id, weight]) => [id, weight])), 2)
        expect(text(unplaced)).toBe('0')
        expect(parts.map((part) => text(part.amount))).toEqual(
          distribute(
            num(whole),
            items.map(([, weight]) => num(weight)),
            2,
          ).map(text),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('never gives more to one whose cap is lowered', () => {
    fc.assert(
      fc.property(total, written, amount(400), (whole, items, most) => {
        const [first, ...others] = items
        const [id, weight, had] = first!
        const before = shareOut(num(whole), itemsOf([[id, weight, had], ...others]), 2).parts[0]!
        const after = shareOut(num(whole), itemsOf([[id, weight, most], ...others]), 2).parts[0]!
        fc.pre(had === undefined || Number(most) <= Number(had))
        expect(Number(text(after.amount))).toBeLessThanOrEqual(Number(text(before.amount)))
      }),
    )
  })
})
