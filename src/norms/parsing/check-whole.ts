import type { Issue } from '../../kernel/issue.js'
import type { RulebookLayer } from '../rulebook.js'
import { checkCriterionBands } from './check-criterion-bands.js'
import { checkGaps } from './check-gaps.js'
import { checkMonitoring } from './check-monitoring.js'
import { checkOrder } from './check-order.js'
import { checkParent } from './check-parent.js'
import { checkPoints } from './check-points.js'
import { checkTwice } from './check-twice.js'

/**
 * The second look at a layer, as a whole: order, uniqueness, days between entries, sums across norms, what it stands on. Values the
 * first look refused take no part in it.
 */
export const checkWhole = (layer: RulebookLayer, parents: readonly RulebookLayer[]): Issue[] => [
  ...checkTwice(layer),
  ...checkOrder(layer),
  ...checkMonitoring(layer),
  ...checkCriterionBands(layer),
  ...checkGaps(layer),
  ...checkPoints(layer, parents),
  ...checkParent(layer, parents),
]
