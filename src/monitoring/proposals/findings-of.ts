import { isBefore } from '../../kernel/day-order.js'
import type { Issue } from '../../kernel/issue.js'
import type { Judgement } from '../../model/events/judgement.js'
import { findings, type Finding } from '../../norms/monitoring-vocabulary.js'
import type { Norms } from '../../norms/rulebook.js'
import { monitoringIssues } from '../issues.js'

/** A finding with its rows and what it rests on: a recorded judgement, a rulebook's line, or the project's own promise. */
export type Found = { finding: Finding; rows: string[]; by: 'judgement' | 'line' | 'promise'; because?: string }

/** A row or the money as far as findings go. */
export type Watched = {
  row: string
  name: string
  isMoney: boolean
  behind: boolean
  own: boolean
  lit: boolean
  pastLine: boolean
}

/**
 * 「监控认定汇总」 What was judged, and what numbers show without a judgement: past a rulebook's line, or behind what the project itself
 * promised (its plan, a date, a ceiling) where no light speaks. Behind a convention of computing alone nothing is found: a judgement is awaited.
 */
export const findingsOf = (
  judgements: readonly Judgement[],
  watched: readonly Watched[],
  rows: ReadonlySet<string>,
  norms: Norms,
): { found: Found[]; issues: Issue[] } => {
  const issues: Issue[] = []
  const found: Found[] = []
  const judged = new Set<string>()
  judgements.forEach(({ finding, row, on, because }, at) => {
    const path = ['judgements', at]
    if (row !== undefined && row !== 'money' && !rows.has(row)) {
      issues.push(
        monitoringIssues.raise('monitoring.judgement-unknown-row', { path: [...path, 'row'], params: { row } }),
      )
      return
    }
    if (isBefore(norms.day, on)) {
      issues.push(
        monitoringIssues.raise('monitoring.judgement-later', { path: [...path, 'on'], params: { on, day: norms.day } }),
      )
      return
    }
    if (row !== undefined) judged.add(row)
    const known = found.find((each) => each.finding === finding)
    if (known) {
      if (row !== undefined && !known.rows.includes(row)) known.rows.push(row)
      known.because = [known.because ?? [], because].flat().join('；')
    } else found.push({ finding, rows: row === undefined ? [] : [row], by: 'judgement', because })
  })
  for (const by of ['line', 'promise'] as const)
    for (const finding of ['slow', 'off-target'] as const) {
      const fits = watched.filter(
        ({ row, isMoney, behind, own, lit, pastLine }) =>
          !judged.has(row) &&
          isMoney === (finding === 'slow') &&
          (by === 'line' ? pastLine : behind && own && !lit && !pastLine),
      )
      if (fits.length) found.push({ finding, rows: fits.map(({ row }) => row), by })
    }
  const awaited = watched.filter(
    ({ row, behind, own, lit, pastLine }) => behind && !own && !lit && !pastLine && !judged.has(row),
  )
  if (awaited.length) {
    const params = { rows: awaited.map(({ name }) => name).join(' + ') }
    issues.push(monitoringIssues.raise('monitoring.judgement-awaited', { path: ['judgements'], params }))
  }
  return { found: found.sort((a, b) => findings.indexOf(b.finding) - findings.indexOf(a.finding)), issues }
}
