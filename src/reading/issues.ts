import { defineIssues } from '../kernel/issue.js'

/** What can be odd about a printed cell, or about a whole printed table. */
export const readingIssues = /* @__PURE__ */ defineIssues({
  'cell.not-text': 'error',
  'cell.too-long': 'error',
  'cell.unreadable': 'warning',
  'target.no-number': 'error',
  'target.contradictory-operators': 'error',
  'target.doubled-operator': 'warning',
  'target.ocr-suspect': 'warning',
  'target.vector': 'warning',
  'target.missing': 'warning',
  'target.assumed-comparison': 'info',
  'date.year-missing': 'error',
  'unit.contradicts': 'error',
  'unit.unknown-pair': 'error',
  'unit.target-bare': 'warning',
  'actual.missing': 'error',
  'actual.no-number': 'error',
  'actual.read-as-share': 'warning',
  'actual.contradictory-operators': 'error',
  'actual.doubled-operator': 'warning',
  'judged.over-points': 'warning',
  'money.unit-missing': 'error',
  'money.unit-contradicts': 'error',
  'money.malformed': 'error',
  'funds.total-missing': 'warning',
  'points.range': 'info',
  'name.missing': 'warning',
  'table.not-scored': 'info',
})

export type ReadingIssueCode = keyof typeof readingIssues.table
