import { canonicalJson } from '../../kernel/canonical-json.js'
import type { Path } from '../../kernel/issue.js'
import type { Objective } from '../promise/objective.js'
import type { Change } from './change.js'

/** Every place where two versions of an objective differ: its own members, rows that are gone, rows that changed or are new. */
export const changesBetween = (before: Objective, after: Objective): Change[] => {
  const { indicators: rowsBefore, ...headBefore } = before
  const { indicators: rowsAfter, ...headAfter } = after
  const gone = rowsBefore.flatMap((row, i): Change[] =>
    rowsAfter.some(({ id }) => id === row.id) ? [] : [{ path: ['indicators', i], row: row.id, before: row }],
  )
  const rows = rowsAfter.flatMap((row, i): Change[] => {
    const old = rowsBefore.find(({ id }) => id === row.id)
    return old
      ? membersChanged(old, row, ['indicators', i], row.id)
      : [{ path: ['indicators', i], row: row.id, after: row }]
  })
  return [...membersChanged(headBefore, headAfter, []), ...gone, ...rows]
}

const membersChanged = (before: object, after: object, path: Path, row?: string): Change[] => {
  const [a, b] = [before as Record<string, unknown>, after as Record<string, unknown>]
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key): Change[] => {
    const [was, is] = [a[key], b[key]]
    if (canonicalJson({ v: was }) === canonicalJson({ v: is })) return []
    const change: Change = { path: [...path, key] }
    if (row !== undefined) change.row = row
    if (was !== undefined) change.before = was
    if (is !== undefined) change.after = is
    return [change]
  })
}
