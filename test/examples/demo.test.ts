import { describe, expect, it } from 'vitest'
import { inChinese, inEnglish } from '../../examples/demo/language.js'
import { widthOf, wrap } from '../../examples/demo/layout.js'
import { loadTables } from '../../examples/demo/load-tables.js'
import { markdownReport } from '../../examples/demo/markdown-report.js'
import { summarize } from '../../examples/demo/summary.js'
import { terminalReport } from '../../examples/demo/terminal-report.js'
import { workOn } from '../../examples/demo/work-on.js'

const worked = loadTables().map(workOn)
const real = worked.filter(({ file }) => file.synthetic !== true)
const terminal = terminalReport(worked, inChinese)
const markdown = markdownReport(worked, inChinese)
const english = terminalReport(worked, inEnglish)

describe('npm run demo', () => {
  it('reads every real and synthetic table', () =>
    expect(worked.filter(({ evaluation }) => !evaluation).map(({ file }) => file.id)).toEqual([]))

  it('keeps the two apart in its figures', () => {
    const { tables, rows, recomputed, fromPrint, unscored, final, provisional, differences } = summarize(
      real,
      inChinese,
    )
    expect({ tables, rows, recomputed, fromPrint, unscored, final, provisional, differences }).toEqual({
      tables: 33,
      rows: 169,
      recomputed: 47, // from target and actual
      fromPrint: 15, // words whose score is the printed one
      unscored: 107,
      final: ['self-eval-03', 'self-eval-35'],
      provisional: 31,
      differences: 42,
    })
    expect(
      summarize(
        worked.filter(({ file }) => file.synthetic === true),
        inChinese,
      ).final,
    ).toHaveLength(8)
  })

  it('says first how many rows are really recomputed, then explains one table, then lists them all', () => {
    const order = ['重新计算 47 行，照录公布得分 15 行', '一张表的完整说明', 'self-eval-01  ', 'synthetic-01  ']
    const places = order.map((text) => terminal.indexOf(text))
    expect(places.every((place, i) => place > (places[i - 1] ?? 0))).toBe(true)
    expect(terminal.split('\n').findIndex((line) => line.includes('重新计算'))).toBeLessThan(8)
    const inMarkdown = order.map((text) => markdown.indexOf(text.trim()))
    expect(Math.max(...inMarkdown.slice(0, 2))).toBeLessThan(markdown.indexOf('### self-eval-01 '))
  })

  it.each([
    ['Chinese', terminal],
    ['English', english],
  ])(
    'stays within a terminal of 100 columns in %s, and begins no line with what belongs to the line above',
    (_, text) => {
      const lines = text.split('\n')
      expect(lines.filter((line) => widthOf(line) > 100)).toEqual([])
      expect(lines.filter((line) => /^\s*[，。；：、）〕》”！？,;:.)\]]/.test(line))).toEqual([])
      expect(lines.filter((line) => /[（〔《“]$/.test(line))).toEqual([])
      expect(text).not.toContain('undefined')
    },
  )

  it('keeps brackets with what they enclose, and figures whole', () => {
    expect(wrap(`${'字'.repeat(49)}），后`).split('\n')).toEqual([`${'字'.repeat(48)}`, '  字），后'])
    expect(wrap(`${'字'.repeat(49)}（后）`).split('\n')).toEqual([`${'字'.repeat(49)}`, '  （后）'])
    expect(wrap(`${'字'.repeat(48)}1234.5678`).split('\n')).toEqual([`${'字'.repeat(48)}`, '  1234.5678'])
  })

  it('says the same in English, in Chinese only what the tables print and what the documents are called', () => {
    expect(english).toContain('rows recomputed 47, rows that keep the printed score and are not judged again 15')
    expect(english).toContain('Actual 98% falls short of target 100%, in proportion: 10 × 98 ÷ 100 = 9.8')
    for (const { file, differences } of worked) {
      const [, section = ''] = english.split(`${file.id}  `)
      const [own = ''] = section.split('\n\n')
      expect(own.match(/^ {4}differs: /gm) ?? []).toHaveLength(differences.length)
    }
    expect(english).not.toMatch(/缺：|注：|异：|暂得|评为|重算|可得公布数|照录/)
  })

  it('explains one table in full, each score with its formula', () => {
    expect(terminal).toContain('完成值98%，未达指标值100%，按比例：10 × 98 ÷ 100 = 9.8分')
    expect(terminal).toContain('合计：10 + 10 + 10 + 10 + 10 + 10 + 9.8 + 10 + 10 + 10 = 99.8分')
  })

  it('says on which day a table without a year was worked', () => expect(terminal).toContain('年度未印出'))

  it('says the same as a Markdown report', () => {
    for (const { file, differences } of worked) {
      expect(terminal).toContain(file.id)
      const section = markdown.split('### ').find((part) => part.startsWith(`${file.id} `)) ?? ''
      expect(section.split('\n').filter((line) => line.startsWith('- 异：'))).toHaveLength(differences.length)
    }
  })
})
