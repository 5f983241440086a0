import { describe, expect, it } from 'vitest'
import { describeCitation } from '../../src/explain/describe-citation.js'
import { describeDifference } from '../../src/explain/describe-difference.js'
import { describeIssue } from '../../src/explain/describe-issue.js'
import { en } from '../../src/explain/en.js'
import { localize } from '../../src/explain/localize.js'
import { toLines } from '../../src/explain/to-lines.js'
import { toMarkdown } from '../../src/explain/to-markdown.js'
import { toText } from '../../src/explain/to-text.js'
import { zhCN } from '../../src/explain/zh-CN.js'
import type { Issue } from '../../src/kernel/issue.js'
import { targetSchema } from '../../src/model/promise/target.js'
import type { Difference } from '../../src/model/results/difference.js'
import { saidIn } from '../register/page.js'
import { rooms } from '../register/rooms.js'
import { road } from '../support/hand-made-trace.js'
import { hostileNames } from '../support/hostile-names.js'
import { locales } from '../support/locales.js'

const missing: Issue = {
  code: 'actual.missing',
  severity: 'error',
  path: ['objective', 'indicators', 2, 'actual'],
  row: 'r3',
  params: {},
}
const said = '没有填写实际完成值，不能计分（不按0分处理）。请补填'
const names = new Map([
  ['r1', '养护里程'],
  ['r2', '培训人次'],
  ['r3', '群众满意度'],
])
const nameOf = (_: unknown, row?: string) => names.get(row ?? '')

describe('an issue in a wording of the caller’s', () => {
  it('has no developer path and no row id: the field says where it stands', () => {
    expect(describeIssue(missing, zhCN, {})).toBe(said)
    expect(describeIssue(missing, zhCN, { place: '' })).toBe(said)
    expect(describeIssue(missing, zhCN, { place: () => undefined })).toBe(said)
  })

  it('has the place the caller gives', () => {
    expect(describeIssue(missing, zhCN, { place: '第3行' })).toBe(`${said}（第3行）`)
    expect(describeIssue(missing, zhCN, { place: (path) => `第${String(Number(path[2]) + 1)}行` })).toBe(
      `${said}（第3行）`,
    )
    expect(describeIssue(missing, en, { place: 'row 3' })).toMatch(/ \(row 3\)$/)
  })

  it('stands at the row as it is printed, where the caller names rows', () => {
    expect(describeIssue(missing, zhCN, { nameOf })).toBe(`${said}（“群众满意度”）`)
    expect(describeIssue(missing, zhCN, { nameOf: (path) => (path[2] === 2 ? '群众满意度' : undefined) })).toBe(
      `${said}（“群众满意度”）`,
    )
    expect(describeIssue(missing, zhCN, { nameOf, place: '' })).toBe(said)
    expect(describeIssue({ ...missing, row: 'r9' }, zhCN, { nameOf })).toBe(said)
  })

  it('does not say the name again where the sentence has it', () => {
    const issue: Issue = {
      ...missing,
      code: 'indicator.missing-value',
      params: { name: '群众满意度', target: '' },
    }
    expect(describeIssue(issue, zhCN, { nameOf })).toBe(
      '“群众满意度”没有指标值，到年底无从判断是否完成。请填写数值、期限或可核实的标准',
    )
  })

  it('names the other rows of a sentence, or leaves them out', () => {
    const twice: Issue = {
      code: 'indicator.duplicate',
      severity: 'warning',
      path: ['indicators', 0, 'name'],
      related: [['indicators', 1, 'name']],
      row: 'r1',
      params: { name: '★培训人次', target: '', rows: 'r2' },
    }
    const end = '重复，同一件事计分两次。请合并或删去其一'
    expect(describeIssue(twice, zhCN, { nameOf, place: '' })).toBe(`“★培训人次”与“培训人次”${end}`)
    expect(describeIssue(twice, zhCN, { nameOf: (path) => (path[1] === 1 ? '第2行' : undefined), place: '' })).toBe(
      `“★培训人次”与“第2行”${end}`,
    )
    expect(describeIssue(twice, zhCN, {})).toBe(`“★培训人次”与另一行${end}`)
    expect(describeIssue(twice, en, {})).toMatch(/^“★培训人次” repeats another row: /)
    expect(describeIssue(twice, zhCN)).toBe(`“★培训人次”与 r2 ${end}（r1 indicators.0.name）`)

    const over: Issue = {
      code: 'objective.costs-over-budget',
      severity: 'warning',
      path: ['indicators'],
      params: { sum: '1100000', amount: '1000000', rows: 'r1, r9' },
    }
    expect(describeIssue(over, zhCN, { nameOf })).toBe(
      '各项成本上限合计1100000元，超过预算1000000元（“养护里程”、“r9”）。请核对测算，使分项合计不超过预算',
    )
    expect(describeIssue(over, zhCN, {})).toBe(
      '各项成本上限合计1100000元，超过预算1000000元。请核对测算，使分项合计不超过预算',
    )
  })

  it('names the one row a sentence quotes', () => {
    const repeated: Issue = {
      code: 'results.repeated-indicator',
      severity: 'error',
      path: ['actuals', 1, 'indicator'],
      row: 'r1',
      params: { indicator: 'r1' },
    }
    expect(describeIssue(repeated, zhCN, { nameOf })).toBe('指标“养护里程”填报了两次。请只留一次')
  })
})

