import { describeCitation } from '../../src/explain/describe-citation.js'
import { describeDifference } from '../../src/explain/describe-difference.js'
import { describeIssue } from '../../src/explain/describe-issue.js'
import type { Locale } from '../../src/explain/locale.js'
import { toLines } from '../../src/explain/to-lines.js'
import type { Citation } from '../../src/kernel/citation.js'
import type { Said } from './said-by.js'

/** What is said, in words: the step of a trace by itself, without the steps below it. */
export const sentence = (said: Said, locale: Locale): string => {
  if ('issue' in said) return describeIssue(said.issue, locale)
  if ('difference' in said) return describeDifference(said.difference, locale)
  return lineOf(said, locale)?.text ?? ''
}

/** What it stands on: each citation as it is printed, its title, how it is known; then the silence. */
export const standing = (said: Said, locale: Locale): string[] => {
  const cited = (citation: Citation): string =>
    `${describeCitation(citation, locale)} | ${citation.title ?? 'no title'} | ${citation.seen}`
  if ('issue' in said) return [said.issue.severity, ...(said.issue.basis ?? []).map(cited)]
  if ('difference' in said) return []
  const silence = lineOf(said, locale)?.silence
  return [...said.trace.basis.map(cited), ...(silence === undefined ? [] : [silence])]
}

const lineOf = (said: Said, locale: Locale) =>
  'trace' in said ? toLines({ ...said.trace, parts: [] }, locale)[0] : undefined
