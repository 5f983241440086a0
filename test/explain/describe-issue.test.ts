import { describe, expect, it } from 'vitest'
import { describeIssue } from '../../src/explain/describe-issue.js'
import { en } from '../../src/explain/en.js'
import { zhCN } from '../../src/explain/zh-CN.js'
import type { Issue } from '../../src/kernel/issue.js'
import { hostileNames } from '../support/hostile-names.js'
import { locales } from '../support/locales.js'

const issue = (code: string, more: Partial<Issue> = {}): Issue => ({
  code,
  severity: 'error',
  path: [],
  params: {},
  ...more,
})

describe('describeIssue', () => {
  it('says what is wrong, why, what to do', () => {
    expect(describeIssue(issue('points.sum', { params: { sum: '110', expected: '90' } }), zhCN)).toBe(
      '指标分值合计110分，应为90分。请调整分值',
    )
    expect(describeIssue(issue('points.sum', { params: { sum: '110', expected: '90' } }), en)).toBe(
      'The points of the indicators add up to 110; they should make 90. Adjust the points',
    )
  })

  it('says where: the row and the path', () => {
    const missing = issue('actual.missing', { row: 'r3', path: ['objective', 'indicators', 2, 'actual'] })
    expect(describeIssue(missing, zhCN)).toBe(
      '没有填写实际完成值，不能计分（不按0分处理）。请补填（r3 objective.indicators.2.actual）',
    )
    expect(describeIssue(missing, en)).toBe(
      'No actual is given, so the row cannot be scored (it does not count as 0). Fill in the actual (r3 objective.indicators.2.actual)',
    )
    expect(describeIssue({ ...missing, row: undefined }, en)).toMatch(/ \(objective\.indicators\.2\.actual\)$/)
    expect(describeIssue({ ...missing, path: [] }, en)).toMatch(/ \(r3\)$/)
  })

  it('says of a cell that could not be read what was wrong with it', () => {
    const unread = issue('cell.unreadable', {
      row: 'r1',
      path: ['indicators', 0, 'score'],
      params: { cell: '9..5', found: '9..5', reason: 'decimal.malformed' },
    })
    expect(describeIssue(unread, zhCN)).toBe(
      '“9..5”没有读成数据：“9..5”不是一个数。请只写数字、负号和一个小数点，如 10.5（r1 indicators.0.score）',
    )
    expect(describeIssue(unread, en)).toBe(
      '“9..5” could not be read as data: “9..5” is not a number. Write digits, a minus sign and one decimal point only, such as 10.5 (r1 indicators.0.score)',
    )
    expect(describeIssue(issue('cell.unreadable', { params: { cell: '?', reason: 'cell.unreadable' } }), zhCN)).toBe(
      '“?”没有读成数据：“?”没有读成数据。请核对原表',
    )
  })

  it('names both grades where rounding the rows decides the grade', () => {
    const params = { score: '80', unrounded: '79.996', grade: 'good', otherGrade: 'fair', difference: '0.004' }
    expect(describeIssue(issue('rounding.changes-grade', { params }), zhCN)).toBe(
      '逐行舍入的总分80评为“良”，不舍入的79.996则为“中”。等级按前者',
    )
    expect(describeIssue(issue('rounding.changes-grade', { params }), en)).toBe(
      'The total 80, of rounded rows, is “good”; 79.996, without rounding, would be “fair”. The former decides the grade',
    )
  })

  it('names kinds and operators in words', () => {
    expect(
      describeIssue(issue('actual.kind-mismatch', { params: { target: 'measure', actual: 'completed' } }), en),
    ).toContain('The actual (a day of completion) and the target (a number)')
    expect(
      describeIssue(issue('target.assumed-comparison', { params: { cell: '95', comparison: 'at-least' } }), zhCN),
    ).toBe('指标值“95”没有写比较符，按“不低于”读。方向不对时请写明')
  })
})

describe.each(locales)('describeIssue in %s', (_, locale) => {
  it.each(['issue.of-a-newer-library', 'constructor', '__proto__'])(
    'still prints an issue it has no words for: %s',
    (code) => expect(describeIssue(issue(code, { params: { found: '7' } }), locale)).toBe(`${code} {"found":"7"}`),
  )

  it.each(hostileNames)('keeps %j on one line', (name) => {
    const said = describeIssue(
      issue('indicator.duplicate-id', { row: name, path: [name], params: { id: name } }),
      locale,
    )
    expect(said).not.toMatch(/[\p{Cc}\u061C\u2028\u2029\u200F\u202A-\u202E\u2066-\u2069]/u)
  })
})
