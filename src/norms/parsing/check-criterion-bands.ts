import { below, compare } from '../../kernel/arithmetic.js'
import type { Issue, Path } from '../../kernel/issue.js'
import { num } from '../../kernel/number.js'
import { frameworkKey, frameworkOf } from '../frameworks/framework-keys.js'
import type { CriterionNorm } from '../frameworks/framework-norm.js'
import { normIssues } from '../issues.js'
import type { RulebookLayer } from '../rulebook.js'
import { grades, type Band } from '../vocabulary.js'
import { soundEntries } from './sound-entries.js'

/**
 * Bands inside the criteria of a framework in which the higher bound earns less: those of a judgement, and those that turn the sum of
 * parts into a grade or points. Bands of a measured figure are left alone: of a cost less is better, of a rate too much may be as bad as
 * too little. A bound twice is told with the framework (`framework.unreachable-band`).
 */
export const checkCriterionBands = (layer: RulebookLayer): Issue[] =>
  Object.keys(layer.norms).flatMap((key) => {
    const which = frameworkOf(key)
    if (which === undefined) return []
    return soundEntries(layer, frameworkKey(which)).flatMap(({ value: { criteria }, place }) =>
      ofCriteria(criteria, key, ['norms', key, place, 'value', 'criteria']),
    )
  })

const ofCriteria = (criteria: readonly CriterionNorm[], key: string, path: Path): Issue[] =>
  criteria.flatMap(({ scorer, aggregate, parts = [] }, i) => [
    ...(scorer?.kind === 'judged' ? falling(scorer.bands ?? [], key, [...path, i, 'scorer', 'bands']) : []),
    ...(typeof aggregate === 'object' ? falling(aggregate.table, key, [...path, i, 'aggregate', 'table']) : []),
    ...ofCriteria(parts, key, [...path, i, 'parts']),
  ])

const falling = (bands: readonly Band[], key: string, path: Path): Issue[] => {
  const rising = [...bands].sort((a, b) => compare(num(a.from), num(b.from)))
  return rising.slice(1).flatMap((band, i) => {
    const under = rising[i]!
    if (!earnsLess(band, under)) return []
    const params = { key, from: band.from, lower: under.from }
    const related = [[...path, bands.indexOf(under)]]
    return [normIssues.raise('rulebook.order', { path: [...path, bands.indexOf(band)], related, params })]
  })
}

const earnsLess = (band: Band, under: Band): boolean =>
  isLess(band.score, under.score) ||
  isLess(band.share, under.share) ||
  (band.grade !== undefined && under.grade !== undefined && grades.indexOf(band.grade) > grades.indexOf(under.grade))

const isLess = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && below(num(one), num(other))
