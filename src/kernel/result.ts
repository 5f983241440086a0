import { isError } from './is-error.js'
import type { Issue } from './issue.js'

/** 「结果」 Either a value with its remarks, or the reasons why there is none. `ok` is false exactly when some issue is an error. */
export type Result<T> =
  { ok: true; value: T; issues: Issue[] } | { ok: false; issues: Issue[]; partial?: T | undefined }

/** A value with its issues: a failure (keeping what could be read) as soon as one of them is an error. */
export const resultOf = <T>(value: T, issues: Issue[]): Result<T> =>
  issues.some(isError) ? { ok: false, issues, partial: value } : { ok: true, value, issues }

/** A failure with nothing that could be read. */
export const failed = <T>(issues: Issue[]): Result<T> => ({ ok: false, issues })

/** 「取值」 The value, or a thrown error naming code and path of each issue. For scripts and tests. */
export const unwrap = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  const words = result.issues.map(
    ({ code, path, params }) => `${code} at ${path.length ? path.join('.') : '(root)'} ${JSON.stringify(params)}`,
  )
  throw new Error(words.join('; '))
}
