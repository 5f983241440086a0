import { defineIssues, error, info, warning } from '../kernel/issue.js'

/** What can be wrong with a rulebook or with stored norms, or missing from one. */
export const normIssues = /* @__PURE__ */ defineIssues({
  'norm.absent': info('key', 'day', 'rulebook'),
  'norm.layer-silent': info('key', 'layer', 'state', 'day', 'until?', 'from?', 'instead?'), // a warning where it is used
  'norm.gap': error('key', 'layer', 'day', 'until', 'from'),
  'norms.year-missing': error(),
  'norms.before-first-document': error('day', 'first'),
  'norms.tampered': error('rulebook', 'day'),
  'rulebook.unknown-key': error('key'),
  'rulebook.unknown-parent': error('parent', 'known'),
  'rulebook.cycle': error('id'),
  'rulebook.unknown-document': error('document'),
  'rulebook.overlap': error('key', 'from', 'until'),
  'rulebook.no-basis': error('key'),
  'rulebook.document-twice': error('document'),
  'rulebook.twice': error('key', 'from', 'other'),
  'rulebook.table-twice': error('key'),
  'rulebook.order': error('key', 'from', 'lower'),
  'rulebook.floor': error('key', 'from'),
  'rulebook.lights': error('key', 'member', 'other'),
  'rulebook.calendar': error('key', 'until', 'earlier'),
  'rulebook.gap': warning('key', 'first', 'last', 'days'),
  'rulebook.points-sum': error('key', 'day', 'execution', 'level1', 'sum'), // a warning where one of the two is inherited
  'rulebook.no-parent': error('id', 'missing', 'needed', 'first'), // a warning where it answers some of the silences
})
