import { defineIssues, error, info, warning } from './issue.js'

/** What can be wrong with a bare number, day or value. */
export const kernelIssues = /* @__PURE__ */ defineIssues({
  'decimal.not-text': error('found'),
  'decimal.malformed': error('found', 'limit?'),
  'decimal.not-canonical': error('found', 'canonical'),
  'decimal.too-long': error('found', 'limit'),
  'decimal.out-of-range': error('found', 'least', 'most?'),
  'count.out-of-range': error('found', 'least', 'most'),
  'id.malformed': error('found', 'letters'), // lower: lower-case letters only
  'day.malformed': error('found'),
  'value.not-plain': error('found'),
  'value.lone-surrogate': error(),
  'value.too-deep': error('limit'),
  'value.too-large': error('limit'),
  'value.cycle': error(),
  'value.missing': error('found?'),
  'value.empty': error('found?'),
  'value.type': error('found', 'expected'),
  'value.not-allowed': error('found', 'allowed?'),
  'value.malformed': error('found'),
  'value.too-long': error('found?', 'limit', 'of?'),
  'value.too-short': error('found?', 'limit', 'of?'),
  'value.repeated': error('found'),
  'value.unknown-key': warning('key', 'nearest?', 'allowed?'), // an error where none but the allowed are taken
  'share.out-of-range': error('found'),
  'issues.more': info('count', 'limit'),
})

export type KernelIssueCode = keyof typeof kernelIssues.table
