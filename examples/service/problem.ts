/** RFC 9457 problems out of issues: each with the JSON Pointer of the member, the code, and a sentence in the reader's language. */
import { describeIssue, en, pointerOf, zhCN, type Issue, type Locale } from 'budget-performance'

export type Problem = {
  type: string
  title: string
  status: number
  errors?: { pointer: string; code: string; severity: string; detail: string }[]
}

/** The locale a request asks for: Chinese, unless English stands first. */
export const localeOfRequest = (request: Request): Locale =>
  /^\s*en\b/i.test(request.headers.get('accept-language') ?? '') ? en : zhCN

const titles = {
  'not-json': ['请求体不是 JSON', 'The body is not JSON'],
  refused: ['数据未通过检查', 'The data was refused'],
  'not-found': ['没有这个项目的评价', 'There is no evaluation of this project'],
  'no-route': ['没有这个地址', 'There is no such address'],
} as const

/** A problem as a response. The sentence says what is wrong and what to do; where it is, the pointer says. */
export const problem = (status: number, what: keyof typeof titles, locale: Locale, issues: Issue[] = []): Response => {
  const body: Problem = {
    type: `urn:budget-performance:${what}`,
    title: titles[what][locale.language === 'zh' ? 0 : 1],
    status,
  }
  if (issues.length)
    body.errors = issues.map((issue) => ({
      pointer: pointerOf(issue.path),
      code: issue.code,
      severity: issue.severity,
      detail: describeIssue(issue, locale, {}),
    }))
  return Response.json(body, { status, headers: { 'content-type': 'application/problem+json' } })
}
