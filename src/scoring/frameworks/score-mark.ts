import type { Path } from '../../kernel/issue.js'
import type { Ruled, Used } from '../../kernel/rule.js'
import type { Mark } from '../../model/results/mark.js'
import type { Norms } from '../../norms/rulebook.js'
import type { Criterion } from '../../norms/vocabulary.js'
import type { MarkScore } from '../mark-score.js'
import { scoreAmountMark } from '../methods/score-amount-mark.js'
import { scoreAnswerMark } from '../methods/score-answer-mark.js'
import { scoreBandsMark } from '../methods/score-bands-mark.js'
import { scoreChecklistMark } from '../methods/score-checklist-mark.js'
import { scoreJudgedMark } from '../methods/score-judged-mark.js'
import { scorePenaltyMark } from '../methods/score-penalty-mark.js'
import { scoreProportionalMark } from '../methods/score-proportional-mark.js'
import { scoreVetoMark } from '../methods/score-veto-mark.js'

type Row = { criterion: Criterion; mark: Mark; path: Path; decimals: number; basis: Used }

/** One mark by its criterion's scorer. A criterion without a scorer is judged; one that only names a numerator and a denominator takes their ratio as well. */
export const scoreMark = (row: Row, norms: Norms): Ruled<MarkScore> => {
  const measured = row.criterion.ratio !== undefined && (row.mark.kind === 'ratio' || row.mark.kind === 'value')
  const scorer = row.criterion.scorer ?? (measured ? { kind: 'proportional', direction: 'up' } : { kind: 'judged' })
  switch (scorer.kind) {
    case 'judged':
      return scoreJudgedMark({ ...row, scorer }, norms)
    case 'checklist':
      return scoreChecklistMark({ ...row, scorer }, norms)
    case 'yes-no':
      return scoreAnswerMark({ ...row, scorer }, norms)
    case 'proportional':
      return scoreProportionalMark({ ...row, scorer }, norms)
    case 'bands':
      return scoreBandsMark({ ...row, scorer }, norms)
    case 'penalty':
      return scorePenaltyMark({ ...row, scorer }, norms)
    case 'deduction':
    case 'bonus':
      return scoreAmountMark({ ...row, scorer }, norms)
    case 'veto':
      return scoreVetoMark({ ...row, scorer }, norms)
  }
}
