import { compare, multiply } from '../kernel/arithmetic.js'
import type { Issue } from '../kernel/issue.js'
import { num, text } from '../kernel/number.js'
import type { ExAnteConclusion } from '../model/events/gate-event.js'
import type { ScoredCriterion } from '../model/results/framework-score.js'
import type { Framework } from '../norms/vocabulary.js'
import { everyNode } from '../scoring/frameworks/redistribute-points.js'
import { exAnteIssues } from './issues.js'

/** 「必达要点」 Criteria that must reach a share of their points and do not; support then contradicts them. */
export const checkMusts = (
  { criteria: nodes, basis = [] }: Framework,
  criteria: readonly ScoredCriterion[],
  conclusion: ExAnteConclusion | undefined,
): Issue[] => {
  const missed = everyNode(nodes).flatMap(({ id, must }): Issue[] => {
    const row = criteria.find((one) => one.id === id)
    if (must === undefined || row?.score === undefined) return []
    const from = multiply(num(row.points), num(must))
    if (compare(num(row.score), from) >= 0) return []
    const params = { score: row.score, from: text(from) }
    return [exAnteIssues.raise('exante.must-missed', { path: [id], row: id, params, basis })]
  })
  if (missed.length === 0 || conclusion !== 'support') return missed
  const rows = missed.map(({ row }) => row ?? '').join(' + ')
  return [
    ...missed,
    exAnteIssues.raise('exante.support-contradicted', { path: ['conclusion'], params: { rows }, basis }),
  ]
}
