import { defineIssues, error, info } from '../kernel/issue.js'

/** What can be wrong with a rulebook or with stored norms, or missing from one. */
export const normIssues = /* @__PURE__ */ defineIssues({
  'norm.absent': info('key', 'day', 'rulebook'),
  'norm.layer-silent': info('key', 'layer', 'state', 'day', 'until?', 'from?', 'instead?'), // a warning where it is used
  'norm.gap': error('key', 'layer', 'day', 'until', 'from'),
  'norms.before-first-document': error('day', 'first'),
  'norms.tampered': error('rulebook', 'day'),
  'rulebook.unknown-key': error('key'),
  'rulebook.unknown-parent': error('parent', 'known'),
  'rulebook.cycle': error('id'),
  'rulebook.unknown-document': error('document'),
  'rulebook.overlap': error('key', 'from', 'until'),
  'rulebook.no-basis': error('key'),
})
