import { fold } from '../cells/read-cell.js'
import type { KnownKeys } from './table-keys.js'

const longest = 24

/** 「相近键名」 The known key another was probably meant to be: what the column or the field is also called, else a slip of the pen. */
export const nearestKey = (key: string, known: KnownKeys): string | undefined => {
  const meant = bare(key)
  if (meant === '' || meant.length > longest) return undefined
  const names = Object.entries(known).flatMap(([name, others]) =>
    [name, ...others].map((each) => [name, bare(each)] as const),
  )
  const same = names.find(([, other]) => other === meant)
  if (same) return same[0]
  let nearest: string | undefined
  let least = Math.floor(meant.length / 3) + 1 // one slip in three letters
  for (const [name, other] of names) {
    const slips = slipsBetween(meant, other)
    if (slips < least) [nearest, least] = [name, slips]
  }
  return nearest
}

const bare = (key: string): string =>
  fold(key)
    .toLowerCase()
    .replace(/[\s_.:()-]/g, '')

/** Letters to add, drop or change from one to the other. */
const slipsBetween = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j += 1)
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)))
    row = next
  }
  return row[b.length] ?? 0
}
