import type { Issue } from '../../kernel/issue.js'
import { normIssues } from '../issues.js'
import type { RulebookLayer } from '../rulebook.js'
import { silenceChoices } from '../silences/silence-choices.js'

/**
 * A layer that stands on nothing must itself hold what everything is computed by. One that answers no silence at all has forgotten
 * its `extends`: no result could stand on it. One that lacks some of it is told so: what needs these reports `norm.absent`.
 */
export const checkParent = (layer: RulebookLayer, parents: readonly RulebookLayer[]): Issue[] => {
  if (layer.extends !== undefined || parents.length > 0) return [] // a chain that does not fit is told as that
  const silences = Object.keys(silenceChoices).map((id) => `silence.${id}`)
  const needed = [...scoring, ...silences]
  const absent = needed.filter((key) => !Object.hasOwn(layer.norms, key))
  if (absent.length === 0) return []
  const params = { id: layer.id, missing: String(absent.length), needed: String(needed.length), first: absent[0]! }
  const issue = normIssues.raise('rulebook.no-parent', { path: ['extends'], params })
  return silences.every((key) => absent.includes(key)) ? [issue] : [{ ...issue, severity: 'warning' }]
}

const scoring = ['execution.points', 'grades.scale', 'judgement.tiers', 'scoring.quantitative', 'scoring.total']
