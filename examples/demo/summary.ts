import { describeTerm, zhCN } from 'budget-performance'
import { reasonName } from './reason-name.js'
import type { Worked } from './work-on.js'

export type Tally = { label: string; count: number }
export type Summary = {
  tables: number
  rows: number
  scored: number
  unread: number
  final: string[]
  provisional: number
  reasons: Tally[]
  kinds: Tally[]
  differences: number
}

export const summarize = (worked: Worked[]): Summary => {
  const evaluations = worked.flatMap(({ evaluation, file, published }) =>
    evaluation ? [{ evaluation, file, cutOff: published?.complete === false }] : [],
  )
  const provisional = evaluations.flatMap(({ evaluation, cutOff }) =>
    evaluation.status === 'provisional' ? [{ missing: evaluation.missing, cutOff }] : [],
  )
  const rows = evaluations.flatMap(({ evaluation }) => evaluation.indicators)
  const differences = worked.flatMap((each) => each.differences)
  return {
    tables: worked.length,
    rows: rows.length,
    scored: rows.filter(({ status }) => status === 'scored').length,
    unread: worked.length - evaluations.length,
    final: evaluations.filter(({ evaluation }) => evaluation.status === 'final').map(({ file }) => file.id),
    provisional: provisional.length,
    reasons: tally(provisional.flatMap(({ missing }) => [...new Set(missing.map(({ code }) => reasonName(code)))])),
    kinds: tally(differences.map(({ kind }) => describeTerm(`difference.${kind}`, zhCN))),
    differences: differences.length,
  }
}

const tally = (labels: string[]): Tally[] =>
  [...new Set(labels)]
    .map((label) => ({ label, count: labels.filter((other) => other === label).length }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
