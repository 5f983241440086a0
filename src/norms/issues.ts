import { defineIssues } from '../kernel/issue.js'

/** What can be wrong with a rulebook, or missing from one. */
export const normIssues = /* @__PURE__ */ defineIssues({
  'norm.absent': 'info',
  'norm.gap': 'error',
  'norms.before-first-document': 'error',
  'rulebook.unknown-key': 'error',
  'rulebook.unknown-parent': 'error',
  'rulebook.cycle': 'error',
  'rulebook.unknown-document': 'error',
  'rulebook.overlap': 'error',
  'rulebook.no-basis': 'error',
})

export type NormIssueCode = keyof typeof normIssues.table
