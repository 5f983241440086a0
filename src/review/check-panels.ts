import type { Issue } from '../kernel/issue.js'
import type { Framework } from '../norms/vocabulary.js'
import { everyNode } from '../scoring/frameworks/redistribute-points.js'
import type { Quantitative } from './gather-marks.js'
import { reviewIssues } from './review-issues.js'

/** A panel that leaves out what others mark would weigh more elsewhere: every panel marks every item. */
export const checkPanels = (framework: Framework, { panels }: Quantitative): Issue[] => {
  const issues: Issue[] = []
  for (const { id, parts } of everyNode(framework.criteria)) {
    if (parts?.length || !panels.some(({ marks }) => Object.hasOwn(marks, id))) continue
    panels.forEach(({ marks, by }, i) => {
      if (Object.hasOwn(marks, id)) return
      const path = ['panels', i, 'marks', id]
      issues.push(reviewIssues.raise('review.panel-incomplete', { path, row: id, params: { id, by: by.id } }))
    })
  }
  return issues
}
