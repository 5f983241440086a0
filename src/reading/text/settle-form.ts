import type { Path } from '../../kernel/issue.js'
import type { FormCells } from '../form-cells.js'
import { writeRow } from './form-row.js'
import { heldByForm, heldByRow, withKept } from './kept.js'
import type { FormRead } from './read-form.js'
import { keptOfForm, keptOfRow } from './read-kept.js'
import { writeHead } from './write-head.js'
import { moneyUnitOf } from '../cells/money-unit.js'

/** 「合并随表内容」 A form as read, with what it carries beside its cells. A cell that was typed over says what it says; untouched, it stands for what was written. */
export const settleForm = (cells: FormCells, read: FormRead): FormRead => {
  const settled: Path[] = []
  const unit = moneyUnitOf(cells.text('moneyUnit') ?? '') ?? '元'
  const carried = keptOfForm(cells.raw('kept'), ['kept'])
  const head = withKept(read.head, carried.value, heldByForm, (each, candidate) =>
    isAsTyped(cells, [], each, writeHead(candidate, unit)),
  )
  settled.push(...head.settled)
  const issues = [...carried.issues]
  const rows = read.rows.map((row, i) => {
    if (row === undefined) return undefined
    const at: Path = ['indicators', i]
    const kept = keptOfRow(cells.raw(...at, 'kept'), [...at, 'kept'])
    issues.push(...kept.issues.map((issue) => ({ ...issue, row: row.id })))
    const whole = withKept(row, kept.value, heldByRow, (each, candidate) =>
      isAsTyped(cells, at, each, writeRow(candidate)),
    )
    settled.push(...whole.settled.map((path) => [...at, ...path]))
    return whole.value
  })
  const done = new Set(settled.map((path) => path.join('.')))
  const found = [...cells.issues, ...read.issues].filter(({ path }) => !done.has(path.join('.')))
  return { head: head.value, rows, issues: [...found, ...issues] }
}

const isAsTyped = (cells: FormCells, at: Path, each: readonly Path[], written: object): boolean =>
  each.every((path) => (cells.raw(...at, ...path) ?? '') === (textAt(written, path) ?? ''))

const textAt = (written: object, path: Path): string | undefined => {
  let value: unknown = written
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step]
  return typeof value === 'string' ? value : undefined
}
