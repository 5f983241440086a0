import { compare, isNegative } from '../../kernel/arithmetic.js'
import type { Concluded } from '../../kernel/conclusion.js'
import { ownCitations } from '../../kernel/citation.js'
import type { Calendar } from '../../kernel/day.js'
import type { Issue } from '../../kernel/issue.js'
import { num } from '../../kernel/number.js'
import type { MonitoringReport } from '../../model/events/monitoring-report.js'
import type { MonitoredGap, Proposal } from '../../model/results/monitoring.js'
import type { NormKey } from '../../norms/norm-values.js'
import { citedOn, ownBasis } from '../../norms/own-basis.js'
import type { Norms } from '../../norms/rulebook.js'
import type { WatchedMoney } from '../watch-money.js'
import type { WatchedRow } from '../watch-row.js'
import { findingsOf, type Watched } from './findings-of.js'
import { consequencesOf, proposeAction, takesMoney } from './propose-action.js'
import { reductionOf } from './reduction-of.js'
import { termOf } from './term-of.js'

type Of = {
  report: MonitoringReport
  money: WatchedMoney
  rows: readonly WatchedRow[]
  gaps: readonly MonitoredGap[]
  calendar: Calendar | undefined
}

/** What is proposed, what it rests on, and the norms it asked for. */
export type Proposed = { proposals: Proposal[]; parts: Concluded[]; issues: Issue[]; read: NormKey[] }

/** 「处置建议汇总」 One proposal a finding and ground, the gravest first; to go on, where all is measured and nothing is behind. */
export const proposalsOf = ({ report, money, rows, gaps, calendar }: Of, norms: Norms): Proposed => {
  const watched = [watchedMoney(money, gaps), ...rows.map((row) => watchedRow(row, gaps))]
  const known = new Set(rows.map(({ figures }) => figures.row.id))
  const { found, issues } = findingsOf(report.judgements ?? [], watched, known, norms)
  if (found.length === 0) return { proposals: goOn(watched, money, rows, norms), parts: [], issues, read: [] }

  const response = termOf(report.on, calendar, norms)
  const consequences = found.map(({ finding }): NormKey => `monitoring.consequences.${finding}`)
  const takes = found.some((each) => takesMoney(consequencesOf(each, norms)?.value.actions ?? []))
  const { annual, executed } = money.figures
  const cut = takes
    ? reductionOf({ annual, executed, committed: report.committed, forecast: money.forecast })
    : { issues: [] }
  const parts = found.map((each) =>
    proposeAction.conclude({ found: each, names: namesOf(each.rows, watched), amount: cut.amount, response }, norms),
  )
  return {
    proposals: parts.map(({ is }) => is.value),
    parts,
    issues: [...issues, ...response.issues, ...cut.issues],
    read: [...new Set(consequences), 'monitoring.response'],
  }
}

const namesOf = (rows: readonly string[], watched: readonly Watched[]): string[] =>
  rows.map((row) => watched.find((each) => each.row === row)?.name ?? row)

const pastLine = (light: WatchedRow['light']): boolean => light === 'yellow' || light === 'red'

/** Past the gap's line: the promise behind the money is the row's matter, the money behind the promise the money's. */
const slower = (gaps: readonly MonitoredGap[]): MonitoredGap[] =>
  gaps.filter(({ warns, points }) => warns === true && isNegative(num(points)))
const faster = (gaps: readonly MonitoredGap[]): MonitoredGap[] =>
  gaps.filter(({ warns, points }) => warns === true && !isNegative(num(points)))

const watchedMoney = ({ figures, light, pastCalendar }: WatchedMoney, gaps: readonly MonitoredGap[]): Watched => ({
  row: 'money',
  name: 'money',
  isMoney: true,
  behind: figures.behind === true,
  own: figures.own,
  lit: light !== undefined,
  pastLine: pastLine(light) || pastCalendar || faster(gaps).length > 0,
})

const watchedRow = ({ figures, light }: WatchedRow, gaps: readonly MonitoredGap[]): Watched => ({
  row: figures.row.id,
  name: figures.row.name,
  isMoney: false,
  behind: figures.standing === 'behind',
  own: figures.own,
  lit: light !== undefined,
  pastLine: pastLine(light) || slower(gaps).some(({ row }) => row === figures.row.id),
})

const goOn = (
  watched: readonly Watched[],
  { figures: { money, annual, executed } }: WatchedMoney,
  rows: readonly WatchedRow[],
  norms: Norms,
): Proposal[] => {
  const isMeasured =
    money.status === 'measured' &&
    rows.every(({ figures }) => figures.row.status !== 'not-reported' && figures.row.status !== 'not-measurable')
  const inDoubt = rows.some(
    ({ figures: { row } }) => row.likelihood === 'impossible' || (row.status === 'judged' && row.light === undefined),
  )
  const isOver = annual !== undefined && executed !== undefined && compare(executed, annual) > 0
  if (!isMeasured || inDoubt || isOver || watched.some(({ behind }) => behind)) return []
  const basis = ownCitations(citedOn(ownBasis.dualMonitoring, norms.day))
  return [{ action: 'continue', rows: [], reason: 'on-course', together: [], alternatives: [], basis }]
}
