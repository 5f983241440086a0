import { defineLooseRule, type Conclusion } from '../kernel/rule.js'
import type { Difference } from '../model/results/difference.js'
import type { Evaluation } from '../model/results/evaluation.js'
import type { Project } from '../model/promise/project.js'
import type { PublishedScores } from '../model/printed/published-scores.js'
import { cite, documents } from '../norms/documents.js'
import type { Norms } from '../norms/rulebook.js'
import { findNorm } from '../norms/use-norm.js'
import { byId, indexTable } from './index-table.js'
import { reconcileMoney } from './reconcile-money.js'
import { reconcileRow } from './reconcile-row.js'
import { reconcileSums } from './reconcile-sums.js'

/**
 * 「得分核对」 A printed table against the recomputed one: every difference with what was printed, what we compute, and the
 * smallest assumption that explains it; what nothing explains is called `unexplained`. Source: 财预〔2020〕10号 on spot checks.
 */
export const reconcileScores = /* @__PURE__ */ defineLooseRule(
  {
    id: 'oversight.reconcile-scores',
    title: '得分核对',
    basis: [cite(documents.evaluation2020, '第十九条', 'memory')],
    outcomes: ['agree', 'differ'],
  },
  (
    project: Project,
    published: PublishedScores,
    evaluation: Evaluation,
    norms: Norms,
  ): Conclusion<Difference[], 'agree' | 'differ'> => {
    const { indicators } = project.objective
    const index = indexTable(indicators, published)
    const scored = byId(evaluation.indicators)
    const tiers = findNorm(norms, 'judgement.tiers')?.value ?? []
    const rows = indicators.flatMap((indicator) => {
      const printed = index.rows.get(indicator.id)
      return printed ? reconcileRow(indicator, printed, scored.get(indicator.id), tiers, norms) : []
    })
    const value = [
      ...rows,
      ...reconcileMoney(project.funds, published.execution, findNorm(norms, 'execution.points')?.value),
      ...reconcileSums(index, published, norms),
    ]
    return {
      value,
      outcome: value.length ? 'differ' : 'agree',
      given: { name: project.name, differences: String(value.length) },
    }
  },
)
