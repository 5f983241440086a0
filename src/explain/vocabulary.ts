import { waysSeen } from '../kernel/citation.js'
import { deepFrozen } from '../kernel/deep-frozen.js'
import { severities } from '../kernel/issue.js'
import { obligationStates } from '../model/events/obligation.js'
import { actualKinds } from '../model/promise/actual.js'
import { evidenceKinds } from '../model/promise/evidence.js'
import { budgetBooks, sourceKinds } from '../model/promise/funds.js'
import { projectKinds } from '../model/promise/project.js'
import { precisions, targetKinds } from '../model/promise/target.js'
import { differenceKinds } from '../model/results/difference.js'
import { evaluationKinds, evaluators } from '../model/results/evaluation.js'
import { combinations } from '../model/results/framework-score.js'
import { actions, causes, findings, likelihoods, projectNatures, yardsticks } from '../norms/monitoring-vocabulary.js'
import {
  advices,
  categories,
  comparisons,
  dimensions,
  exAnteConclusions,
  grades,
  lights,
  measures,
  partyKinds,
  scorerKinds,
  scoringFrameworks,
  scoringMethods,
} from '../norms/vocabulary.js'
import { moneyUnits } from '../reading/cells/money-unit.js'
import { owedWhats } from '../review/owed.js'

const listed = () =>
  ({
    action: actions,
    advice: advices,
    book: budgetBooks,
    by: evaluators,
    category: categories,
    cause: causes,
    combine: combinations,
    comparison: comparisons,
    conclusion: exAnteConclusions,
    difference: differenceKinds,
    dimension: dimensions,
    evidence: evidenceKinds,
    finding: findings,
    framework: scoringFrameworks,
    grade: grades,
    kind: [...targetKinds, ...actualKinds],
    light: lights,
    likelihood: likelihoods,
    measure: measures,
    method: scoringMethods,
    'money-unit': moneyUnits,
    obligation: obligationStates,
    owed: owedWhats,
    party: partyKinds,
    precision: precisions,
    'project-kind': projectKinds,
    'project-nature': projectNatures,
    reason: [...findings, 'on-course'],
    'review-mode': ['qualitative', 'quantitative', 'opinion'],
    scorer: scorerKinds,
    seen: waysSeen,
    severity: severities,
    source: sourceKinds,
    status: [
      ...['final', 'provisional'],
      ...['scored', 'not-applicable', 'insufficient-evidence', 'unscored', 'no-budget'],
      ...['measured', 'judged', 'not-reported', 'not-measurable'],
    ],
    subject: evaluationKinds,
    until: ['filed', 'for-good'],
    verdict: ['admitted', 'not-yet', 'refused'],
    yardstick: yardsticks,
  }) as const

/** 「代码表」 Every closed list of codes that forms offer and results carry, by family: `vocabulary.grade`; `describeTerm` has a word for each (`grade.good`). */
export const vocabulary = /* @__PURE__ */ deepFrozen(/* @__PURE__ */ listed())

/** 「代码族」 The families of codes: `grade`, `dimension`, `project-kind` … */
export type Family = keyof typeof vocabulary

/** 「代码」 The codes of a family. */
export type CodeOf<F extends Family> = (typeof vocabulary)[F][number]
