import { byCodeUnit } from '../kernel/by-code-unit.js'
import { canonicalJson } from '../kernel/canonical-json.js'
import { halfWidth } from '../kernel/half-width.js'
import type { Objective } from '../model/promise/objective.js'
import type { Norms } from '../norms/rulebook.js'
import { findNorm } from '../norms/use-norm.js'

/**
 * What an objective promises, as one text: two objectives with the same text are the same promise. Spaces, punctuation, the order
 * and ids of rows, who set it, reasons and results promise nothing, so a change of these alone is no revision.
 */
export const promiseOf = (objective: Objective, norms: Norms): string => {
  if (findNorm(norms, 'silence.re-review-change')?.value.choice === 'any') return canonicalJson(objective)
  const { statement, indicators } = objective
  const nameOf = new Map(indicators.map(({ id, name }) => [id, name]))
  const rows = indicators.map(({ dimension, category, level1, level2, name, points, target, scoring, partOf }) => {
    const under = partOf === undefined ? undefined : (nameOf.get(partOf) ?? partOf)
    return folded({ dimension, category, level1, level2, name, points, target, scoring, under })
  })
  return [folded({ statement }), ...rows.sort(byCodeUnit)].join('\n')
}

const folded = (value: object): string => canonicalJson(foldIn(value))

const foldIn = (value: unknown): unknown => {
  if (typeof value === 'string') return halfWidth(value).replace(/[\s，。、；：！？“”‘’（）《》…,;:!?'"()]/gu, '')
  if (Array.isArray(value)) return value.map(foldIn)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, foldIn(member)]))
}
