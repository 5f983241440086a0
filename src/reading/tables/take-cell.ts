import type { Issue, Path } from '../../kernel/issue.js'
import type { Result } from '../../kernel/result.js'
import type { FormCells } from '../form-cells.js'
import { unreadable } from '../unreadable.js'

/** A printed cell through one reader: absent when blank, absent with a warning when it cannot be read. */
export const takeCell = <T>(
  cells: FormCells,
  path: Path,
  read: (cell: string) => Result<T>,
  issues: Issue[],
  row?: string,
): T | undefined => {
  const cell = cells.text(...path)
  if (cell === undefined) return undefined
  const result = read(cell)
  if (result.ok) return result.value
  issues.push(...result.issues.map((issue) => unreadable(issue, cell, path, row)))
  return undefined
}
