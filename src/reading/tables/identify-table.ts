import { hashOf } from '../../kernel/hash.js'
import type { Path } from '../../kernel/issue.js'
import type { FormCells } from '../form-cells.js'
import { tableKeys } from './table-keys.js'

const length = 16

/** 「表格编号」 An id for a table that has none: of the digest of its cells, so that two tables have two ids and one table always the same. */
export const identifyTable = (cells: FormCells): string => {
  const texts = (place: Path, keys: readonly string[]) => keys.map((key) => cells.text(...place, key) ?? null)
  const rows = (place: Path, keys: object) =>
    Array.from({ length: cells.count(...place) }, (_, i) => texts([...place, i], Object.keys(keys)))
  const levels = cells.keys('levelWeights')
  const printed = [
    texts([], ['title', 'year', 'unit', 'department']),
    texts(['funds'], ['execWeight', 'execRate', 'execScore']),
    rows(['funds', 'rows'], tableKeys.fundRow),
    levels,
    texts(['levelWeights'], levels),
    rows(['indicators'], tableKeys.row),
    texts(['total'], Object.keys(tableKeys.total)),
  ]
  return `table-${hashOf(printed).slice(0, length)}`
}
