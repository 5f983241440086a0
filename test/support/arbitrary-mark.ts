import type { Mark } from '../../src/model/results/mark.js'
import { grades, type Band, type Scorer } from '../../src/norms/vocabulary.js'
import { arbitraryDecimal } from './arbitrary-decimal.js'
import { fc } from './property.js'
import { exactText, parse } from './rational.js'

const canonical = (d: fc.Arbitrary<string>) => d.map((text) => exactText(parse(text)))
const number = canonical(arbitraryDecimal({ max: 20, places: 3 }))
const amount = canonical(arbitraryDecimal({ max: 20, places: 2, negative: false }))
const small = canonical(arbitraryDecimal({ max: 6, places: 1, negative: false }))
const positive = amount.filter((text) => text !== '0')
const share = fc.nat(100).map((n) => exactText(parse((n / 100).toFixed(2))))
const grade = fc.constantFrom(...grades)
const item = fc.constantFrom('a', 'b', 'c', 'd')

/** Bands with edges and grades of their own, in any order; each worth a share or a score, or a range where a person gives it. */
const bands = (from: fc.Arbitrary<string>, worth: 'stated' | 'maybe'): fc.Arbitrary<Band[]> =>
  fc.uniqueArray(from, { minLength: 1, maxLength: 4 }).chain((edges) =>
    fc
      .tuple(fc.shuffledSubarray([...grades], { minLength: edges.length, maxLength: edges.length }), fc.nat(2), share)
      .map(([graded, how, part]) =>
        edges.map((edge, i): Band => {
          const band: Band = { from: edge, grade: graded[i]! }
          const way = worth === 'maybe' ? (how + i) % 3 : (how + i) % 2
          return way === 0 ? { ...band, share: part } : way === 1 ? { ...band, score: String(i) } : band
        }),
      ),
  )

/** The one place that says what a scorer of each kind looks like drawn: a kind that is forgotten does not compile. */
export const scorersDrawn: { readonly [K in Scorer['kind']]: fc.Arbitrary<Scorer & { kind: K }> } = {
  judged: fc.record({ kind: fc.constant('judged'), bands: bands(share, 'maybe') }, { requiredKeys: ['kind'] }),
  checklist: fc
    .tuple(fc.uniqueArray(item, { minLength: 1 }), fc.array(positive, { minLength: 4, maxLength: 4 }), fc.boolean())
    .map(([ids, points, weighed]) => ({
      kind: 'checklist',
      items: ids.map((id, i) =>
        weighed || i > 0 ? { id, label: { zh: id }, points: points[i]! } : { id, label: { zh: id } },
      ),
    })),
  'yes-no': fc.record({ kind: fc.constant('yes-no'), full: fc.constantFrom('yes', 'no') }),
  proportional: fc.record(
    { kind: fc.constant('proportional'), direction: fc.constantFrom('up', 'down'), passLine: share },
    { requiredKeys: ['kind', 'direction'] },
  ),
  bands: fc.record({ kind: fc.constant('bands'), bands: bands(number, 'stated') }),
  penalty: fc.record({
    kind: fc.constant('penalty'),
    free: number,
    side: fc.constantFrom('over', 'under'),
    per: positive,
    points: amount,
    whole: fc.boolean(),
    floor: fc.constantFrom('0', '0.5', '2'),
  }),
  deduction: fc.record({ kind: fc.constant('deduction'), cap: amount }),
  bonus: fc.record({ kind: fc.constant('bonus'), cap: amount }),
  veto: fc.record({ kind: fc.constant('veto'), caps: grade }),
}

/** What an assessor may say of a criterion, drawn: a kind of mark that is forgotten does not compile. */
export const marksDrawn: { readonly [K in Mark['kind']]: fc.Arbitrary<Extract<Mark, { kind: K }>> } = {
  share: fc.record(
    { kind: fc.constant('share'), share: fc.oneof({ weight: 4, arbitrary: share }, number), grade },
    { requiredKeys: ['kind', 'share'] },
  ),
  score: fc.record(
    { kind: fc.constant('score'), score: fc.oneof({ weight: 4, arbitrary: small }, number), grade },
    { requiredKeys: ['kind', 'score'] },
  ),
  grade: fc.record({ kind: fc.constant('grade'), grade }),
  checked: fc.record({ kind: fc.constant('checked'), items: fc.array(item, { maxLength: 4 }) }),
  answer: fc.record({ kind: fc.constant('answer'), yes: fc.boolean() }),
  value: fc.record({ kind: fc.constant('value'), value: fc.oneof(number, share) }),
  ratio: fc.record({ kind: fc.constant('ratio'), numerator: number, denominator: fc.oneof(positive, number) }),
  count: fc.record({
    kind: fc.constant('count'),
    times: fc.oneof({ weight: 8, arbitrary: fc.nat(9) }, fc.constantFrom(-1, 1.5, Number.NaN, 1e300)),
    because: fc.constant('x'),
  }),
  'not-applicable': fc.record({ kind: fc.constant('not-applicable'), because: fc.constant('x') }),
  'insufficient-evidence': fc.record({ kind: fc.constant('insufficient-evidence'), because: fc.constant('x') }),
}
