import { defineRule } from '../kernel/rule.js'
import type { Difference } from '../model/results/difference.js'
import type { Evaluation } from '../model/results/evaluation.js'
import type { Project } from '../model/promise/project.js'
import type { PublishedScores } from '../model/printed/published-scores.js'
import { ownBasis } from '../norms/own-basis.js'
import type { Norms } from '../norms/rulebook.js'
import { findNorm } from '../norms/use-norm.js'
import { habitsOnce } from './reconcile/habits-once.js'
import { byId, indexTable } from './reconcile/index-table.js'
import { reconcileMoney } from './reconcile/reconcile-money.js'
import { reconcileNotApplicable } from './reconcile/reconcile-not-applicable.js'
import { reconcileRow } from './reconcile/reconcile-row.js'
import { reconcileSums } from './reconcile/reconcile-sums.js'
import { atDeclaredPoints } from './reconcile/row-case.js'

/**
 * 「得分核对」 A printed table against the recomputed one: every difference with what was printed, what we compute, and the
 * smallest assumption that explains it; what nothing explains is called `unexplained`. Source: 财预〔2020〕10号 on spot checks.
 */
export const reconcileScores = /* @__PURE__ */ defineRule(
  {
    id: 'oversight.reconcile-scores',
    title: '得分核对',
    basis: ownBasis.spotChecks,
    outcomes: { agree: ['name', 'differences'], differ: ['name', 'differences'] },
  },
  (project: Project, published: PublishedScores, evaluation: Evaluation, norms: Norms) => {
    const { indicators } = project.objective
    const index = indexTable(indicators, published)
    const scored = byId(evaluation.indicators)
    const tiers = findNorm(norms, 'judgement.tiers')?.value ?? []
    const found: Difference[] = []
    for (const indicator of indicators) {
      const printed = index.rows.get(indicator.id)
      if (printed === undefined) continue
      found.push(
        ...reconcileRow({ indicator, printed, scored: atDeclaredPoints(scored.get(indicator.id)), tiers, norms }),
      )
    }
    const value = habitsOnce(found)
    value.push(
      ...reconcileMoney(project.funds, published.execution, findNorm(norms, 'execution.points')?.value),
      ...reconcileSums(index, published, norms),
      ...reconcileNotApplicable(index, published, evaluation),
    )
    const given = { name: project.name, differences: String(value.length) }
    return { value, outcome: value.length > 0 ? 'differ' : 'agree', given, day: norms.day }
  },
)
