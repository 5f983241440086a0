import { describe, expect, it } from 'vitest'
import type { ScoringMethod } from '../../src/norms/vocabulary.js'
import { scoreIndicator } from '../../src/scoring/rows/score-indicator.js'
import { arbitraryDecimal, arbitraryPoints } from '../support/arbitrary-decimal.js'
import { methodsDrawn } from '../support/arbitrary-project.js'
import { norms2021 } from '../support/norms.js'
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
  type Rational,
} from '../support/rational.js'

type Method = ScoringMethod['method']
type OfMethod<M extends Method> = Extract<ScoringMethod, { method: M }>

const none = ratio(0n)
const all = ratio(1n)
const within = (share: Rational): Rational => max(none, min(all, share))

/** The share a floor that is not negative earns: the whole, or actual ÷ target. */
const reached = (target: Rational, actual: Rational): Rational =>
  cmp(actual, target) >= 0 ? all : within(div(actual, target))

/**
 * What each method earns of the points of an at-least row, worked out without the package: a method that is added has its law
 * here or does not compile. `undefined`: the row has no score.
 */
const laws: {
  readonly [M in Method]: (method: OfMethod<M>, target: Rational, actual: Rational) => Rational | undefined
} = {
  proportional: ({ passAt }, target, actual) => {
    const share = reached(target, actual)
    return passAt !== undefined && cmp(share, all) < 0 && cmp(share, parse(passAt)) < 0 ? none : share
  },
  'yes-no': (_method, target, actual) => (cmp(actual, target) >= 0 ? all : none),
  inverse: ({ form }, target, actual) => {
    if (cmp(actual, target) <= 0) return all // the row says that more is worse, whatever it prints
    return form === 'ratio' ? div(target, actual) : within(div(sub(mul(ratio(2n), target), actual), target))
  },
  banded: ({ bands }, _target, actual) => {
    const under = bands.filter(({ from }) => cmp(parse(from), actual) <= 0)
    const best = under.sort((a, b) => cmp(parse(b.from), parse(a.from)))[0]
    return best ? parse(best.share) : none
  },
  equal: ({ tolerance }, target, actual) => {
    const distance = cmp(actual, target) >= 0 ? sub(actual, target) : sub(target, actual)
    if (tolerance === undefined) return reached(target, actual) // what is passed counts as met
    return cmp(distance, parse(tolerance)) <= 0 ? all : within(div(sub(target, distance), target))
  },
  judged: () => undefined,
}

const positive = arbitraryDecimal({ negative: false, max: 300, places: 2 })
  .map((text) => exactText(parse(text)))
  .filter((text) => parse(text).n > 0n)

describe('what a row earns by the method it names itself', () => {
  it.each(Object.keys(laws) as Method[])(
    '%s: what the law says, to the digit',
    (name) => {
      const law = laws[name] as (method: ScoringMethod, target: Rational, actual: Rational) => Rational | undefined
      fc.assert(
        fc.property(arbitraryPoints(), methodsDrawn[name], positive, positive, (points, scoring, target, actual) => {
          const { value } = scoreIndicator(
            {
              id: 'r1',
              dimension: 'output',
              name: 'x',
              points,
              target: { kind: 'measure', comparison: 'at-least', value: target },
              actual: { kind: 'measured', value: actual },
              scoring,
            },
            norms2021,
          )
          const share = law(scoring, parse(target), parse(actual))
          expect(value.score).toBe(share && roundHalfUp(mul(parse(points), share), 2))
        }),
        { numRuns: 500 },
      )
    },
    30_000,
  )
})
