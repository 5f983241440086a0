import { below, isPositive, subtract, sum, zero } from './arithmetic.js'
import { distribute } from './distribute.js'
import type { Num } from './number.js'

/** Who takes part: by which weight, and at most how much. */
export type ShareItem = { readonly id: string; readonly weight: Num; readonly most?: Num | undefined }

/** What each gets, in the order given; `limited` where a cap took something from it. `unplaced` is what no one could bear. */
export type SharedOut = { parts: { id: string; amount: Num; limited: boolean }[]; unplaced: Num }

/**
 * 「按权重分摊」 Shares `total` out by weights in steps of 10^−places; what a capped item cannot bear is spread over the others by
 * the same weights, until it is placed or all are full. Ties of rounding go to the smaller id, so the order of the items changes
 * nothing. The parts and `unplaced` add up to the total exactly. Ids are distinct; total, weights and caps are not negative.
 */
export const shareOut = (total: Num, items: readonly ShareItem[], places: number): SharedOut => {
  const amounts = new Map<string, Num>()
  const full = new Set<string>()
  let left = total
  let open = items.filter(({ weight }) => isPositive(weight))
  while (open.length > 0) {
    const bearers = open
    const parts = distribute(
      left,
      bearers.map(({ weight }) => weight),
      places,
      (a, b) => ((bearers[a]?.id ?? '') < (bearers[b]?.id ?? '') ? -1 : 1),
    )
    const capped = bearers.filter(({ most }, i) => most !== undefined && below(most, parts[i] ?? zero))
    for (const { id, most = zero } of capped) {
      amounts.set(id, most)
      full.add(id)
    }
    if (capped.length === 0) {
      bearers.forEach(({ id }, i) => amounts.set(id, parts[i] ?? zero))
      left = zero
      break
    }
    left = subtract(left, sum(capped.map(({ most = zero }) => most)))
    open = bearers.filter(({ id }) => !full.has(id))
  }
  return {
    parts: items.map(({ id }) => ({ id, amount: amounts.get(id) ?? zero, limited: full.has(id) })),
    unplaced: left,
  }
}
