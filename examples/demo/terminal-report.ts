import { describeIssue, toText, version, zhCN } from 'budget-performance'
import { pad, rule, wrap } from './layout.js'
import { differenceOf, headOf, notesOn, printedOf, reasonsOf, resultOf } from './phrases.js'
import { summarize } from './summary.js'
import { explained, type Worked } from './work-on.js'

export const terminalReport = (worked: Worked[]): string => {
  const real = worked.filter(({ file }) => file.synthetic !== true)
  const synthetic = worked.filter(({ file }) => file.synthetic === true)
  const example = worked.find(({ file }) => file.id === explained)
  return [
    rule('═'),
    `budget-performance ${version}　项目支出绩效自评表：读表 → 计分 → 评级 → 与公布数核对`,
    `真实公开的表 ${String(real.length)} 张，人造的表（synthetic）${String(synthetic.length)} 张；不联网，不读时钟`,
    rule('═'),
    ...real.flatMap(block),
    rule('═'),
    '以下为人造的表（synthetic），每张为检验一条规则而编，不是任何单位的数据',
    rule('═'),
    ...synthetic.flatMap(block),
    ...(example?.trace
      ? [
          rule('═'),
          `一张表的完整说明（${explained}），每个数都可用计算器重算`,
          rule('═'),
          ...toText(example.trace, zhCN).split('\n').map(wrapLine),
        ]
      : []),
    rule('═'),
    '小结',
    rule('═'),
    ...summaryOf('真实的表', real),
    ...summaryOf('人造的表', synthetic),
    '',
  ].join('\n')
}

const block = (worked: Worked): string[] => [
  '',
  wrap(`${worked.file.id}  ${headOf(worked)}`),
  `  ${pad(resultOf(worked), 56)}${printedOf(worked)}`,
  ...(worked.file.because === undefined ? [] : [wrap(`为检验：${worked.file.because}`, 2)]),
  ...(worked.evaluation ? [] : worked.read.map((issue) => wrap(describeIssue(issue, zhCN), 4))),
  ...reasonsOf(worked).map((reason) => wrap(`缺：${reason}`, 4)),
  ...notesOn(worked).map((note) => wrap(`注：${note}`, 4)),
  ...worked.differences.map((difference) => wrap(`异：${differenceOf(difference, worked)}`, 4)),
]

const wrapLine = (line: string): string => {
  const indent = line.length - line.trimStart().length
  return wrap(line.trimStart(), indent)
}

const summaryOf = (title: string, worked: Worked[]): string[] => {
  const s = summarize(worked)
  return [
    `${title}：${String(s.tables)} 张，指标 ${String(s.rows)} 行，已计分 ${String(s.scored)} 行${s.unread ? `，读不出 ${String(s.unread)} 张` : ''}`,
    wrap(`评出等级 ${String(s.final.length)} 张：${s.final.join('、')}`, 2),
    wrap(
      `暂定 ${String(s.provisional)} 张${s.provisional ? '，因为：' : ''}${s.reasons.map(({ label, count }) => `${label} ${String(count)} 张`).join('，')}`,
      2,
    ),
    wrap(
      `差异 ${String(s.differences)} 处：${s.kinds.map(({ label, count }) => `${label} ${String(count)}`).join('，')}`,
      2,
    ),
  ]
}
