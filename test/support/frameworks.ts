import type { Mark } from '../../src/model/results/mark.js'
import type { Criterion, Framework } from '../../src/norms/vocabulary.js'

/** A leaf or node, its name its id. */
export const node = (id: string, points: string, more: Partial<Criterion> = {}): Criterion => ({
  id,
  label: { zh: id, en: id },
  points,
  ...more,
})

/** A framework of these criteria, worth 100 to two decimals unless told otherwise. */
export const frame = (criteria: Criterion[], more: Partial<Framework> = {}): Framework => ({
  id: 'frame',
  title: { zh: '框架', en: 'framework' },
  total: '100',
  decimals: 2,
  redistribute: 'whole-tree',
  criteria,
  ...more,
})

export const score = (value: string): Mark => ({ kind: 'score', score: value })
export const share = (value: string): Mark => ({ kind: 'share', share: value })
export const value = (given: string): Mark => ({ kind: 'value', value: given })
export const answer = (yes: boolean): Mark => ({ kind: 'answer', yes })
export const gone: Mark = { kind: 'not-applicable', because: '本年无此项' }
export const unproved: Mark = { kind: 'insufficient-evidence', because: '没有台账' }

/** What a mark rule is given: a criterion worth 10 with that scorer, one mark, two decimals, no document behind it. */
export const marked = <S extends NonNullable<Criterion['scorer']>>(
  scorer: S,
  mark: Mark,
  more: { points?: string; decimals?: number; ratio?: Criterion['ratio'] } = {},
) => ({
  criterion: node('c', more.points ?? '10', { scorer, ...(more.ratio && { ratio: more.ratio }) }),
  scorer,
  mark,
  path: ['c'],
  decimals: more.decimals ?? 2,
  basis: { citations: [{ document: '某办法', seen: 'text' as const }] },
})
