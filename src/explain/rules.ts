import type { assessExAnte } from '../exante/assess-ex-ante.js'
import type { checkExAnteCut } from '../exante/check-ex-ante-cut.js'
import type { adviseOnGrade } from '../review/advise-on-grade.js'
import type { firstPassRate } from '../review/first-pass-rate.js'
import type { reviewObjective } from '../review/review-objective.js'
import type { aggregateParts } from '../scoring/aggregate-parts.js'
import type { combineMarks } from '../scoring/combine-marks.js'
import type { gradeFramework } from '../scoring/grade-framework.js'
import type { redistributePoints } from '../scoring/redistribute-points.js'
import type { scoreAmountMark } from '../scoring/score-amount-mark.js'
import type { scoreAnswerMark } from '../scoring/score-answer-mark.js'
import type { scoreBandsMark } from '../scoring/score-bands-mark.js'
import type { scoreChecklistMark } from '../scoring/score-checklist-mark.js'
import type { scoreCriterion } from '../scoring/score-criterion.js'
import type { scoreFramework } from '../scoring/score-framework.js'
import type { scoreJudgedMark } from '../scoring/score-judged-mark.js'
import type { scorePenaltyMark } from '../scoring/score-penalty-mark.js'
import type { scoreProportionalMark } from '../scoring/score-proportional-mark.js'
import type { scoreVetoMark } from '../scoring/score-veto-mark.js'
import type { evaluateProject } from '../evaluation/evaluate-project.js'
import type { reconcileScores } from '../oversight/reconcile-scores.js'
import type { gateBudget } from '../review/gate-budget.js'
import type { checkPoints } from '../scoring/check-points.js'
import type { gradeTotal } from '../scoring/grade-total.js'
import type { rescalePoints } from '../scoring/rescale-points.js'
import type { rescaleRow } from '../scoring/rescale-row.js'
import type { scoreAtLeast } from '../scoring/score-at-least.js'
import type { scoreAtMost } from '../scoring/score-at-most.js'
import type { scoreBanded } from '../scoring/score-banded.js'
import type { scoreDeadline } from '../scoring/score-deadline.js'
import type { scoreEqual } from '../scoring/score-equal.js'
import type { scoreExecution } from '../scoring/score-execution.js'
import type { scoreIndicator } from '../scoring/score-indicator.js'
import type { scoreJudged } from '../scoring/score-judged.js'
import type { scoreRange } from '../scoring/score-range.js'
import type { scoreYesNo } from '../scoring/score-yes-no.js'
import type { sumScores } from '../scoring/sum-scores.js'

/** Every rule of the house: the words must have a sentence for each of its outcomes, or they do not compile. */
type Rules = [
  typeof scoreAtLeast,
  typeof scoreAtMost,
  typeof scoreEqual,
  typeof scoreRange,
  typeof scoreBanded,
  typeof scoreDeadline,
  typeof scoreYesNo,
  typeof scoreJudged,
  typeof scoreIndicator,
  typeof scoreExecution,
  typeof rescalePoints,
  typeof rescaleRow,
  typeof checkPoints,
  typeof sumScores,
  typeof gradeTotal,
  typeof evaluateProject,
  typeof reconcileScores,
  typeof gateBudget,
  typeof scoreFramework,
  typeof scoreCriterion,
  typeof aggregateParts,
  typeof combineMarks,
  typeof redistributePoints,
  typeof gradeFramework,
  typeof scoreJudgedMark,
  typeof scoreChecklistMark,
  typeof scoreAnswerMark,
  typeof scoreProportionalMark,
  typeof scoreBandsMark,
  typeof scorePenaltyMark,
  typeof scoreAmountMark,
  typeof scoreVetoMark,
  typeof assessExAnte,
  typeof checkExAnteCut,
  typeof reviewObjective,
  typeof adviseOnGrade,
  typeof firstPassRate,
]

export type RuleOutcomes = { [R in Rules[number] as R['meta']['id']]: R['meta']['outcomes'][number] }
