import type { Path } from '../../kernel/issue.js'
import type { Concluded, Used } from '../../kernel/rule.js'
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
type ByKind = { readonly [K in Kind]: (row: MarkRow<K>, norms: Norms) => Concluded<MarkScore> }

const byKind: ByKind = {
  judged: (row, norms) => scoreJudgedMark.conclude(row, norms),
  checklist: (row, norms) => scoreChecklistMark.conclude(row, norms),
  'yes-no': (row, norms) => scoreAnswerMark.conclude(row, norms),
  proportional: (row, norms) => scoreProportionalMark.conclude(row, norms),
  bands: (row, norms) => scoreBandsMark.conclude(row, norms),
  penalty: (row, norms) => scorePenaltyMark.conclude(row, norms),
  deduction: (row, norms) => scoreAmountMark.conclude(row as MarkRow<'deduction' | 'bonus'>, norms),
  bonus: (row, norms) => scoreAmountMark.conclude(row as MarkRow<'deduction' | 'bonus'>, norms),
  veto: (row, norms) => scoreVetoMark.conclude(row, norms),
}

/** One mark by its criterion's scorer. A criterion without a scorer is judged; one that only names a numerator and a denominator takes their ratio as well. */
export const scoreMark = (row: Row, norms: Norms): Concluded<MarkScore> => {
  const measured = row.criterion.ratio !== undefined && (row.mark.kind === 'ratio' || row.mark.kind === 'value')
  const unstated: Scorer = measured ? { kind: 'proportional', direction: 'up' } : { kind: 'judged' }
  const scorer = row.criterion.scorer ?? unstated
  const { criterion, mark, path, decimals, basis } = row
  return byKind[scorer.kind]({ criterion, scorer, mark, path, decimals, basis } as never, norms)
}
