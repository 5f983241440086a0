import { habitRows, type Difference } from '../../model/results/difference.js'
import { differenceOf } from './kind.js'

/** 「全表一贯」 Targets and actuals that do not match in row after row are one cause: one difference on `total`, with its rows. */
export const habitsOnce = (differences: readonly Difference[]): Difference[] => {
  const rows = differences.filter(({ kind }) => kind === 'kind-mismatch').map(({ row }) => row)
  if (rows.length < habitRows) return [...differences]
  const once = differenceOf('total', 'kind-mismatch', {})
  once.rows = rows
  return [once, ...differences.filter(({ kind }) => kind !== 'kind-mismatch')]
}
