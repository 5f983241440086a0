import { below, compare, equals, isNegative, isPositive, multiply } from '../../kernel/arithmetic.js'
import { round } from '../../kernel/fraction.js'
import type { Issue, Path } from '../../kernel/issue.js'
import { num, text, type Decimal, type Num } from '../../kernel/number.js'
import { frameworkIssues } from './framework-issues.js'
import type { Band, Criterion, Scorer } from '../vocabulary.js'

/** What is wrong with a criterion's scorer: parameters that cannot be, bands nothing reaches. */
export const checkScorer = ({ id, points }: Criterion, scorer: Scorer, path: Path, decimals: number): Issue[] => {
  const wrong = (name: string, found: Decimal, is: boolean): Issue[] =>
    is
      ? [frameworkIssues.raise('framework.parameter', { path: [...path, name], row: id, params: { name, found } })]
      : []
  const over = (amount: Decimal): boolean => compare(num(amount), num(points)) > 0
  switch (scorer.kind) {
    case 'judged': {
      const bands = scorer.bands ?? []
      const worth = num(points)
      const edges = bands.map(({ from }) => ({ from: text(round(multiply(worth, num(from)), decimals)) })) // as the marks will be held against them
      return [
        ...unreachable(edges, { path: [...path, 'bands'], row: id, most: points, least: '0' }),
        ...scoresOver(bands, points, [...path, 'bands'], id),
      ]
    }
    case 'bands':
      return [
        ...unreachable(scorer.bands, { path: [...path, 'bands'], row: id }),
        ...scoresOver(scorer.bands, points, [...path, 'bands'], id),
        ...worthless(scorer.bands, [...path, 'bands'], id),
      ]
    case 'checklist':
      return [
        ...wrong('items', '0', !scorer.items.some((item) => item.points === undefined || isPositive(num(item.points)))),
        ...scorer.items.flatMap((item, i) =>
          scorer.items.findIndex((other) => other.id === item.id) < i
            ? [
                frameworkIssues.raise('framework.duplicate-id', {
                  path: [...path, 'items', i, 'id'],
                  row: id,
                  params: { id: item.id },
                }),
              ]
            : [],
        ),
      ]
    case 'penalty':
      return [
        ...wrong('per', scorer.per, !isPositive(num(scorer.per))),
        ...wrong('points', scorer.points, isNegative(num(scorer.points))),
        ...wrong('floor', scorer.floor, isNegative(num(scorer.floor)) || over(scorer.floor)),
      ]
    case 'deduction':
    case 'bonus':
      return wrong('cap', scorer.cap, isNegative(num(scorer.cap)))
    case 'proportional':
    case 'yes-no':
    case 'veto':
      return []
  }
}

/** Bands that no value can fall in: one that begins where another begins, above the most there can be, or whose end is the least there can be. */
export const unreachable = (
  bands: readonly Pick<Band, 'from'>[],
  { path, row, most, least }: { path: Path; row?: string; most?: Decimal; least?: Decimal },
): Issue[] => {
  const bounds = bands.map(({ from }) => num(from))
  const [top, bottom] = [most === undefined ? undefined : num(most), least === undefined ? undefined : num(least)]
  return bands.flatMap(({ from }, i) => {
    const bound = num(from)
    const twin = bounds.findIndex((other) => equals(other, bound)) < i
    const next = lowestAbove(bounds, bound)
    const high = top !== undefined && compare(bound, top) > 0
    const low = bottom !== undefined && next !== undefined && compare(next, bottom) <= 0
    if (!twin && !high && !low) return []
    return [frameworkIssues.raise('framework.unreachable-band', { path: [...path, i, 'from'], row, params: { from } })]
  })
}

const lowestAbove = (bounds: readonly Num[], bound: Num): Num | undefined => {
  let lowest: Num | undefined
  for (const other of bounds) if (below(bound, other) && (lowest === undefined || below(other, lowest))) lowest = other
  return lowest
}

/** Bands that turn a value into points must say how many. */
export const worthless = (bands: readonly Band[], path: Path, row: string): Issue[] =>
  bands.flatMap(({ score, share }, i) =>
    score === undefined && share === undefined
      ? [
          frameworkIssues.raise('framework.parameter', {
            path: [...path, i, 'score'],
            row,
            params: { name: 'score', found: '' },
          }),
        ]
      : [],
  )

/** Bands worth more than there is to have, or less than nothing. */
export const scoresOver = (bands: readonly Band[], points: Decimal, path: Path, row: string): Issue[] =>
  bands.flatMap(({ score, share }, i) => [
    ...(score !== undefined && (compare(num(score), num(points)) > 0 || isNegative(num(score)))
      ? [
          frameworkIssues.raise('framework.parameter', {
            path: [...path, i, 'score'],
            row,
            params: { name: 'score', found: score },
          }),
        ]
      : []),
    ...(share !== undefined && (compare(num(share), num('1')) > 0 || isNegative(num(share)))
      ? [
          frameworkIssues.raise('framework.parameter', {
            path: [...path, i, 'share'],
            row,
            params: { name: 'share', found: share },
          }),
        ]
      : []),
  ])
