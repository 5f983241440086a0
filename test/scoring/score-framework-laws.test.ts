import { describe, expect, it } from 'vitest'
import type { Mark } from '../../src/model/results/mark.js'
import { parseFramework } from '../../src/model/results/framework.js'
import type { Criterion, Framework } from '../../src/norms/vocabulary.js'
import { redistributePoints } from '../../src/scoring/frameworks/redistribute-points.js'
import { scoreFramework } from '../../src/scoring/frameworks/score-framework.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { frame, node } from '../support/frameworks.js'
import { norms2021 } from '../support/norms.js'
import { fc } from '../support/property.js'
import { add, cmp, parse, ratio, sub, total, type Rational } from '../support/rational.js'

// A framework whose points add up: whole points shared out among up to four criteria, some of them among parts of their own.
const cut = (whole: number, count: number, at: readonly number[]): number[] => {
  const edges = [
    0,
    ...at
      .slice(0, count - 1)
      .map((n) => n % (whole + 1))
      .sort((a, b) => a - b),
    whole,
  ]
  return edges.slice(1).map((edge, i) => edge - edges[i]!)
}
const tree = fc
  .record({
    count: fc.integer({ min: 1, max: 4 }),
    at: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
    inner: fc.array(
      fc.record({ count: fc.integer({ min: 0, max: 3 }), at: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }) }),
      { minLength: 4, maxLength: 4 },
    ),
    redistribute: fc.constantFrom('within-parent' as const, 'whole-tree' as const, 'none' as const),
    decimals: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ count, at, inner, redistribute, decimals }): Framework => {
    const criteria = cut(100, count, at).map((points, i): Criterion => {
      const parts =
        inner[i]!.count > 0
          ? cut(points, inner[i]!.count, inner[i]!.at).map((part, j) =>
              node(`c${String(i)}-${String(j)}`, String(part)),
            )
          : []
      return node(`c${String(i)}`, String(points), parts.length ? { parts } : {})
    })
    return frame(criteria, { redistribute, decimals })
  })
const leavesOf = (criteria: readonly Criterion[]): Criterion[] =>
  criteria.flatMap((criterion) => (criterion.parts?.length ? leavesOf(criterion.parts) : [criterion]))
const shareText = fc
  .integer({ min: 0, max: 1000 })
  .map((n) => (n === 1000 ? '1' : n === 0 ? '0' : `0.${String(n).padStart(3, '0').replace(/0+$/, '')}`))
const mark: fc.Arbitrary<Mark> = fc.oneof(
  { weight: 6, arbitrary: shareText.map((share): Mark => ({ kind: 'share', share })) },
  { weight: 1, arbitrary: fc.constant<Mark>({ kind: 'not-applicable', because: 'x' }) },
  { weight: 1, arbitrary: fc.constant<Mark>({ kind: 'insufficient-evidence', because: 'x' }) },
)
const marked = tree.chain((framework) =>
  fc.tuple(
    fc.constant(framework),
    fc
      .tuple(...leavesOf(framework.criteria).map(({ id }) => mark.map((each) => [id, each] as const)))
      .map((pairs) => Object.fromEntries(pairs) as Record<string, Mark>),
  ),
)
const scored = (
  framework: Framework,
  marks: Record<string, Mark | Mark[]>,
  combine?: 'mean' | 'median' | 'trimmed-mean',
) => scoreFramework(framework, marks, norms2021, combine ? { combine } : {}).value
const got = (value: ReturnType<typeof scored>): Rational =>
  parse(value.status === 'final' ? value.score : value.subtotal)
const zero = ratio(0n)

