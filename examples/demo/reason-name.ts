import { describeIssue } from 'budget-performance'
import type { Issue } from 'budget-performance'
import type { Language } from './language.js'

/** Why a result is provisional, in a few words; in the package's own where the demo has no shorter ones. */
export const reasonName = (issue: Issue, { locale, words }: Language): string =>
  words.reasons[issue.code] ?? describeIssue(issue, locale, { place: '' })
