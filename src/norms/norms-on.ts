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
import { silentIssue } from './silent-issue.js'

/**
 * 「当日规则」 The one value of each norm on a day: the nearest layer with an entry in force wins. An impossible day and a day before
 * the first document fail. A norm that a nearer layer states for other days only is listed (`norm.layer-silent`, info), and whatever
 * uses it warns; in a gap between two entries of a layer the norm has no value (`norm.gap`, error where it is used). What no layer
 * states is absent here and reported where it is needed (`norm.absent`).
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
  const { values, hash, silent } = resolved.periodOn(day)
  const seal = sealOf(day, resolved.rulebook, hash, silent)
  const norms: Norms = silent.length
    ? { day, rulebook: resolved.rulebook, values, silent, seal }
    : { day, rulebook: resolved.rulebook, values, seal }
  const issues = silent.map((each) => ({ ...silentIssue(each, norms), path: ['norms', each.key] }))
  return { ok: true, value: lastingNorms(Object.freeze(norms)), issues }
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
