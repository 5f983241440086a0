/**
 * A year of one project: its plan, a report in April, the correction of it, the report of July under the rule of Lanzhou New Area,
 * somebody's judgement, and the reduction that is proposed for the mid-year adjustment. The project is synthetic.
 *
 *   npx tsx examples/monitoring.ts     (after npm run build)
 */
import { describeIssue, describeTerm, lanzhouNewArea, normsOn, toText, traceOf, unwrap, zhCN } from 'budget-performance'
import type { Judgement, Monitoring, MonitoringReport, Project } from 'budget-performance'
import { monitorProject } from 'budget-performance/monitoring'

const project: Project = {
  id: 'p1',
  name: '农村供水管网改造',
  year: 2026,
  responsible: { id: 'water-bureau', kind: 'unit' },
  funds: { annual: '4000000' },
  plan: {
    money: [
      { by: '2026-06-30', share: '0.3' },
      { by: '2026-09-30', share: '0.6' },
      { by: '2026-12-31', share: '1' },
    ],
    length: [
      { by: '2026-06-30', value: '6' },
      { by: '2026-12-31', value: '24' },
    ],
  },
  objective: {
    indicators: [
      {
        id: 'length',
        dimension: 'output',
        category: 'quantity',
        name: '改造管网长度',
        points: '50',
        accumulates: true,
        target: { kind: 'measure', comparison: 'at-least', value: '24', unit: '公里' },
      },
      {
        id: 'quality',
        dimension: 'output',
        category: 'quality',
        name: '管道验收合格率',
        points: '40',
        target: { kind: 'measure', comparison: 'at-least', value: '95', unit: '%' },
      },
    ],
  },
}

const reported = (on: string, executed: string, length: string): MonitoringReport => ({
  on,
  executed,
  progress: {
    length: { actual: { kind: 'measured', value: length, unit: '公里' } },
    quality: { actual: { kind: 'measured', value: '96.5', unit: '%' } },
  },
})
const april: MonitoringReport = { ...reported('2026-04-30', '900000', '5'), id: 'm1' }
const corrected: MonitoringReport = { ...reported('2026-04-30', '700000', '3.2'), id: 'm2', corrects: 'm1' }
const july: MonitoringReport = {
  ...reported('2026-07-31', '840000', '3.6'),
  id: 'm3',
  committed: '560000',
  expectedAnnual: '1900000',
}
july.progress['length'] = {
  ...july.progress['length'],
  causes: ['policy'],
  likelihood: 'impossible',
  remedy: '申请调减',
}
const judgement: Judgement = {
  row: 'length',
  finding: 'far-off-target',
  by: { id: 'finance-bureau', kind: 'finance' },
  on: '2026-07-31',
  because: '两个乡镇改由上级工程供水',
}

const monitored = (report: MonitoringReport, earlier: MonitoringReport[]): ReturnType<typeof monitorProject> =>
  monitorProject(project, report, unwrap(normsOn(report.on, lanzhouNewArea)), { earlier })

const proposals = ({ proposals: all }: Monitoring): string[] =>
  all.map(({ action, reason, amount, alternatives }) =>
    [
      `  ${describeTerm(`reason.${reason}`, zhCN)}：建议${describeTerm(`action.${action}`, zhCN)}`,
      ...alternatives.map((other) => `或${describeTerm(`action.${other}`, zhCN)}`),
      ...(amount?.proposed === undefined ? [] : [`${amount.proposed}元（最多${amount.most}元）`]),
    ].join('，'),
  )

/** The lines the example prints. */
export const monitoringYear = (): string[] => {
  const before = monitored(july, [april, corrected])
  const judged = monitored({ ...july, judgements: [judgement] }, [april, corrected])
  const row = traceOf(judged.trace, 'length')
  return [
    '一、四月',
    ...proposals(monitored(corrected, [april]).value),
    '二、七月，没有认定',
    ...proposals(before.value),
    ...before.value.issues.map(
      (issue) => `  ${describeTerm(`severity.${issue.severity}`, zhCN)}：${describeIssue(issue, zhCN)}`,
    ),
    '三、七月，财政部门认定偏离目标较大',
    ...proposals(judged.value),
    ...(row ? toText(row, zhCN).split('\n') : []).map((line) => `  ${line}`),
  ]
}

if (process.argv[1]?.endsWith('monitoring.ts') === true) console.log(monitoringYear().join('\n'))
