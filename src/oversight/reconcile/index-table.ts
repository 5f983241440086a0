import type { Indicator } from '../../model/promise/indicator.js'
import type { PublishedScores } from '../../model/printed/published-scores.js'

/** 「表内索引」 A printed table looked up by row: its rows by id, the parts of each parent, and the rows that are no repeated parent. */
export type TableIndex = {
  indicators: readonly Indicator[]
  rows: ReadonlyMap<string, PublishedScores['rows'][number]>
  parts: ReadonlyMap<string, readonly Indicator[]>
  /** The rows that carry points or scores of their own: a parent repeats those of its parts. */
  leaves: readonly Indicator[]
}

/** One pass over the table, so that thousands of rows take the time of their rows. */
export const indexTable = (indicators: readonly Indicator[], published: PublishedScores): TableIndex => {
  const parts = new Map<string, Indicator[]>()
  for (const part of indicators) if (part.partOf !== undefined) into(parts, part.partOf, part)
  const repeats = new Set(indicators.filter(({ points }) => points !== undefined).flatMap(({ partOf }) => partOf ?? []))
  const leaves = indicators.filter(
    ({ id, points, partOf }) => !repeats.has(id) && !(partOf !== undefined && points === undefined),
  )
  return { indicators, rows: byId(published.rows), parts, leaves }
}

/** Rows by id; of two with one id the first. */
export const byId = <T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row): [string, T] => [row.id, row]).reverse())

/** Adds an item to the list under a key. */
export const into = <K, T>(lists: Map<K, T[]>, key: K, item: T): void => {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
