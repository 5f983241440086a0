import type { Difference } from '../../model/results/difference.js'
import { besideKinds } from './beside-kinds.js'
import { cellKinds } from './cell-kinds.js'
import { allThatFit, firstThatFits } from './kind.js'
import { reconcileRowScore } from './reconcile-row-score.js'
import type { RowCase } from './row-case.js'

/** 「逐行核对」 The differences of one row, one a cause: its cells, its score, what is odd beside it. */
export const reconcileRow = (it: RowCase): Difference[] => {
  const { id } = it.indicator
  const differences: Difference[] = []
  const cells = firstThatFits(cellKinds, id, it)
  if (cells !== undefined) differences.push(cells)
  if (cells === undefined || cells.kind === 'target-missing') {
    const score = reconcileRowScore(it) // without a target a score may still be above its points
    if (score !== undefined) differences.push(score)
  }
  differences.push(...allThatFit(besideKinds, id, it))
  return differences
}
