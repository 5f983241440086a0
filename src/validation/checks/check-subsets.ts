import { compare } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num } from '../../kernel/number.js'
import { measuredTarget, unitOf } from '../measured-target.js'
import { noteRow } from '../note.js'
import type { Context, Row } from '../row.js'

/** 「部分大于整体」 A longer name that ends in another counts a part of it (女职工培训人数 of 培训人数); those helped are among those who benefit. */
export const checkSubsets = ({ rows, words }: Context): Issue[] => {
  const counts = rows.filter(
    (row) => row.kind === 'count' && measuredTarget(row) !== undefined && row.name.core.length <= 100,
  )
  const byName = smallestBy(counts, nameKey)
  const sets = smallestBy(
    counts.filter((row) => words.startOf('set-lead', row.name.core) !== ''),
    (row) => unitOf(row) ?? '',
  )
  return counts.flatMap((row) => {
    const helped = words.startOf('subset-lead', row.name.core) === '' ? [] : (sets.get(unitOf(row) ?? '') ?? [])
    const smaller = [...wholesOf(row, byName, words), helped]
      .flat()
      .find((set) => set !== row && compare(num(valueOf(row)), num(valueOf(set))) > 0)
    return smaller === undefined
      ? []
      : [
          noteRow(row, 'indicator.subset-exceeds-set', {
            related: [smaller],
            params: { value: valueOf(row), limit: valueOf(smaller), label: smaller.name.core.slice(0, 100) },
          }),
        ]
  })
}

const valueOf = (row: Row): string => measuredTarget(row)?.value ?? '0'
const nameKey = (row: Row, core = row.name.core): string => `${unitOf(row) ?? ''} ${core}`

const smallestBy = (rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row> => {
  const smallest = new Map<string, Row>()
  for (const row of rows) {
    const known = smallest.get(keyOf(row))
    if (known === undefined || compare(num(valueOf(row)), num(valueOf(known))) < 0) smallest.set(keyOf(row), row)
  }
  return smallest
}

const wholesOf = (row: Row, byName: ReadonlyMap<string, Row>, words: Context['words']): Row[] => {
  if (words.startOf('partial-lead', row.name.core) !== '') return []
  const chars = Array.from(row.name.core)
  return chars
    .flatMap((_, i) => (i === 0 ? [] : (byName.get(nameKey(row, chars.slice(i).join(''))) ?? [])))
    .filter((set) => !words.says('bare-head', set.name.core))
}
