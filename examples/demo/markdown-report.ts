import { describeIssue, toMarkdown, version, zhCN } from 'budget-performance'
import { differenceOf, headOf, notesOn, printedOf, reasonsOf, resultOf } from './phrases.js'
import { summarize } from './summary.js'
import { explained, type Worked } from './work-on.js'

/** The same report as Markdown. */
export const markdownReport = (worked: Worked[]): string => {
  const real = worked.filter(({ file }) => file.synthetic !== true)
  const synthetic = worked.filter(({ file }) => file.synthetic === true)
  const example = worked.find(({ file }) => file.id === explained)
  return [
    `# 项目支出绩效自评表核对（budget-performance ${version}）`,
    '## 真实公开的表',
    ...real.map(section),
    '## 人造的表（synthetic）',
    '每张为检验一条规则而编，不是任何单位的数据。',
    ...synthetic.map(section),
    ...(example?.trace ? [`## 一张表的完整说明（${explained}）`, toMarkdown(example.trace, zhCN)] : []),
    '## 小结',
    ...summaryOf('真实的表', real),
    ...summaryOf('人造的表', synthetic),
    '',
  ].join('\n\n')
}

const section = (worked: Worked): string =>
  [
    `### ${worked.file.id} ${plain(headOf(worked))}`,
    [
      `- ${resultOf(worked)}；${printedOf(worked)}`,
      ...(worked.file.because === undefined ? [] : [`- 为检验：${plain(worked.file.because)}`]),
      ...(worked.evaluation ? [] : worked.read.map((issue) => `- ${plain(describeIssue(issue, zhCN))}`)),
      ...reasonsOf(worked).map((reason) => `- 缺：${plain(reason)}`),
      ...notesOn(worked).map((note) => `- 注：${plain(note)}`),
      ...worked.differences.map((difference) => `- 异：${plain(differenceOf(difference, worked))}`),
    ].join('\n'),
  ].join('\n\n')

const summaryOf = (title: string, worked: Worked[]): string[] => {
  const s = summarize(worked)
  return [
    `**${title}**：${String(s.tables)} 张，指标 ${String(s.rows)} 行，已计分 ${String(s.scored)} 行；评出等级 ${String(s.final.length)} 张，暂定 ${String(s.provisional)} 张，差异 ${String(s.differences)} 处。`,
    [
      '| 暂定的原因 | 张 |',
      '|---|--:|',
      ...s.reasons.map(({ label, count }) => `| ${label} | ${String(count)} |`),
    ].join('\n'),
    ['| 差异 | 处 |', '|---|--:|', ...s.kinds.map(({ label, count }) => `| ${label} | ${String(count)} |`)].join('\n'),
  ]
}

const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, (character) => `\\${character}`)
