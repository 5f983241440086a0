import { ownCopy } from '../../kernel/own-copy.js'
import { InvariantError } from '../../kernel/invariant-error.js'
import { frameworkKey, frameworkOf, inFrameworkOrder } from './framework-keys.js'
import type { Norms } from '../rulebook.js'
import { findNorm } from '../use-norm.js'
import type { Framework, FrameworkName } from '../vocabulary.js'
import { valuesOf } from '../resolving/values-of.js'
import { hasUnstatedPoints, withPoints } from './with-points.js'

/**
 * 「评分框架」 The framework of that name under the rulebook in force: all a form needs (names, points, scorers, bands), with its basis.
 * Criteria without points of their own share what is left equally, and what does not apply is redistributed as the rulebook
 * has it for rows, where the framework says nothing of it; both are named. A rulebook that has none is the caller's bug:
 * ask {@link frameworksOn} first.
 */
export const frameworkOn = (which: FrameworkName | (string & {}), norms: Norms): Framework => {
  const key = frameworkKey(which)
  const norm = frameworkOf(key) === undefined ? undefined : findNorm(norms, key)
  if (norm === undefined)
    throw new InvariantError(
      `rulebook ${norms.rulebook.id} states no framework ${JSON.stringify(which)} on ${norms.day}: ask frameworksOn(norms) first`,
    )
  const equal = hasUnstatedPoints(norm.value.criteria) ? findNorm(norms, 'silence.equal-points') : undefined
  const way = norm.value.redistribute === undefined ? findNorm(norms, 'silence.not-applicable') : undefined
  const silences = {
    ...(equal?.silence !== undefined && { points: equal.silence }),
    ...(way?.silence !== undefined && { redistribute: way.silence }),
  }
  return copyOf({
    ...norm.value,
    redistribute: norm.value.redistribute ?? ways[way?.value.choice ?? 'zero'],
    criteria: withPoints(norm.value),
    basis: [norm, equal, way].flatMap((read) =>
      read === undefined || read.silence !== undefined ? [] : read.citations,
    ),
    ...(Object.keys(silences).length > 0 && { silences }),
  })
}

/** 「可用的评分框架」 Which frameworks the rulebook in force holds: those this package names, then the rulebook's own. */
export const frameworksOn = (norms: Norms): string[] =>
  inFrameworkOrder(Object.keys(valuesOf(norms)).flatMap((key) => frameworkOf(key) ?? []))

const ways = { rescale: 'whole-tree', 'within-group': 'within-parent', zero: 'none' } as const

// The caller's own copy: what is in the norms is frozen.
const copyOf = (framework: Framework): Framework => ownCopy(framework)
