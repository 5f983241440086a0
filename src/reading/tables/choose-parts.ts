import { add, equals, hundred } from '../../kernel/arithmetic.js'
import { num, type Decimal, type Num } from '../../kernel/number.js'
import { sumKnown } from '../../kernel/sum-known.js'
import type { PublishedScores } from '../../model/printed/published-scores.js'

type Row = {
  id: string
  level1?: string | undefined
  level2?: string | undefined
  points?: Decimal | undefined
  score?: Decimal | undefined
}

/**
 * 「其中的两种读法」 Parts with points of their own repeat their parent, or stand beside it: the reading under which the printed levels
 * and totals add up is the table's. Where both do, or neither, they repeat it. What is left are the parents that are repeated.
 */
export const chooseParts = (
  rows: readonly Row[],
  parents: ReadonlyMap<string, string>,
  published: PublishedScores,
): ReadonlyMap<string, string> => {
  const ids = new Set(rows.filter(({ points }) => points !== undefined).map(({ id }) => id))
  const pointed = new Map([...parents].filter(([id]) => ids.has(id)))
  if (pointed.size === 0) return parents
  const repeated = new Set(pointed.values())
  const without = rows.filter(({ id }) => !repeated.has(id))
  if (addsUp(rows, published) <= addsUp(without, published)) return parents
  return new Map([...parents].filter(([id]) => !pointed.has(id)))
}

/** How many of the printed sums the rows make: each level's points, the total points, the total score. */
const addsUp = (rows: readonly Row[], { levels, execution, total }: PublishedScores): number => {
  const headed = new Map<string, (Decimal | undefined)[]>()
  for (const { level1, level2, points } of levels.length > 0 ? rows : [])
    for (const head of new Set([level1, level2]))
      if (head !== undefined) headed.set(head, [...(headed.get(head) ?? []), points])
  const made: (readonly [Num | undefined, Num | undefined])[] = levels.map(({ label, points }) => [
    sumKnown(headed.get(label) ?? []),
    num(points),
  ])
  const paid = execution?.points
  const points = sumKnown(rows.map((row) => row.points))
  if (paid !== undefined)
    made.push([points && add(points, num(paid)), total?.points === undefined ? hundred : num(total.points)])
  const score = sumKnown(rows.map((row) => row.score))
  const reached = score && execution?.score !== undefined ? add(score, num(execution.score)) : score
  made.push([reached, total?.score === undefined ? undefined : num(total.score)])
  return made.filter(([sum, printed]) => sum !== undefined && printed !== undefined && equals(sum, printed)).length
}
