import { compare, isPositive } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num } from '../../kernel/number.js'
import { normIssues } from '../issues.js'
import type { RulebookLayer } from '../rulebook.js'
import { laddersOf, type Ladder } from './ladders-of.js'

/**
 * Bands in which the higher bound leads to the worse name, and bands whose lowest does not begin at 0. The order in which they are
 * written down means nothing: rules read them by their bounds.
 */
export const checkOrder = (layer: RulebookLayer): Issue[] =>
  laddersOf(layer).flatMap((ladder) => [...fallingNames(ladder), ...openFloor(ladder)])

const fallingNames = ({ key, path, bands, best }: Ladder): Issue[] => {
  if (best === undefined) return []
  const rising = byBound(bands)
  return rising.slice(1).flatMap((band, i) => {
    const under = rising[i]!
    if (best.indexOf(band.name) <= best.indexOf(under.name)) return [] // a name twice is told as that
    const params = { key, from: band.from, lower: under.from }
    const related = [[...path, bands.indexOf(under)]]
    return [normIssues.raise('rulebook.order', { path: [...path, bands.indexOf(band)], related, params })]
  })
}

const openFloor = ({ key, path, bands }: Ladder): Issue[] => {
  const lowest = byBound(bands)[0]
  if (lowest === undefined || !isPositive(num(lowest.from))) return []
  const params = { key, from: lowest.from }
  return [normIssues.raise('rulebook.floor', { path: [...path, bands.indexOf(lowest), 'from'], params })]
}

const byBound = (bands: Ladder['bands']): Ladder['bands'][number][] =>
  [...bands].sort((a, b) => compare(num(a.from), num(b.from)))
