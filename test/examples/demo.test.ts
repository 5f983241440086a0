import { describe, expect, it } from 'vitest'
import { widthOf } from '../../examples/demo/layout.js'
import { loadTables } from '../../examples/demo/load-tables.js'
import { markdownReport } from '../../examples/demo/markdown-report.js'
import { summarize } from '../../examples/demo/summary.js'
import { terminalReport } from '../../examples/demo/terminal-report.js'
import { workOn } from '../../examples/demo/work-on.js'

const worked = loadTables().map(workOn)
const real = worked.filter(({ file }) => file.synthetic !== true)
const terminal = terminalReport(worked)
const markdown = markdownReport(worked)

describe('npm run demo', () => {
  it('reads every real and synthetic table', () =>
    expect(worked.filter(({ evaluation }) => !evaluation).map(({ file }) => file.id)).toEqual([]))

  it('keeps the two apart in its figures', () => {
    const { tables, rows, scored, final, provisional, differences } = summarize(real)
    expect({ tables, rows, scored, final, provisional, differences }).toEqual({
      tables: 33,
      rows: 169,
      scored: 62,
      final: ['self-eval-03', 'self-eval-35'],
      provisional: 31,
      differences: 42,
    })
    expect(summarize(worked.filter(({ file }) => file.synthetic === true)).final).toHaveLength(8)
  })

  it('stays within a terminal of 100 columns', () =>
    expect(terminal.split('\n').filter((line) => widthOf(line) > 100)).toEqual([]))

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
