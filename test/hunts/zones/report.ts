/** Run under one TZ by zones.hunt.ts: what depends on days, section by section, as JSON. */
import { readdirSync, readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { evaluateProject } from '../../../src/evaluation/evaluate-project.js'
import { describeIssue } from '../../../src/explain/describe-issue.js'
import { en } from '../../../src/explain/en.js'
import { toText } from '../../../src/explain/to-text.js'
import { zhCN } from '../../../src/explain/zh-CN.js'
import { addDays, dayFrom, dayOf, daysBetween, isDay, lastDayOfMonth, lastDayOfYear } from '../../../src/kernel/day.js'
import { readDay } from '../../../src/kernel/read-day.js'
import { unwrap } from '../../../src/kernel/result.js'
import { parseProject } from '../../../src/model/promise/project.js'
import { commonPractice } from '../../../src/norms/rulebooks/common-practice.js'
import { normsOn } from '../../../src/norms/norms-on.js'
import { readActual } from '../../../src/reading/cells/read-actual.js'
import { readSelfEvaluation } from '../../../src/reading/tables/read-self-evaluation.js'
import { readTarget } from '../../../src/reading/cells/read-target.js'

const hash = (lines: readonly string[]): string => createHash('sha256').update(lines.join('\n')).digest('hex')

// Every day of three centuries: those of Samoa 2011, of Shanghai 1940 and of each change of clocks among them.
const days: string[] = []
for (let day = '1899-12-31'; day <= '2100-12-31'; day = addDays(day, 1)) days.push(day)
const arithmetic = days.map(
  (day) =>
    `${day} ${addDays(day, -1)} ${addDays(day, 365)} ${String(daysBetween('2011-12-30', day))} ${String(isDay(day))}`,
)
const months = Array.from(
  { length: 300 * 13 },
  (_, i) =>
    `${String(dayFrom(1850 + Math.floor(i / 13), i % 13, 31))} ${String(lastDayOfMonth(1850 + Math.floor(i / 13), i % 13))} ${lastDayOfYear(1850 + Math.floor(i / 13))}`,
)
// Every half hour around turns of the year and of clocks, in several offsets.
const instants = [
  '1940-06-02',
  '1970-01-01',
  '1986-05-04',
  '2011-12-29',
  '2018-11-04',
  '2020-03-29',
  '2021-03-14',
  '2021-11-07',
  '2021-12-31',
  '2023-03-19',
].flatMap((day) =>
  Array.from({ length: 144 }, (_, i) => Date.parse(`${day}T00:00:00Z`) - 43_200_000 + i * 1_800_000).flatMap(
    (instant) => [dayOf(instant), dayOf(instant, 0), dayOf(instant, -660), dayOf(instant, 840)],
  ),
)

const dates = [
  '9月前',
  '9月底前',
  '7月',
  '年底前',
  '当年',
  '2019年',
  '2011年12月30日',
  '2021-3-5',
  '2021/03/05',
  '2021.3.5',
  '２０２１年２月２９日',
  '2020年2月29日前',
  '1940年6月2日',
  '12月31日24时前',
  '2021年第三季度',
  '上半年',
  '3月14日',
  '11月7日前',
  '2021年9月底前完成',
  '按时完成',
  '2021年12月',
  '1月1日',
  '2018年11月4日',
]
const written = dates.flatMap((text) =>
  [2011, 2018, 2020, 2021, 2023].flatMap((year) => {
    const target = readTarget(text, { year })
    return [
      readDay(text),
      target,
      readActual(text, target.ok ? target.value : { kind: 'deadline', by: '2021-09-30', precision: 'day' }, { year }),
    ].map((result) => `${text} ${String(year)} ${JSON.stringify(result)}`)
  }),
)

const norms = [
  '2013-04-20',
  '2013-04-21',
  '2016-01-01',
  '2020-02-24',
  '2020-02-25',
  '2021-12-31',
  '2030-06-30',
].flatMap((day) => [JSON.stringify(normsOn(day)), JSON.stringify(normsOn(day, commonPractice))])

const folder = new URL('../../../examples/synthetic/', import.meta.url)
const evaluations = readdirSync(folder)
  .sort()
  .flatMap((name) => {
    const read = readSelfEvaluation(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown)
    if (!read.ok) return [JSON.stringify(read)]
    const project = unwrap(parseProject(JSON.parse(JSON.stringify(read.value.project))))
    const { value, trace } = evaluateProject(project, unwrap(normsOn(`${String(project.year ?? 2021)}-12-31`)))
    return [
      JSON.stringify(value),
      JSON.stringify(trace),
      toText(trace, zhCN),
      toText(trace, en),
      ...value.issues.map((issue) => describeIssue(issue, zhCN)),
    ]
  })

process.stdout.write(
  JSON.stringify({
    days: [days.length, hash(arithmetic)],
    months: hash(months),
    instants: [instants.length, hash(instants)],
    written,
    norms: hash(norms),
    evaluations,
  }),
)
