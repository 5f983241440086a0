import { describe, expect, it } from 'vitest'
import { storedFraction } from '../../src/kernel/fraction.js'
import type { Mark } from '../../src/model/results/mark.js'
import type { Band, Scorer } from '../../src/norms/vocabulary.js'
import { scoreCriterion } from '../../src/scoring/frameworks/score-criterion.js'
import { arbitraryPoints } from '../support/arbitrary-decimal.js'
import { marksDrawn, scorersDrawn } from '../support/arbitrary-mark.js'
import { node } from '../support/frameworks.js'
import { norms2021, normsWith } from '../support/norms.js'
import { fc } from '../support/property.js'
import {
  cmp,
  div,
  exactText,
  max,
  min,
  mul,
  parse,
  ratio,
  roundHalfUp,
  sub,
  total,
  type Rational,
} from '../support/rational.js'

type Kind = Scorer['kind']
type Said = { readonly points: Rational; readonly decimals: number; readonly otherOptions: boolean }
/** What the mark is worth in the criterion's declared points; `undefined` where it is not taken. */
type Law<K extends Kind> = (scorer: Scorer & { kind: K }, mark: Mark, said: Said) => Rational | undefined

const none = ratio(0n)
const all = ratio(1n)
const within = (share: Rational): Rational => max(none, min(all, share))

/** The number a measured mark states. */
const measured = (mark: Mark): Rational | undefined => {
  if (mark.kind === 'value') return parse(mark.value)
  if (mark.kind !== 'ratio' || parse(mark.denominator).n === 0n) return undefined
  return div(parse(mark.numerator), parse(mark.denominator))
}
const counted = (mark: Mark): Rational | undefined =>
  mark.kind === 'count' && Number.isSafeInteger(mark.times) && mark.times >= 0 ? ratio(BigInt(mark.times)) : undefined

const worthOf = ({ score, share }: Band, points: Rational): Rational =>
  score === undefined ? mul(points, parse(share ?? '0')) : parse(score)

/** From the highest to the lowest. */
const downwards = (bands: readonly Band[]): Band[] => [...bands].sort((a, b) => cmp(parse(b.from), parse(a.from)))

const typed = (text: string, { decimals }: Said): boolean => roundHalfUp(parse(text), decimals) === text

/** An amount beside the points: what is typed, or how often it happened times what one costs, up to the cap. */
const upTo = (cap: string, mark: Mark, said: Said): Rational | undefined => {
  if (mark.kind === 'score')
    return parse(mark.score).n < 0n || !typed(mark.score, said) ? undefined : min(parse(cap), parse(mark.score))
  const times = counted(mark)
  return times === undefined || said.points.n <= 0n ? undefined : min(parse(cap), mul(times, said.points))
}

