import type { Path } from '../../kernel/issue.js'

const columns: Readonly<Record<string, string>> = {
  id: 'id',
  dimension: 'level1',
  level1: 'level1',
  category: 'level2',
  level2: 'level2',
  name: 'name',
  points: 'points',
  target: 'target',
  actual: 'actual',
  reason: 'reason',
}

/** The cell of a form in which a member of its row stands; the row itself where none does. */
export const cellOfRow = (index: number, member: string | number | undefined): Path => {
  const column = typeof member === 'string' && Object.hasOwn(columns, member) ? columns[member] : undefined
  return column === undefined ? ['indicators', index] : ['indicators', index, column]
}

/** The place in the form of each row that is not blank. */
export const placesOf = (rows: readonly unknown[]): number[] => rows.flatMap((row, i) => (row === undefined ? [] : [i]))
