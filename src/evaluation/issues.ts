import { defineIssues } from '../kernel/issue.js'

/** What an evaluation finds beside its rows. */
export const evaluationIssues = /* @__PURE__ */ defineIssues({
  'rounding.changes-grade': 'info',
  'responsible.missing': 'info',
  'objective.no-indicators': 'error',
  'rows.none-applicable': 'error',
})

export type EvaluationIssueCode = keyof typeof evaluationIssues.table
