import type { Path } from '../../kernel/issue.js'
import type { Mark } from '../../model/results/mark.js'

/** A mark and where it stands in what the caller passed. */
export type PlacedMark = { mark: Mark; path: Path }

/** What the marks of one criterion say together: nothing yet, that it does not apply, that it cannot be shown, a score, or all at once. */
export type MarkState = 'missing' | 'not-applicable' | 'insufficient-evidence' | 'marked' | 'mixed'

/** The marks of one criterion, each with its path. */
export const marksOf = (marks: Readonly<Record<string, Mark | readonly Mark[]>>, id: string): PlacedMark[] => {
  const given = Object.hasOwn(marks, id) ? marks[id] : undefined
  if (given === undefined) return []
  return isList(given) ? given.map((mark, i) => ({ mark, path: [id, i] })) : [{ mark: given, path: [id] }]
}

export const stateOf = (marks: readonly PlacedMark[]): MarkState => {
  const states = new Set(
    marks.map(({ mark: { kind } }) =>
      kind === 'not-applicable' || kind === 'insufficient-evidence' ? kind : 'marked',
    ),
  )
  const [only] = states
  return only === undefined ? 'missing' : states.size > 1 ? 'mixed' : only
}

const isList = (given: Mark | readonly Mark[]): given is readonly Mark[] => Array.isArray(given)