describe('a difference in a wording of the caller’s', () => {
  const habit: Difference = { row: 'total', kind: 'kind-mismatch', rows: ['r1', 'r2', 'r9'] }
  const unread: Difference = { row: 'r1', kind: 'target-unreadable', published: '81' }

  it('names the row, has the caller’s place, or nothing before the sentence', () => {
    const words = '指标值读不出来，却公布得分81，无从核对'
    expect(describeDifference(unread, zhCN, { nameOf })).toBe(`“养护里程”：${words}`)
    expect(describeDifference(unread, zhCN, { place: '第1行' })).toBe(`第1行：${words}`)
    expect(describeDifference(unread, zhCN, {})).toBe(words)
    expect(describeDifference(unread, zhCN, { nameOf, place: '' })).toBe(words)
  })

  it('keeps the printed name of a sum of the table, and names the rows of a habit', () => {
    const words = '指标值与完成值不是同一类内容，无法比较'
    expect(describeDifference(habit, zhCN, { nameOf })).toBe(`总分：“养护里程”、“培训人次”、“r9”各行的${words}`)
    expect(describeDifference(habit, zhCN, {})).toBe(`总分：${words}`)
    expect(describeDifference({ row: 'level:产出', kind: 'parts-sum', published: '50', computed: '90' }, en, {})).toBe(
      '“产出”: printed 50; its parts add up to 90',
    )
  })
})

describe('a trace in a wording of the caller’s', () => {
  const first = (wording: Parameters<typeof toLines>[2]) => toLines(road, zhCN, wording)[0]?.text ?? ''

  it('names the rows of a reason as the trace does, or as the caller does', () => {
    expect(first(undefined)).toMatch(/请补填（“群众满意度”）$/)
    expect(first({})).toMatch(/请补填（“群众满意度”）$/)
    expect(first({ nameOf: () => '沿线群众满意度' })).toMatch(/请补填（“沿线群众满意度”）$/)
    expect(first({ place: '' })).toMatch(/请补填$/)
    expect(first({ place: (_, row) => `第${String(row).slice(1)}行` })).toMatch(/请补填（第2行）$/)
  })

  it('says the same as text and as Markdown', () => {
    expect(toText(road, zhCN, {})).toContain('（“群众满意度”）')
    expect(toMarkdown(road, zhCN, {})).toContain('（“群众满意度”）')
  })
})

describe('a schema in a wording of the caller’s', () => {
  const wrong = { kind: 'measure', comparison: 'at-least', value: 95 }
  it('says what is wrong and not where: the field does', () => {
    const messages = (wording?: Parameters<typeof localize>[2]) =>
      (localize(targetSchema, zhCN, wording)['~standard'].validate(wrong) as { issues: { message: string }[] }).issues
    expect(messages()[0]?.message).toMatch(/（value）$/)
    expect(messages({})[0]?.message).toMatch(/[^）]$/)
    expect(messages({ place: '指标值' })[0]?.message).toMatch(/（指标值）$/)
  })
})

describe('a citation', () => {
  it('has neither place nor row', () =>
    expect(describeCitation({ document: '财预〔2020〕10号', seen: 'text' }, zhCN, { place: '第1行' })).toBe(
      '财预〔2020〕10号',
    ))
})

const pages = await Promise.all(rooms.map((room) => saidIn(room)))
const everything = pages.flatMap((page) => [...page.values()].flat())

describe.each(locales)('whatever is said, in %s', (_, locale) => {
  it('without a place has no path of the program', () => {
    const paths = everything.flatMap((one) =>
      'issue' in one && one.issue.path.length > 1
        ? [[one.issue.path.join('.'), describeIssue(one.issue, locale, {})] as const]
        : [],
    )
    expect(paths.length).toBeGreaterThan(100)
    expect(paths.filter(([path, text]) => text.includes(path))).toEqual([])
  })

  it('without names has no id of a row', () => {
    const texts = everything.flatMap((one) =>
      'issue' in one && one.issue.row !== undefined && !idCodes.has(one.issue.code)
        ? [[one.issue.row, describeIssue(one.issue, locale, {})] as const]
        : 'difference' in one
          ? [[one.difference.row, describeDifference(one.difference, locale, {})] as const]
          : [],
    )
    expect(texts.filter(([row, text]) => /^r\d+$/.test(row) && /\br\d+\b/.test(text))).toEqual([])
  })

  it.each(hostileNames)('keeps the name %j on one line', (name) => {
    const text = describeIssue(missing, locale, { nameOf: () => name })
    expect(text).not.toMatch(/[\p{Cc}\u061C\u2028\u2029\u200F\u202A-\u202E\u2066-\u2069]/u)
  })
})

/** What is wrong is the id itself. */
const idCodes = new Set(['indicator.duplicate-id', 'indicator.unknown-parent', 'results.repeated-indicator'])
