import { isBefore } from '../kernel/day-order.js'
import { isDay, type Day } from '../kernel/day.js'
import { kernelIssues } from '../kernel/issues.js'
import { failed, type Result } from '../kernel/result.js'
import { isDeepFrozen } from '../kernel/deep-frozen.js'
import { normIssues } from './issues.js'
import { lastingNorms } from './resolving/once-per-norms.js'
import { resolveRulebook, type ResolvedRulebook } from './resolving/resolve-rulebook.js'
import type { Norms, Rulebook } from './rulebook.js'
import { national } from './rulebooks/national.js'
import { sealOf } from './resolving/seal.js'

/**
 * 「当日规则」 The one value of each norm on a day: the nearest layer with an entry in force wins. An impossible day, a day
 * before the first document, a gap between two entries of a layer: issues, never a guess. What no layer states is absent
 * here and reported where it is needed (`norm.absent`).
 */
export const normsOn = (day: Day, rulebook: Rulebook = national): Result<Norms> => {
  if (typeof day !== 'string' || !isDay(day))
    return failed([
      kernelIssues.raise('day.malformed', { params: { found: String(day).slice(0, 'YYYY-MM-DD+99:99'.length) } }),
    ])
  const resolved = resolvedOf(rulebook)
  const { first } = resolved
  if (first === undefined || isBefore(day, first))
    return failed([normIssues.raise('norms.before-first-document', { params: { day, first: first ?? '' } })])
  const { values, hash, gaps } = resolved.periodOn(day)
  if (gaps.length)
    return failed(
      gaps.map(({ key, layer }) => normIssues.raise('norm.gap', { path: ['norms', key], params: { key, layer, day } })),
    )
  const seal = sealOf(day, resolved.rulebook, hash)
  const norms: Norms = Object.freeze({ day, rulebook: resolved.rulebook, values, seal })
  return { ok: true, value: lastingNorms(norms), issues: [] }
}

const known = /* @__PURE__ */ new WeakMap<Rulebook, ResolvedRulebook>()

// A rulebook is remembered only if it can never change: one that its owner may still edit is read anew each time.
const resolvedOf = (rulebook: Rulebook): ResolvedRulebook => {
  const remembered = known.get(rulebook)
  if (remembered !== undefined) return remembered
  const resolved = resolveRulebook(rulebook)
  if (isDeepFrozen(rulebook)) known.set(rulebook, resolved)
  return resolved
}
