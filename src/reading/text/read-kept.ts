import type { Issue, Path } from '../../kernel/issue.js'
import type { Result } from '../../kernel/result.js'
import { parseIndicator } from '../../model/promise/indicator.js'
import { parseProject } from '../../model/promise/project.js'
import { parsePublishedScores } from '../../model/printed/published-scores.js'
import { readingIssues } from '../issues.js'
import { readKept } from './kept-text.js'

type Kept = { value: object; issues: Issue[] }

const longest = 1_000_000 // characters; a form is no archive

/** 「随行内容」 What a row carries that its cells do not hold: whole members of an indicator, each through the model's own door. */
export const keptOfRow = (cell: string | undefined, path: Path): Kept =>
  keptOf(cell, path, ({ published, ...row }) => [
    parseIndicator({ id: 'r1', dimension: 'other', name: '-', target: { kind: 'missing' }, ...row }),
    parsePublishedScores({ rows: published === undefined ? [] : [published], levels: [] }),
  ])

/** 「随表内容」 The same of the whole form. */
export const keptOfForm = (cell: string | undefined, path: Path): Kept =>
  keptOf(cell, path, ({ published, funds, objective, ...project }) => [
    parseProject({
      id: '-',
      name: '-',
      ...project,
      funds: objectOf(funds),
      objective: { indicators: [], ...objectOf(objective) },
    }),
    parsePublishedScores({ rows: [], levels: [], ...objectOf(published) }),
  ])

const keptOf = (
  cell: string | undefined,
  path: Path,
  parse: (kept: Record<string, unknown>) => Result<unknown>[],
): Kept => {
  if (cell === undefined || cell.trim() === '') return { value: {}, issues: [] }
  const kept = cell.length > longest ? undefined : readKept(cell)
  if (isObject(kept) && parse(kept).every(({ issues }) => issues.length === 0)) return { value: kept, issues: [] }
  return { value: {}, issues: [readingIssues.raise('form.kept-malformed', { path })] }
}

const objectOf = (value: unknown): object => (isObject(value) ? value : {})
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
