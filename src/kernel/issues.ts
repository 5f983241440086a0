import { defineIssues } from './issue.js'

/** What can be wrong with a bare number, day or value. */
export const kernelIssues = /* @__PURE__ */ defineIssues({
  'decimal.not-text': 'error',
  'decimal.malformed': 'error',
  'decimal.too-long': 'error',
  'day.malformed': 'error',
  'value.not-plain': 'error',
  'value.too-deep': 'error',
  'value.too-large': 'error',
  'value.cycle': 'error',
  'value.missing': 'error',
  'value.empty': 'error',
  'value.type': 'error',
  'value.not-allowed': 'error',
  'value.malformed': 'error',
  'value.too-long': 'error',
  'value.too-short': 'error',
  'value.unknown-key': 'warning',
  'share.out-of-range': 'error',
})

export type KernelIssueCode = keyof typeof kernelIssues.table
