import type { Path } from '../../kernel/issue.js'
import type { Concluded, Used } from '../../kernel/conclusion.js'
import type { Mark } from '../../model/results/mark.js'
import type { Norms } from '../../norms/rulebook.js'
import type { Criterion, Scorer } from '../../norms/vocabulary.js'
import type { MarkRow, MarkScore } from '../mark-rule.js'
import { scoreAmountMark } from '../methods/score-amount-mark.js'
import { scoreAnswerMark } from '../methods/score-answer-mark.js'
import { scoreBandsMark } from '../methods/score-bands-mark.js'
import { scoreChecklistMark } from '../methods/score-checklist-mark.js'
import { scoreJudgedMark } from '../methods/score-judged-mark.js'
import { scorePenaltyMark } from '../methods/score-penalty-mark.js'
import { scoreProportionalMark } from '../methods/score-proportional-mark.js'
import { scoreVetoMark } from '../methods/score-veto-mark.js'

type Row = { criterion: Criterion; mark: Mark; path: Path; decimals: number; basis: Used }
type Kind = Scorer['kind']
type ByKind = { readonly [K in Kind]: { readonly conclude: (row: MarkRow<K>, norms: Norms) => Concluded<MarkScore> } }

/** The rule of each kind of scorer; the words of marks are asked for by this list. */
export const markRules = {
  judged: scoreJudgedMark,
  checklist: scoreChecklistMark,
  'yes-no': scoreAnswerMark,
  proportional: scoreProportionalMark,
  bands: scoreBandsMark,
  penalty: scorePenaltyMark,
  deduction: scoreAmountMark,
  bonus: scoreAmountMark,
  veto: scoreVetoMark,
} as const satisfies ByKind

/** One mark by its criterion's scorer. A criterion without a scorer is judged; one that only names a numerator and a denominator takes their ratio as well. */
export const scoreMark = (row: Row, norms: Norms): Concluded<MarkScore> => {
  const measured = row.criterion.ratio !== undefined && (row.mark.kind === 'ratio' || row.mark.kind === 'value')
  const unstated: Scorer = measured ? { kind: 'proportional', direction: 'up' } : { kind: 'judged' }
  const scorer = row.criterion.scorer ?? unstated
  const { criterion, mark, path, decimals, basis } = row
  return markRules[scorer.kind].conclude({ criterion, scorer, mark, path, decimals, basis } as never, norms)
}
