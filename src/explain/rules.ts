import type { assessExAnte } from '../exante/assess-ex-ante.js'
import type { checkExAnteCut } from '../exante/check-ex-ante-cut.js'
import type { adviseOnGrade } from '../review/advise-on-grade.js'
import type { firstPassRate } from '../review/first-pass-rate.js'
import type { reviewObjective } from '../review/review-objective.js'
import type { aggregateParts } from '../scoring/frameworks/aggregate-parts.js'
import type { combineMarks } from '../scoring/frameworks/combine-marks.js'
import type { gradeFramework } from '../scoring/frameworks/grade-framework.js'
import type { redistributePoints } from '../scoring/frameworks/redistribute-points.js'
import type { scoreAmountMark } from '../scoring/methods/score-amount-mark.js'
import type { scoreAnswerMark } from '../scoring/methods/score-answer-mark.js'
import type { scoreBandsMark } from '../scoring/methods/score-bands-mark.js'
import type { scoreChecklistMark } from '../scoring/methods/score-checklist-mark.js'
import type { scoreCriterion } from '../scoring/frameworks/score-criterion.js'
import type { scoreFramework } from '../scoring/frameworks/score-framework.js'
import type { scoreJudgedMark } from '../scoring/methods/score-judged-mark.js'
import type { scorePenaltyMark } from '../scoring/methods/score-penalty-mark.js'
import type { scoreProportionalMark } from '../scoring/methods/score-proportional-mark.js'
import type { scoreVetoMark } from '../scoring/methods/score-veto-mark.js'
import type { evaluateProject } from '../evaluation/evaluate-project.js'
import type { reconcileScores } from '../oversight/reconcile-scores.js'
import type { gateBudget } from '../review/gate-budget.js'
import type { measurePoints } from '../scoring/totals/measure-points.js'
import type { gradeTotal } from '../scoring/totals/grade-total.js'
import type { rescalePoints } from '../scoring/totals/rescale-points.js'
import type { rescaleRow } from '../scoring/totals/rescale-row.js'
import type { scoreAtLeast } from '../scoring/methods/score-at-least.js'
import type { scoreAtMost } from '../scoring/methods/score-at-most.js'
import type { scoreBanded } from '../scoring/methods/score-banded.js'
import type { scoreDeadline } from '../scoring/methods/score-deadline.js'
import type { scoreEqual } from '../scoring/methods/score-equal.js'
import type { scoreExecution } from '../scoring/rows/score-execution.js'
import type { scoreIndicator } from '../scoring/rows/score-indicator.js'
import type { scoreJudged } from '../scoring/methods/score-judged.js'
import type { scoreRange } from '../scoring/methods/score-range.js'
import type { scoreYesNo } from '../scoring/methods/score-yes-no.js'
import type { sumScores } from '../scoring/totals/sum-scores.js'

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
  typeof measurePoints,
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
