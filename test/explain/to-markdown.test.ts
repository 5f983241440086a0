import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../../src/explain/to-markdown.js'
import { zhCN } from '../../src/explain/zh-CN.js'
import { road, step } from '../support/hand-made-trace.js'
import { hostileNames } from '../support/hostile-names.js'
import { locales } from '../support/locales.js'

const named = (name: string) =>
  step('scoring.score-indicator', 'scored', { points: '1' }, { label: name, value: '1', basis: [] })

describe('toMarkdown', () => {
  it('is a nested list of the same lines', () => {
    const lines = toMarkdown(road, zhCN).split('\n')
    expect(lines.map((line) => /^ *- /.exec(line)?.[0].length)).toEqual([2, 4, 4, 6, 4, 4])
    expect(lines[5]).toBe('  - 合计：9 \\+ 44.1 \\= 53.1分〔财预〔2020〕10号 第十六条〕')
  })

  it.each([
    ['a|b', 'a\\|b'],
    ['<script>', '\\<script\\>'],
    ['[x](y)', '\\[x\\]\\(y\\)'],
    ['![x](y)', '\\!\\[x\\]\\(y\\)'],
    ['\\[x](y)', '\\\\\\[x\\]\\(y\\)'],
    ['https://a.b', 'https\\://a.b'],
    ['www.a.b', 'www\\.a.b'],
    ['1. a', '1\\. a'],
    ['2.5 a', '2\\.5 a'],
    ['    a', 'a'],
    ['# a', '\\# a'],
    ['`a` *b* _c_ ~d~', '\\`a\\` \\*b\\* \\_c\\_ \\~d\\~'],
    ['a\nb\u202Ec', 'a b c'],
  ])('escapes %j', (name, escaped) => expect(toMarkdown(named(name), zhCN)).toBe(`- ${escaped}：得1分（分值1分）`))
})

describe.each(locales)('toMarkdown in %s', (_, locale) => {
  it.each(hostileNames)('keeps %j one item, with no markup of its own', (name) => {
    const printed = toMarkdown({ ...named(name), silences: [name], basis: [{ document: name, seen: 'text' }] }, locale)
    expect(printed).not.toMatch(/[\n\r\u0085\u2028\u2029\u202E]/)
    const item = printed.slice('- '.length)
    expect(item.replace(/\\[!-/:-@[-`{-~]/g, '·')).not.toMatch(/[\\`*_{}[\]<>()#+!|~&$^=@]|^\s|^\d+[.)]\s|www\.|:\/\//)
  })
})
