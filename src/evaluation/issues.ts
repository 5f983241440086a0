import { defineIssues, info, warning } from '../kernel/issue.js'

/** What an evaluation finds beside its rows. */
export const evaluationIssues = /* @__PURE__ */ defineIssues({
  'rounding.changes-grade': info('score', 'unrounded', 'grade', 'otherGrade', 'difference'),
  'evaluation.from-print': warning('points', 'rows'),
})

export type EvaluationIssueCode = keyof typeof evaluationIssues.table
