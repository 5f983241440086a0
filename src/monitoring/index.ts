export { monitorProject, type MonitoringOptions } from './monitor-project.js'
export type { MonitoringIssueCode } from './issues.js'
export type { Judgement } from '../model/events/judgement.js'
export type { MonitoringReport, RowProgress } from '../model/events/monitoring-report.js'
export type { Milestone, Plan } from '../model/promise/plan.js'
export type {
  Monitoring,
  MonitoredGap,
  MonitoredMoney,
  MonitoredRow,
  Proposal,
  Trend,
} from '../model/results/monitoring.js'
export type { Ruled, Trace } from '../kernel/conclusion.js'
