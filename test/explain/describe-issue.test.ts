import { describe, expect, it } from 'vitest'
import { describeIssue } from '../../src/explain/describe-issue.js'
import { en } from '../../src/explain/en.js'
import { zhCN } from '../../src/explain/zh-CN.js'
import type { Issue } from '../../src/kernel/issue.js'
import { hostileNames } from '../support/hostile-names.js'
import { locales } from '../support/locales.js'

const issue = (code: string, more: Partial<Issue> = {}): Issue => ({ code, severity: 'error', path: [], params: {}, ...more })

describe('describeIssue', () => {
  it('says what is wrong, why, what to do', () => {
    expect(describeIssue(issue('points.sum', { params: { sum: '110', expected: '90' } }), zhCN)).toBe('指标分值合计110分，应为90分。请调整分值')
    expect(describeIssue(issue('points.sum', { params: { sum: '110', expected: '90' } }), en)).toBe('The points of the indicators add up to 110; they should make 90. Adjust the points')
  })

  it('says where: the row and the path', () => {
    const missing = issue('actual.missing', { row: 'r3', path: ['objective', 'indicators', 2, 'actual'] })
    expect(describeIssue(missing, zhCN)).toBe('没有填写实际完成值，不能计分（不按0分处理）。请补填（r3 objective.indicators.2.actual）')
    expect(describeIssue(missing, en)).toBe('No actual is given, so the row cannot be scored (it does not count as 0). Fill in the actual (r3 objective.indicators.2.actual)')
    expect(describeIssue({ ...missing, row: undefined }, en)).toMatch(/ \(objective\.indicators\.2\.actual\)$/)
    expect(describeIssue({ ...missing, path: [] }, en)).toMatch(/ \(r3\)$/)
  })

  it('names kinds in words', () => expect(describeIssue(issue('actual.kind-mismatch', { params: { target: 'measure', actual: 'completed' } }), en)).toContain('The actual (a day of completion) and the target (a number)'))
})

describe.each(locales)('describeIssue in %s', (_, locale) => {
  it.each(['issue.of-a-newer-library', 'constructor', '__proto__'])('still prints an issue it has no words for: %s', (code) => expect(describeIssue(issue(code, { params: { found: '7' } }), locale)).toBe(`${code} {"found":"7"}`))

  it.each(hostileNames)('keeps %j on one line', (name) => {
    const said = describeIssue(issue('indicator.duplicate-id', { row: name, path: [name], params: { id: name } }), locale)
    expect(said).not.toMatch(/[\p{Cc}\u061C\u2028\u2029\u200F\u202A-\u202E\u2066-\u2069]/u)
  })
})
