import { defineIssues, error, info, warning } from '../kernel/issue.js'

const declared = () =>
  defineIssues({
    'cell.not-text': error('found'),
    'cell.too-long': error('found', 'limit'),
    'cell.unreadable': warning('cell', 'reason', 'found?', 'limit?', 'points?', 'printed?', 'given?'),
    'target.no-number': error('cell'),
    'target.contradictory-operators': error('cell'),
    'target.trailing-operator': error('cell'),
    'target.doubled-operator': warning('cell'),
    'target.ocr-suspect': warning('cell'),
    'target.unreadable': error('cell', 'reason?', 'found?', 'limit?', 'from?', 'to?'),
    'target.direction-unlike-dimension': warning('cell', 'name', 'comparison', 'dimension'),
    'target.vector': warning('cell', 'value'),
    'target.missing': warning('score', 'points'),
    'row.blank-with-score': warning('score', 'points'),
    'target.assumed-comparison': info('cell', 'comparison'),
    'target.open-bound': info('cell'),
    'target.word-unit': info('cell', 'printed', 'given'),
    'target.declared-qualitative': info('cell'),
    'date.year-missing': error('cell'),
    'unit.contradicts': error('printed', 'given', 'cell'),
    'unit.unknown-pair': error('printed', 'given'),
    'unit.target-bare': warning('printed'),
    'actual.missing': error(),
    'actual.no-number': error('cell'),
    'actual.range': error('cell'),
    'actual.read-as-share': warning('cell'),
    'actual.contradictory-operators': error('cell'),
    'actual.doubled-operator': warning('cell'),
    'judged.over-points': warning('score', 'points'),
    'money.unit-missing': error('cell'),
    'money.unit-unsupported': error('printed', 'supported'),
    'money.unit-contradicts': error('cell', 'printed', 'given'),
    'money.unit-differs': warning('cell', 'printed', 'given'),
    'money.malformed': error('cell'),
    'funds.total-missing': warning(),
    'points.range': info('cell', 'label'),
    'name.missing': warning(),
    'form.kept-malformed': error(),
    'table.not-scored': info(),
    'table.year-differs': warning('printed', 'given'),
  })

/** What can be odd about a printed cell, or about a whole printed table. */
export const readingIssues = /* @__PURE__ */ declared()

export type ReadingIssueCode = keyof typeof readingIssues.table
