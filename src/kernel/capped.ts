import { isError } from './is-error.js'
import type { Issue } from './issue.js'
import { kernelIssues } from './issues.js'
import type { Result } from './result.js'

const most = 1000

/** The result with at most so many issues, errors first where some are left out; the last one says how many more there are. */
export const capped = <T>(result: Result<T>): Result<T> =>
  result.issues.length <= most ? result : { ...result, issues: first(result.issues) }

const first = (issues: readonly Issue[]): Issue[] => {
  const grave = issues.filter(isError)
  const kept = [...grave, ...issues.filter(({ severity }) => severity !== 'error')].slice(0, most)
  const params = { count: String(issues.length - most), limit: String(most) }
  return [...kept, kernelIssues.raise('issues.more', { params })]
}
