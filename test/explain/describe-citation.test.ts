import { describe, expect, it } from 'vitest'
import { describeCitation } from '../../src/explain/describe-citation.js'
import { en } from '../../src/explain/en.js'
import { zhCN } from '../../src/explain/zh-CN.js'
import type { Seen } from '../../src/kernel/citation.js'
import { article } from '../support/hand-made-trace.js'

describe('describeCitation', () => {
  it.each<[Seen, string, string]>([
    ['text', '', ''],
    ['restated', '，据转述', ', as restated'],
    ['practice', '，据实际做法', ', from practice'],
    ['memory', '，凭记忆，未核原文', ', from memory, text not checked'],
    ['assumed', '，本库约定', ', our convention'],
  ])('says how surely it is known, unless it was read in the text: %s', (seen, inChinese, inEnglish) => {
    expect(describeCitation(article('第十六条', seen), zhCN)).toBe(`财预〔2020〕10号 第十六条${inChinese}`)
    expect(describeCitation(article('第十六条', seen), en)).toBe(`财预〔2020〕10号 第十六条${inEnglish}`)
  })

  it('cites a document as a whole', () =>
    expect(describeCitation({ document: '预算法', seen: 'text' }, zhCN)).toBe('预算法'))

  it('stays on one line', () =>
    expect(describeCitation({ document: 'a\nb', article: '\u202Ec', seen: 'text' }, en)).toBe('a b  c'))
})
