import type { Issue, Path } from '../kernel/issue.js'
import { readingIssues } from './issues.js'

const shown = 60

/** A cell of a printed table that could not be read does not lose the table: what was wrong with it becomes a warning at the cell. */
export const unreadable = (cause: Issue, cell: string, path: Path, row?: string): Issue =>
  readingIssues.raise('cell.unreadable', {
    path,
    row,
    params: { ...cause.params, cell: cell.slice(0, shown), reason: cause.code },
  })

/** A target that could not be read is `target.unreadable` at every door; why it could not is its `reason`. */
export const unreadableTarget = (cause: Issue, cell: string): Issue =>
  cause.severity === 'error' && cause.code !== 'target.unreadable'
    ? readingIssues.raise('target.unreadable', { params: { ...cause.params, cell, reason: cause.code } })
    : cause
