import { daysAfter, type Calendar, type Day } from '../../kernel/day.js'
import type { Issue } from '../../kernel/issue.js'
import { wholeNumber } from '../../kernel/whole-number.js'
import { workingDaysAfter } from '../../kernel/working-days.js'
import type { Norms } from '../../norms/rulebook.js'
import { findNorm, type NormInUse } from '../../norms/use-norm.js'
import { monitoringIssues } from '../issues.js'

/** By when a warning is answered, and what follows where it is not: from the rulebook, or nothing. */
export type Response = { norm?: NormInUse<'monitoring.response'>; by?: Day; issues: Issue[] }

/** 「预警处置期限」 The rulebook's term from the day of the report, that day not counted; working days by the caller's calendar. */
export const termOf = (on: Day, calendar: Calendar | undefined, norms: Norms): Response => {
  const norm = findNorm(norms, 'monitoring.response')
  if (norm === undefined) return { issues: [] }
  const { days, kind } = norm.value
  if (kind === 'working' && calendar === undefined) {
    const issue = monitoringIssues.raise('monitoring.calendar-missing', {
      path: ['calendar'],
      params: { days },
      basis: [...norm.citations],
    })
    return { norm, issues: [issue] }
  }
  const count = wholeNumber(days)
  const by = calendar && kind === 'working' ? workingDaysAfter(on, count, calendar) : daysAfter(on, count)
  return by === undefined ? { norm, issues: [] } : { norm, by, issues: [] }
}
