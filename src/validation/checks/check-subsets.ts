import { compare } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num, type Decimal } from '../../kernel/number.js'
import { convertUnit } from '../../norms/units.js'
import { measuredTarget, unitOf } from '../measured-target.js'
import { noteRow } from '../note.js'
import type { Context, Row } from '../row.js'

/**
 * 「部分大于整体」 A row that says 其中, or whose parent is known, is a part of that row. A longer name that ends in another (女职工培训人数 of
 * 培训人数), and those helped among those who benefit, are guesses by words.
 */
export const checkSubsets = ({ rows, words }: Context): Issue[] => {
  const parents = parentsOf(rows)
  const counts = rows.filter(
    (row) => row.kind === 'count' && measuredTarget(row) !== undefined && row.name.core.length <= 100,
  )
  const byName = smallestBy(counts, nameKey)
  const sets = smallestBy(
    counts.filter((row) => words.startOf('set-lead', row.name.core) !== ''),
    (row) => unitOf(row) ?? '',
  )
  const declared = [...parents].flatMap(([row, whole]) =>
    exceeds(row, whole) ? [noteSubset(row, whole, 'indicator.subset-exceeds-set')] : [],
  )
  const guessed = counts.flatMap((row) => {
    if (parents.has(row)) return []
    const helped = words.startOf('subset-lead', row.name.core) === '' ? [] : (sets.get(unitOf(row) ?? '') ?? [])
    const smaller = [...wholesOf(row, byName, words), helped]
      .flat()
      .find((set) => set !== row && compare(num(valueOf(row)), num(valueOf(set))) > 0)
    return smaller === undefined ? [] : [noteSubset(row, smaller, 'indicator.subset-suspected')]
  })
  return [...declared, ...guessed]
}

const noteSubset = (row: Row, whole: Row, code: 'indicator.subset-exceeds-set' | 'indicator.subset-suspected'): Issue =>
  noteRow(row, code, {
    related: [whole],
    params: { value: valueOf(row), limit: valueOf(whole), label: whole.name.core.slice(0, 100) },
  })

// The row above that is no 其中 itself, or the one named by its id.
const parentsOf = (rows: readonly Row[]): Map<Row, Row> => {
  const byId = new Map(rows.map((row) => [row.indicator.id, row]))
  const parents = new Map<Row, Row>()
  let above: Row | undefined
  for (const row of rows) {
    const { partOf } = row.indicator
    const inner = row.name.core.startsWith('其中')
    const parent =
      partOf === undefined ? (inner && above?.dimension === row.dimension ? above : undefined) : byId.get(partOf)
    if (parent !== undefined && parent !== row) parents.set(row, parent)
    if (!inner && partOf === undefined) above = row
  }
  return parents
}

const exceeds = (row: Row, whole: Row): boolean => {
  const part = measuredTarget(row)
  const limit = measuredTarget(whole)
  const unit = unitOf(whole)
  const own = unitOf(row) ?? unit
  if (part === undefined || limit === undefined || unit === undefined || own === undefined || /[%‰/]/.test(unit))
    return false
  const value: Decimal | undefined = convertUnit(part.value, own, unit)
  return value !== undefined && compare(num(value), num(limit.value)) > 0
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
