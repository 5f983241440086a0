import { describe, expect, it } from 'vitest'
import { describeIssue, en, zhCN, type Issue } from 'budget-performance'

const issue = (code: string, params: Record<string, string>): Issue => ({ code, severity: 'error', path: [], params })

describe('what the kernel says of shapes', () => {
  it.each([
    ['string', '文本'],
    ['number', '数字'],
    ['boolean', '是否'],
    ['object', '对象'],
    ['array', '列表'],
    ['null', '空值'],
    ['int', '整数'],
    ['record', '对象'],
    ['tuple', '列表'],
    ['symbol', '“symbol”'],
  ])('a %s is called %s', (type, name) => {
    const told = describeIssue(issue('value.type', { expected: type, found: type }), zhCN)
    expect(told).toBe(`此处应为${name}，收到的是${name}。请改为正确的类型`)
  })

  it('says that there is no number where none was written', () => {
    expect(describeIssue(issue('decimal.malformed', { found: '' }), zhCN)).toBe(
      '没有写数。请只写数字、负号和一个小数点，如 10.5',
    )
    expect(describeIssue(issue('decimal.malformed', { found: '' }), en)).toBe(
      'There is no number. Write digits, a minus sign and one decimal point only, such as 10.5',
    )
    expect(describeIssue(issue('day.malformed', { found: '' }), zhCN)).toBe(
      '没有写日期。请按“年-月-日”填写确有的一天，如 2021-09-30',
    )
  })

  it.each([
    ['array', '内容超过上限3项。请缩短', '内容少于下限3项。请补充'],
    ['object', '内容超过上限3项。请缩短', '内容少于下限3项。请补充'],
    ['string', '内容超过上限3个字符。请缩短', '内容少于下限3个字符。请补充'],
  ])('counts the parts of a %s', (of, long, short) => {
    expect(describeIssue(issue('value.too-long', { limit: '3', of }), zhCN)).toBe(long)
    expect(describeIssue(issue('value.too-short', { limit: '3', of, found: 'x' }), zhCN)).toBe(short)
  })
})
