import type { Issue } from '../../kernel/issue.js'
import type { Mark } from '../../model/results/mark.js'
import type { Criterion, Framework } from '../../norms/vocabulary.js'
import { markIssues } from '../mark-issues.js'
import { marksOf, stateOf, type PlacedMark } from './marks-of.js'
import { everyNode } from './redistribute-points.js'

/** The marks of each leaf, those that do not apply, and the marks nothing can take. */
export type PlacedMarks = { marks: (id: string) => readonly PlacedMark[]; dropped: string[]; issues: Issue[] }

/**
 * Which marks belong to which leaf. A node that has parts takes no score of its own; that it does not apply, or cannot be shown,
 * holds for every leaf below that has no mark. A mark for no criterion of the framework is an issue: somebody's word would be lost.
 */
export const placeMarks = (
  { criteria }: Framework,
  marks: Readonly<Record<string, Mark | readonly Mark[]>>,
): PlacedMarks => {
  const nodes = new Set(everyNode(criteria).map(({ id }) => id))
  const leaves = new Map<string, readonly PlacedMark[]>()
  const issues: Issue[] = Object.keys(marks).flatMap((id) =>
    nodes.has(id) ? [] : [markIssues.raise('marks.unknown-criterion', { path: [id], params: { id } })],
  )
  const visit = (node: Criterion, inherited: readonly PlacedMark[]): void => {
    const own = marksOf(marks, node.id)
    if (!node.parts?.length) {
      leaves.set(node.id, own.length ? own : inherited)
      return
    }
    const state = stateOf(own)
    const passes = state === 'not-applicable' || state === 'insufficient-evidence'
    if (!passes && state !== 'missing')
      issues.push(markIssues.raise('marks.not-a-leaf', { path: [node.id], row: node.id, params: { id: node.id } }))
    node.parts.forEach((part) => visit(part, passes ? own : inherited))
  }
  criteria.forEach((criterion) => visit(criterion, []))
  return {
    marks: (id) => leaves.get(id) ?? [],
    dropped: [...leaves].flatMap(([id, own]) => (stateOf(own) === 'not-applicable' ? [id] : [])),
    issues,
  }
}
