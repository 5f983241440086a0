import { num, text } from '../../kernel/number.js'
import { byCodeUnit } from '../../kernel/by-code-unit.js'
import { shareOut } from '../../kernel/share-out.js'
import { wholeNumber } from '../../kernel/whole-number.js'

export type Quota = { stratum: string; of: number; count: number }

/** 「分层名额」 How many are drawn of each stratum: equally or by size, whole, by largest remainder, ties by name, none more than it has. */
export const quotasOf = (strata: readonly string[], count: number, by: 'equal' | 'proportional'): Quota[] => {
  const sizes = new Map<string, number>()
  for (const stratum of strata) sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1)
  const ordered = [...sizes].sort(([a], [b]) => byCodeUnit(a, b))
  const items = ordered.map(([id, size]) => {
    const most = num(String(size))
    return { id, weight: by === 'equal' ? num('1') : most, most }
  })
  const { parts } = shareOut(num(String(count)), items, 0)
  return ordered.map(([stratum, of], i) => ({ stratum, of, count: wholeNumber(text(parts[i]?.amount ?? num('0'))) }))
}
