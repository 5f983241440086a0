import type { Issue } from '../kernel/issue.js'
import type { ExAnteSubject } from '../model/results/ex-ante.js'
import type { Framework } from '../norms/vocabulary.js'
import { everyNode } from '../scoring/frameworks/redistribute-points.js'
import { exAnteIssues } from './issues.js'

/** Opinions on a criterion the framework has not: somebody's word would stand nowhere. */
export const checkOpinions = ({ criteria }: Framework, { opinions = [] }: ExAnteSubject): Issue[] => {
  const ids = new Set(everyNode(criteria).map(({ id }) => id))
  return opinions.flatMap(({ criterion: id }, i) =>
    id === undefined || ids.has(id)
      ? []
      : [exAnteIssues.raise('exante.opinion-unknown', { path: ['opinions', i, 'criterion'], params: { id } })],
  )
}
