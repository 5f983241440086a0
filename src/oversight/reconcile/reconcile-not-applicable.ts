import { add, equals, sum } from '../../kernel/arithmetic.js'
import { num } from '../../kernel/number.js'
import type { PublishedScores } from '../../model/printed/published-scores.js'
import type { Difference } from '../../model/results/difference.js'
import type { Evaluation } from '../../model/results/evaluation.js'
import { byId, type TableIndex } from './index-table.js'
import { differenceOf } from './kind.js'
import { atDeclaredPoints } from './row-case.js'

/**
 * 「不适用按零计」 Rows that do not apply give their points to the others in our total. A printed total that we reach only by letting
 * their points fall away was computed by the other option of the silence `not-applicable`: no row shows it, only the total does.
 */
export const reconcileNotApplicable = (
  { leaves }: TableIndex,
  { total }: PublishedScores,
  evaluation: Evaluation,
): Difference[] => {
  const printed = total?.score
  if (printed === undefined || evaluation.status !== 'final' || equals(num(printed), num(evaluation.score))) return []
  if (!evaluation.indicators.some(({ status }) => status === 'not-applicable')) return []
  const scored = byId(evaluation.indicators)
  const rows = leaves.flatMap(({ id }) => atDeclaredPoints(scored.get(id))?.score ?? [])
  const fallen = add(sum(rows.map(num)), num(evaluation.execution?.score ?? '0'))
  if (!equals(fallen, num(printed))) return []
  const explains = { assume: 'not-applicable: zero', gives: printed }
  return [differenceOf('total', 'unexplained', { published: printed, computed: evaluation.score, explains })]
}
