import type { evaluateProject } from '../evaluation/evaluate-project.js'
import type { reconcileScores } from '../oversight/reconcile-scores.js'
import type { gateBudget } from '../review/gate-budget.js'
import type { checkPoints } from '../scoring/check-points.js'
import type { gradeTotal } from '../scoring/grade-total.js'
import type { rescalePoints } from '../scoring/rescale-points.js'
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
  typeof scoreAtLeast, typeof scoreAtMost, typeof scoreEqual, typeof scoreRange, typeof scoreBanded, typeof scoreDeadline, typeof scoreYesNo, typeof scoreJudged,
  typeof scoreIndicator, typeof scoreExecution, typeof rescalePoints, typeof checkPoints, typeof sumScores, typeof gradeTotal,
  typeof evaluateProject, typeof reconcileScores, typeof gateBudget,
]

export type RuleOutcomes = { [R in Rules[number] as R['meta']['id']]: R['meta']['outcomes'][number] }
