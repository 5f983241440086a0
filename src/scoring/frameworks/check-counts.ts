import type { Issue } from '../../kernel/issue.js'
import { carriesPoints } from '../../norms/frameworks/with-points.js'
import type { Framework } from '../../norms/vocabulary.js'
import { markIssues } from '../mark-issues.js'
import { stateOf } from './marks-of.js'
import type { PlacedMarks } from './place-marks.js'
import { everyNode } from './redistribute-points.js'

/** Criteria with points that fewer people scored than others: combined, the same person weighs more here than there. */
export const checkCounts = ({ criteria }: Framework, { marks }: PlacedMarks): Issue[] => {
  const counts = everyNode(criteria).flatMap((node) => {
    const own = node.parts?.length || !carriesPoints(node) ? [] : marks(node.id)
    return stateOf(own) === 'marked' ? [{ id: node.id, count: own.length }] : []
  })
  const most = Math.max(0, ...counts.map(({ count }) => count))
  return counts.flatMap(({ id, count }) => {
    if (count === most) return []
    const params = { count: String(count), most: String(most) }
    return [markIssues.raise('marks.uneven-count', { path: [id], row: id, params })]
  })
}
