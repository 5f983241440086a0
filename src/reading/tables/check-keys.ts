import type { Issue, Path } from '../../kernel/issue.js'
import { kernelIssues } from '../../kernel/issues.js'
import type { FormCells } from '../form-cells.js'
import { nearestKey } from './nearest-key.js'
import { callersKeys, tableKeys, type KnownKeys } from './table-keys.js'

/** 「表格键名核对」 Keys nothing is read from, each with the known one it was probably meant to be. A key of many rows is said once, at the first. */
export const checkKeys = (cells: FormCells): Issue[] => [
  ...unknownIn(cells, tableKeys.table, [[]]).filter(({ params }) => !callersKeys.includes(params['key'] ?? '')),
  ...unknownIn(cells, tableKeys.funds, [['funds']]),
  ...unknownIn(cells, tableKeys.fundRow, rowsOf(cells, ['funds', 'rows'])),
  ...unknownIn(cells, tableKeys.row, rowsOf(cells, ['indicators'])),
  ...unknownIn(cells, tableKeys.total, [['total']]),
]

const rowsOf = (cells: FormCells, path: Path): Path[] =>
  Array.from({ length: cells.count(...path) }, (_, i) => [...path, i])

const unknownIn = (cells: FormCells, known: KnownKeys, places: readonly Path[]): Issue[] => {
  const found = new Map<string, Path[]>()
  for (const place of places)
    for (const key of cells.keys(...place)) {
      if (Object.hasOwn(known, key)) continue
      const paths = found.get(key)
      if (paths) paths.push([...place, key])
      else found.set(key, [[...place, key]])
    }
  return [...found].map(([key, [path = [], ...related]]) => {
    const params = { key, nearest: nearestKey(key, known) }
    return kernelIssues.raise('value.unknown-key', related.length ? { path, related, params } : { path, params })
  })
}
