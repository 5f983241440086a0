import type { Issue, Path } from '../kernel/issue.js'
import { kernelIssues } from '../kernel/issues.js'
import { plainDataOf } from '../kernel/plain-data.js'
import { readCell } from './cells/read-cell.js'
import { readingIssues } from './issues.js'

/** A printed table or a form as cells: each by its path, a blank one absent; what is no cell is an issue at its path, said once. */
export type FormCells = {
  /** The printed text, or undefined where the cell is blank, absent or no text. */
  text: (...path: Path) => string | undefined
  /** The same, but 无 is a word: what was promised not to happen did not. */
  word: (...path: Path) => string | undefined
  /** Exactly what stands there, if it is a text: for what is no cell. */
  raw: (...path: Path) => string | undefined
  flag: (...path: Path) => boolean | undefined
  has: (...path: Path) => boolean
  count: (...path: Path) => number
  keys: (...path: Path) => string[]
  issues: Issue[]
}

/** Any value as cells, or the issues why it has none. */
export const formCells = (form: unknown): { ok: true; cells: FormCells } | { ok: false; issues: Issue[] } => {
  const plain = plainDataOf(form)
  if (plain.issues.length) return { ok: false, issues: plain.issues }
  const root = plain.value
  if (typeof root !== 'object' || root === null || Array.isArray(root))
    return {
      ok: false,
      issues: [kernelIssues.raise('value.type', { params: { found: kindOf(root), expected: 'object' } })],
    }
  const issues: Issue[] = []
  const said = new Set<string>()
  const say = (issue: Issue): void => {
    const key = JSON.stringify(issue.path)
    if (!said.has(key)) issues.push(issue)
    said.add(key)
  }
  const at = (path: Path): unknown => {
    let value: unknown = root
    for (const [depth, step] of path.entries()) {
      if (!isPresent(value)) return undefined
      const expected = typeof step === 'number' ? 'array' : 'object'
      if (kindOf(value) !== expected) {
        say(
          kernelIssues.raise('value.type', { path: path.slice(0, depth), params: { found: kindOf(value), expected } }),
        )
        return undefined
      }
      value = Object.hasOwn(value as object, step) ? (value as Record<string | number, unknown>)[step] : undefined
    }
    return value
  }
  const branch = (path: Path, expected: 'array' | 'object'): Record<string | number, unknown> | undefined => {
    const value = at(path)
    if (value === undefined || value === null) return undefined
    if (kindOf(value) === expected) return value as Record<string | number, unknown>
    say(kernelIssues.raise('value.type', { path, params: { found: kindOf(value), expected } }))
    return undefined
  }
  return {
    ok: true,
    cells: {
      text: (...path) => {
        const cell = readCell(at(path))
        if (!cell.ok) for (const issue of cell.issues) say({ ...issue, path })
        return cell.ok && !cell.value.blank ? cell.value.printed : undefined
      },
      word: (...path) => {
        const cell = readCell(at(path))
        return cell.ok && (!cell.value.blank || cell.value.folded === '无') ? cell.value.printed : undefined
      },
      raw: (...path) => {
        const value = at(path)
        if (isPresent(value) && typeof value !== 'string')
          say(readingIssues.raise('cell.not-text', { path, params: { found: typeof value } }))
        return typeof value === 'string' ? value : undefined
      },
      flag: (...path) => {
        const value = at(path)
        if (isPresent(value) && typeof value !== 'boolean')
          say(kernelIssues.raise('value.type', { path, params: { found: kindOf(value), expected: 'boolean' } }))
        return typeof value === 'boolean' ? value : undefined
      },
      has: (...path) => isPresent(at(path)),
      count: (...path) => lengthOf(branch(path, 'array')),
      keys: (...path) => Object.keys(branch(path, 'object') ?? {}),
      issues,
    },
  }
}

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0)

const isPresent = (value: unknown): boolean =>
  value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '')
const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)