/** What every kind of scorer makes of a mark, worked out without the package: a kind that is added has its law here or does not compile. */
const laws: {
  readonly [K in Kind]: { readonly takes: readonly Mark['kind'][]; readonly beside?: true; readonly law: Law<K> }
} = {
  judged: {
    takes: ['share', 'score', 'grade'],
    law: ({ bands = [] }, mark, said) => {
      if (mark.kind !== 'share' && mark.kind !== 'score' && mark.kind !== 'grade') return undefined
      const above = downwards(bands)
      const at = above.findIndex(({ grade }) => grade === mark.grade)
      const band = mark.grade === undefined ? undefined : above[at]
      if (mark.grade !== undefined && band === undefined) return undefined
      if (mark.kind === 'grade')
        return band === undefined || (band.score === undefined && band.share === undefined)
          ? undefined
          : worthOf(band, said.points)
      const amount = mark.kind === 'score' ? parse(mark.score) : mul(said.points, parse(mark.share))
      if (mark.kind === 'score' && !typed(mark.score, said)) return undefined
      const [low, high] = mark.kind === 'score' ? [amount, said.points] : [parse(mark.share), all]
      if (low.n < 0n || cmp(low, high) > 0) return undefined
      if (band === undefined) return amount
      const edge = ({ from }: Band) => parse(roundHalfUp(mul(said.points, parse(from)), said.decimals))
      const shown = parse(roundHalfUp(amount, said.decimals))
      const next = above[at - 1] // a band ends where the one above it begins
      return cmp(shown, edge(band)) >= 0 && (next === undefined || cmp(shown, edge(next)) < 0) ? amount : undefined
    },
  },
  checklist: {
    takes: ['checked'],
    law: ({ items }, mark, { points }) => {
      if (mark.kind !== 'checked' || mark.items.some((id) => items.every((item) => item.id !== id))) return undefined
      const weighed = items.every((item) => item.points !== undefined)
      const worth = (those: typeof items) => total(those.map((item) => (weighed ? parse(item.points!) : all)))
      return mul(points, div(worth(items.filter(({ id }) => mark.items.includes(id))), worth(items)))
    },
  },
  'yes-no': {
    takes: ['answer'],
    law: ({ full }, mark, { points }) => {
      if (mark.kind !== 'answer') return undefined
      return (mark.yes ? 'yes' : 'no') === full ? points : none
    },
  },
  proportional: {
    takes: ['value', 'ratio'],
    law: ({ direction, passLine = '0' }, mark, { points, otherOptions }) => {
      const rate = measured(mark)
      if (rate === undefined) return undefined
      const missed = () => (otherOptions ? within(sub(ratio(2n), rate)) : div(all, rate))
      const share = direction === 'up' ? within(rate) : cmp(rate, all) <= 0 ? all : missed()
      return cmp(share, parse(passLine)) < 0 ? none : mul(points, share)
    },
  },
  bands: {
    takes: ['value', 'ratio', 'grade'],
    law: ({ bands }, mark, { points, otherOptions }) => {
      if (mark.kind === 'grade') {
        const named = bands.find(({ grade }) => grade === mark.grade)
        return named && worthOf(named, points)
      }
      const value = measured(mark)
      if (value === undefined) return undefined
      const ordered = downwards(bands)
      const reached = ordered.find(({ from }) => cmp(value, parse(from)) >= 0)
      return reached ? worthOf(reached, points) : otherOptions ? worthOf(ordered.at(-1)!, points) : none
    },
  },
  penalty: {
    takes: ['value', 'ratio', 'count'],
    law: ({ free, side, per, points: lose, whole, floor }, mark, { points }) => {
      const value = mark.kind === 'count' ? counted(mark) : measured(mark)
      if (value === undefined) return undefined
      const excess = side === 'over' ? sub(value, parse(free)) : sub(parse(free), value)
      if (excess.n <= 0n) return points
      const steps = div(excess, parse(per))
      return max(parse(floor), sub(points, mul(parse(lose), whole ? ratio(steps.n / steps.d) : steps)))
    },
  },
  deduction: { takes: ['score', 'count'], beside: true, law: ({ cap }, mark, said) => upTo(cap, mark, said) },
  bonus: { takes: ['score', 'count'], beside: true, law: ({ cap }, mark, said) => upTo(cap, mark, said) },
  veto: {
    takes: ['answer'],
    beside: true,
    law: (_scorer, mark) => (mark.kind !== 'answer' ? undefined : mark.yes ? all : none),
  },
}

/** Of any kind but the two that say nothing a scorer could score. */
const anyMark = fc
  .oneof(...(Object.values(marksDrawn) as fc.Arbitrary<Mark>[]))
  .filter(({ kind }) => kind !== 'not-applicable' && kind !== 'insufficient-evidence')
const otherNorms = normsWith({
  'silence.inverse-missed': { choice: 'linear' },
  'silence.below-lowest-band': { choice: 'lowest-band' },
})

describe('what a mark is worth by the scorer of its criterion', () => {
  it.each(Object.keys(laws) as Kind[])(
    '%s: what the law says, exactly, and rounded once on the points it came to carry',
    (kind) => {
      const { takes, law, beside } = laws[kind] as (typeof laws)[Kind] & { law: Law<Kind> }
      const mark: fc.Arbitrary<Mark> = fc.oneof(
        { weight: 8, arbitrary: fc.oneof(...takes.map((fit): fc.Arbitrary<Mark> => marksDrawn[fit])) },
        { weight: 1, arbitrary: anyMark },
      )
      const drawn = fc.record({
        scorer: scorersDrawn[kind] as fc.Arbitrary<Scorer>,
        mark,
        declared: arbitraryPoints(),
        carried: fc.option(arbitraryPoints(), { nil: undefined }),
        decimals: fc.nat(2),
        otherOptions: fc.boolean(),
      })
      let taken = 0
      fc.assert(
        fc.property(drawn, ({ scorer, mark, declared, carried = declared, decimals, otherOptions }) => {
          const points = exactText(parse(declared))
          const moved = exactText(parse(carried))
          const { value } = scoreCriterion(
            {
              criterion: node('c', points, { scorer }),
              points: moved,
              marks: [{ mark, path: ['c'] }],
              decimals,
              basis: { citations: [] },
            },
            otherOptions ? otherNorms : norms2021,
          )
          const amount = law(scorer as never, mark, { points: parse(points), decimals, otherOptions })
          if (amount === undefined) {
            expect([value.status, value.exact, value.score]).toEqual(['unscored', undefined, undefined])
            return
          }
          taken += 1
          const scaled =
            beside || points === moved || points === '0' ? amount : div(mul(amount, parse(moved)), parse(points))
          const { numerator, denominator } = storedFraction(value.exact!)
          expect(cmp(div(parse(numerator), parse(denominator)), scaled)).toBe(0)
          const score = parse(roundHalfUp(scaled, decimals))
          expect(value.score).toBe(exactText(beside ? score : min(score, parse(moved))))
        }),
        { numRuns: 1000 },
      )
      expect(taken).toBeGreaterThan(200) // the law is not held against refusals only
    },
    30_000,
  )
})