describe('laws of a scored framework', () => {
  it('a score lies between 0 and the total, every part between 0 and its points', () => {
    fc.assert(
      fc.property(marked, ([framework, marks]) => {
        const value = scored(framework, marks)
        expect(cmp(got(value), zero)).toBeGreaterThanOrEqual(0)
        expect(cmp(got(value), parse(value.total))).toBeLessThanOrEqual(0)
        for (const { score, points } of value.criteria)
          if (score !== undefined)
            expect([cmp(parse(score), zero) >= 0, cmp(parse(score), parse(points)) <= 0]).toEqual([true, true])
      }),
    )
  })

  it('a parent is the sum of its parts, the total the sum of its criteria', () => {
    fc.assert(
      fc.property(marked, ([framework, marks]) => {
        const value = scored(framework, marks)
        const below = (id: string | undefined) =>
          total(value.criteria.filter(({ parent }) => parent === id).map(({ score }) => parse(score ?? '0')))
        for (const { id, score } of value.criteria)
          if (score !== undefined && value.criteria.some(({ parent }) => parent === id))
            expect(cmp(parse(score), below(id))).toBe(0)
        if (value.status === 'final') expect(cmp(parse(value.score), below(undefined))).toBe(0)
      }),
    )
  })

  it('is final exactly when nothing is missing, and only then may have a grade', () => {
    fc.assert(
      fc.property(marked, ([framework, marks]) => {
        const value = scored(framework, marks)
        const kinds = Object.values(marks).map(({ kind }) => kind)
        const wanting =
          kinds.includes('insufficient-evidence') ||
          leavesOf(framework.criteria).every(({ id, points }) => marks[id]?.kind === 'not-applicable' || points === '0')
        if (wanting) expect(value.status).toBe('provisional')
        else expect(value.status).toBe('final')
        if (value.status === 'provisional') expect([value.missing.length > 0, 'grade' in value]).toEqual([true, false])
        else expect('grade' in value).toBe(value.total === '100')
      }),
    )
  })

  it('the order of criteria changes nothing where everything applies', () => {
    fc.assert(
      fc.property(tree, shareText, (framework, share) => {
        const marks = Object.fromEntries(
          leavesOf(framework.criteria).map(({ id }): [string, Mark] => [id, { kind: 'share', share }]),
        )
        const turned = {
          ...framework,
          criteria: [...framework.criteria]
            .reverse()
            .map((criterion) => ({ ...criterion, ...(criterion.parts && { parts: [...criterion.parts].reverse() }) })),
        }
        const [one, other] = [scored(framework, marks), scored(turned, marks)]
        expect(got(other)).toEqual(got(one))
        expect([...other.criteria].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          [...one.criteria].sort((a, b) => (a.id < b.id ? -1 : 1)),
        )
      }),
    )
  })

  it('a better mark never scores less', () => {
    fc.assert(
      fc.property(marked, fc.nat(), shareText, shareText, ([framework, marks], pick, one, other) => {
        const { id } = leavesOf(framework.criteria)[pick % leavesOf(framework.criteria).length]!
        const [low, high] = cmp(parse(one), parse(other)) <= 0 ? [one, other] : [other, one]
        const at = (share: string) => got(scored(framework, { ...marks, [id]: { kind: 'share', share } }))
        expect(cmp(at(low), at(high))).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('whatever is marked later, an open framework never exceeds what it said it could reach, and full marks reach it', () => {
    fc.assert(
      fc.property(marked, fc.array(shareText, { minLength: 16, maxLength: 16 }), ([framework, marks], later) => {
        const open = scored(framework, marks)
        if (open.status === 'final') return
        const unproved = Object.keys(marks).filter((id) => marks[id]!.kind === 'insufficient-evidence')
        if (unproved.length === 0) return // nothing applies
        const closed = (share: (i: number) => string) =>
          got(
            scored(framework, {
              ...marks,
              ...Object.fromEntries(unproved.map((id, i): [string, Mark] => [id, { kind: 'share', share: share(i) }])),
            }),
          )
        expect(
          cmp(
            closed((i) => later[i]!),
            parse(open.reachable!),
          ),
        ).toBeLessThanOrEqual(0)
        expect(
          cmp(
            closed(() => '1'),
            parse(open.reachable!),
          ),
        ).toBe(0)
      }),
    )
  })

  it('redistribution conserves the total, or makes it smaller by exactly what does not apply', () => {
    fc.assert(
      fc.property(tree, fc.array(fc.nat(), { maxLength: 4 }), (framework, picks) => {
        const leaves = leavesOf(framework.criteria)
        const dropped = [...new Set(picks.map((pick) => leaves[pick % leaves.length]!.id))]
        const { value, trace } = redistributePoints({ framework, dropped }, norms2021)
        if (trace.outcome === 'nothing-applies') return
        const kept = leaves.filter(({ id }) => !dropped.includes(id))
        const sum = total(kept.map(({ id }) => parse(value.points[id]!)))
        expect(cmp(sum, parse(value.total))).toBe(0)
        const lost = total(leaves.filter(({ id }) => dropped.includes(id)).map(({ points }) => parse(points)))
        expect(cmp(parse(value.total), framework.redistribute === 'none' ? sub(ratio(100n), lost) : ratio(100n))).toBe(
          0,
        )
      }),
    )
  })

  it('equal marks combined are that mark, by every method; a mean lies between the ends', () => {
    fc.assert(
      fc.property(
        tree,
        shareText,
        fc.array(shareText, { minLength: 3, maxLength: 6 }),
        fc.constantFrom('mean' as const, 'median' as const, 'trimmed-mean' as const),
        (framework, share, several, combine) => {
          const all = (marks: Mark[]) => Object.fromEntries(leavesOf(framework.criteria).map(({ id }) => [id, marks]))
          const one = scored(framework, all([{ kind: 'share', share }]))
          expect(
            got(scored(framework, all([1, 2, 3, 4].map((): Mark => ({ kind: 'share', share }))), combine)),
          ).toEqual(got(one))
          const ends = [...several].sort((a, b) => cmp(parse(a), parse(b)))
          const of = (share: string) => got(scored(framework, all([{ kind: 'share', share }])))
          const mixed = got(
            scored(framework, all(several.map((each): Mark => ({ kind: 'share', share: each }))), combine),
          )
          expect([cmp(of(ends[0]!), mixed) <= 0, cmp(mixed, of(ends.at(-1)!)) <= 0]).toEqual([true, true])
          expect(
            got(
              scored(
                framework,
                all([...several].reverse().map((each): Mark => ({ kind: 'share', share: each }))),
                combine,
              ),
            ),
          ).toEqual(mixed)
        },
      ),
    )
  })

  it('survives JSON, leaves its input alone, answers the same twice', () => {
    fc.assert(
      fc.property(marked, ([framework, marks]) => {
        const [frozenFramework, frozenMarks] = deepFreeze([structuredClone(framework), structuredClone(marks)] as const)
        const ruled = scoreFramework(frozenFramework, frozenMarks, norms2021)
        expect(scoreFramework(framework, marks, norms2021)).toStrictEqual(ruled)
        expect(JSON.parse(JSON.stringify(ruled))).toStrictEqual(ruled)
        const stored = parseFramework(JSON.parse(JSON.stringify(framework)))
        expect(stored.ok && stored.value).toStrictEqual(framework)
      }),
    )
  })

  it('never throws on any marks of any kind, and whoever gives nonsense gets no final score from it', () => {
    const decimal = fc.constantFrom(
      '0',
      '1',
      '-1',
      '0.1',
      '99999999999999999999',
      '-0.000000000000000001',
      '100',
      '3.333',
    )
    const any: fc.Arbitrary<Mark> = fc.oneof(
      decimal.map((share): Mark => ({ kind: 'share', share })),
      decimal.map((score): Mark => ({ kind: 'score', score, grade: 'good' })),
      decimal.map((score): Mark => ({ kind: 'score', score })),
      fc.constantFrom('excellent' as const, 'low' as const).map((grade): Mark => ({ kind: 'grade', grade })),
      fc
        .array(fc.constantFrom('x', 'y', '__proto__', ''), { maxLength: 4 })
        .map((items): Mark => ({ kind: 'checked', items })),
      fc.boolean().map((yes): Mark => ({ kind: 'answer', yes })),
      decimal.map((value): Mark => ({ kind: 'value', value })),
      fc.tuple(decimal, decimal).map(([numerator, denominator]): Mark => ({ kind: 'ratio', numerator, denominator })),
      fc
        .constantFrom(0, 3, -1, 1.5, Number.NaN, Infinity, 1e300)
        .map((times): Mark => ({ kind: 'count', times, because: 'x' })),
      mark,
    )
    const framework = frame([
      node('judged', '20', {
        scorer: {
          kind: 'judged',
          bands: [
            { from: '0.5', grade: 'good', share: '0.8' },
            { from: '0', grade: 'poor' },
          ],
        },
      }),
      node('list', '10', {
        scorer: {
          kind: 'checklist',
          items: [
            { id: 'x', label: { zh: 'x' } },
            { id: 'y', label: { zh: 'y' } },
          ],
        },
      }),
      node('asked', '10', { scorer: { kind: 'yes-no', full: 'no' } }),
      node('up', '20', {
        aggregate: 'geometric',
        parts: [
          node('up1', '1', { scorer: { kind: 'proportional', direction: 'up', passLine: '0.6' } }),
          node('up2', '2', { scorer: { kind: 'proportional', direction: 'down' } }),
        ],
      }),
      node('bands', '20', {
        aggregate: {
          table: [
            { from: '0', score: '1' },
            { from: '5', share: '1' },
          ],
        },
        parts: [node('bands1', '10', { scorer: { kind: 'bands', bands: [{ from: '0', score: '1', grade: 'good' }] } })],
      }),
      node('penalty', '20', {
        aggregate: 'weakest',
        parts: [
          node('penalty1', '5', {
            scorer: { kind: 'penalty', free: '1', side: 'under', per: '0.3', points: '0.7', whole: true, floor: '1' },
          }),
        ],
      }),
      node('minus', '0.5', { scorer: { kind: 'deduction', cap: '5' } }),
      node('plus', '0', { scorer: { kind: 'bonus', cap: '5' } }),
      node('veto', '0', { scorer: { kind: 'veto', caps: 'fair' } }),
    ])
    const ids = [...leavesOf(framework.criteria).map(({ id }) => id), 'up', 'nobody', '__proto__', 'constructor']
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...ids), fc.oneof(any, fc.array(any, { maxLength: 4 })), { maxKeys: ids.length }),
        fc.constantFrom(undefined, 'mean' as const, 'median' as const, 'trimmed-mean' as const),
        (marks, combine) => {
          const value = scored(framework, marks, combine)
          expect(value.status === 'final').toBe(!value.issues.some(({ severity }) => severity === 'error'))
          expect([cmp(got(value), zero) >= 0, cmp(got(value), add(parse(value.total), ratio(5n))) <= 0]).toEqual([
            true,
            true,
          ])
        },
      ),
      { numRuns: 400 },
    )
  })
})
